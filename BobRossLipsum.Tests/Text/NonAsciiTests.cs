using System.Text;
using System.Text.Json;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Tests.Text;

/// <summary>Words of other alphabets, in one, two, three and four bytes a character.</summary>
public sealed class NonAsciiTests
{
    private static readonly string[] phrases =
    [
        "The tide is out.", "\u00C9coute la mer.", "\u96EA\u304C\u964D\u308B\u3002", "\U0001F332\U0001F332\U0001F332.",
        "Na\u00EFve caf\u00E9!", "\U0001F30A",
        "\u0411\u0435\u0440\u0435\u0433.", "e\u0301", "\"<&>\" \u2014 \u00E7a.",
    ];

    public static TheoryData<int> LongestPhrases => [1, 47, 48, 63, 64, 499, 500];

    [Fact]
    public void Maxchars_counts_code_points_and_takes_as_many_phrases_as_fit()
    {
        var generator = new TextGenerator(Corpus.FromLines("own", phrases));
        var characters = Enumerable.Range(0, 20).Select(count => Characters(generator, count)).ToArray();

        for (var bound = 1; bound < characters[^1]; bound++)
        {
            var text = generator.Generate("happy", new TextOptions { MaxChars = bound });

            var fitting = characters.Count(length => length <= bound) - 1;
            Assert.Equal(generator.Generate("happy", new TextOptions { Phrases = fitting }), text);
        }
    }

    // Short phrases are copied widely, and a corpus with a long one exactly: both as a plain join would have it.
    [Theory]
    [MemberData(nameof(LongestPhrases))]
    public void Text_is_its_phrases_whichever_way_they_are_copied(int longest)
    {
        var corpus = Corpus.FromLines("own", [.. phrases, string.Concat(Enumerable.Repeat("\U0001F332", longest))]);
        var generator = new TextGenerator(corpus);
        foreach (var count in (int[])[1, 2, 10, 11, 100, 1000])
        {
            using var json = Json(generator, new TextOptions { Phrases = count });
            var ids = json.RootElement.GetProperty("ids").EnumerateArray().Select(id => id.GetInt32());

            var expected = string.Join(' ', ids.Select(id => corpus[id]));

            Assert.Equal(expected + "\n", generator.Generate("happy", new TextOptions { Phrases = count }));
            Assert.Equal(expected, json.RootElement.GetProperty("paragraphs")[0].GetString());
            Assert.Equal(expected.EnumerateRunes().Count() + 1, json.RootElement.GetProperty("characters").GetInt32());
        }
    }

    private static int Characters(TextGenerator generator, int phrases)
    {
        using var json = Json(generator, new TextOptions { Phrases = phrases });
        return json.RootElement.GetProperty("characters").GetInt32();
    }

    private static JsonDocument Json(TextGenerator generator, TextOptions options) =>
        JsonDocument.Parse(Encoding.UTF8.GetBytes(generator.Generate("happy", options with { Format = TextFormat.Json })));
}
