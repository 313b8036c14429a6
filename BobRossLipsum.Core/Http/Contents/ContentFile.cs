namespace BobRossLipsum.Core.Http.Contents;

/// <summary>A file of content.</summary>
/// <param name="Name">Its path within the content, with slashes, such as <c>corpora/seaside.txt</c>.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record ContentFile(string Name, ReadOnlyMemory<byte> Bytes);
