using System.CommandLine;

namespace BobRossLipsum.Tool;

/// <summary>Where a command writes: data to one stream, remarks to the other.</summary>
internal sealed class Terminal : InvocationConfiguration
{
    /// <summary>Opens standard output for what a command was asked for, which is bytes.</summary>
    public Func<Stream> OpenOutput { get; init; } = Console.OpenStandardOutput;
}
