namespace BobRossLipsum.Tests.Licences;

/// <summary>A package that the lock files name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Projects">What is built, tested or checked with it.</param>
/// <param name="Licence">Its licence as SPDX has it; null where it is not known here.</param>
internal sealed record Dependency(string Name, string Version, IReadOnlyList<string> Projects, string? Licence);
