using System.Buffers;
using System.Diagnostics;
using System.Reflection;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Text;

/// <summary>What a long text is made in is rented, and given back.</summary>
public sealed class MemoryTests
{
    // Where the compiler was told not to optimize, each look at a table of constants takes some bytes.
    private static readonly int little =
        typeof(TextGenerator).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true } ? 100_000 : 2000;

    // Of all texts it needs the most arrays besides that of its bytes.
    private static readonly TextOptions longArticle = new() { Shape = TextShape.Article, Phrases = TextOptions.MaxPhrases };
    private static readonly TextGenerator generator = new(Corpus.Embedded);
    private static readonly int length = generator.GenerateUtf8("happy", longArticle).Length;

    [Fact]
    public void Text_that_is_written_allocates_nothing_to_speak_of()
    {
        var destination = new ArrayBufferWriter<byte>(length);

        AssertAllocated(0, () =>
        {
            destination.ResetWrittenCount();
            generator.Write("happy", longArticle, destination);
        });
    }

    [Fact]
    public void Text_as_bytes_allocates_them_and_nothing_more() =>
        AssertAllocated(length, () => generator.GenerateUtf8("happy", longArticle));

    [Fact]
    public void Text_as_a_string_allocates_it_and_nothing_more() =>
        AssertAllocated(length * sizeof(char), () => generator.Generate("happy", longArticle));

    private static void AssertAllocated(int expected, Action make) =>
        Assert.InRange(Allocation.EachTime(make), expected, expected + little);
}
