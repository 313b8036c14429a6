namespace BobRossLipsum.Tests.Support;

/// <summary>What a program left behind.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">All of its standard output.</param>
/// <param name="Error">All of its standard error.</param>
public sealed record CommandResult(int ExitCode, string Output, string Error);
