using System.Text.Json;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Properties;

/// <summary>What is true of every text, measured on the text alone.</summary>
/// <param name="corpus">Where its phrases are from.</param>
/// <param name="asked">What was asked of it.</param>
/// <param name="json">The text as JSON.</param>
internal sealed class TextLaws(Corpus corpus, AskedText asked, JsonElement json)
{
    private const int MostPhrases = 10_000;
    private const int FamousId = 303;

    private readonly TextPart[] parts = TextPart.OfJson(json);
    private readonly int[] ids = [.. json.GetProperty("ids").EnumerateArray().Select(id => id.GetInt32())];

    private string Written => field ??= TextPart.Write(asked.Shape, parts);

    /// <summary>Fails unless a text is the same as the JSON, in its own format.</summary>
    public void AssertSame(string text)
    {
        switch (asked.Format)
        {
            case "text":
                Assert.Equal(Written, text);
                break;
            case "markdown":
                Assert.Equal(Lines(parts), Lines(TextPart.OfMarkdown(text)));
                break;
            case "html":
                Assert.Equal(Lines(parts), Lines(TextPart.OfHtml(text)));
                break;
            default:
                break;
        }

        Assert.True(text.EndsWith('\n') || (ids.Length == 0 && text.Length == 0));
    }

    /// <summary>Fails unless it obeys its shape and its bounds.</summary>
    public void AssertObeyed()
    {
        Assert.Equal(asked.Shape, json.GetProperty("shape").GetString());
        Assert.Equal(asked.Seed, json.GetProperty("seed").GetString());
        Assert.Equal(ids.Length, json.GetProperty("phrases").GetInt32());
        Assert.Equal(WordsOf(Written), json.GetProperty("words").GetInt32());
        Assert.Equal(Written.EnumerateRunes().Count(), json.GetProperty("characters").GetInt32());
        var sizes = SizesOfParts();
        AssertBounds();
        AssertBags();
        AssertParts(sizes);
    }

    // How many phrases each part is made of: whole ones, but for the last of all where words ended it.
    private int[] SizesOfParts()
    {
        var next = 0;
        var sizes = parts.Select((part, at) => part.Kind switch
        {
            "ul" => part.Items.Count(item => TakesPhrase(item, ref next)),
            _ when IsTitle(part) => TakesPhrase(part.Words, ref next, isTitle: true) ? 1 : 0,
            _ => TakePhrases(part.Words, ref next),
        }).ToArray();
        Assert.Equal(ids.Length, next);
        return sizes;
    }

    private int TakePhrases(string words, ref int next)
    {
        var first = next;
        for (var at = 0; at < words.Length; next++)
        {
            Assert.True(next < ids.Length, "There are more words than phrases.");
            var phrase = corpus[ids[next]];
            var rest = words.AsSpan(at);
            if (!rest.StartsWith(phrase, StringComparison.Ordinal) || (next == ids.Length - 1 && rest.Length != phrase.Length))
            {
                AssertCut(rest.ToString(), phrase, next);
                at = words.Length;
                continue;
            }

            at += phrase.Length + 1;
            Assert.True(at > words.Length || words[at - 1] == ' ');
        }

        return next - first;
    }

    private bool TakesPhrase(string words, ref int next, bool isTitle = false)
    {
        var phrase = corpus[ids[next]];
        var whole = isTitle && phrase is [.., not '.' and var last, '.'] && !char.IsWhiteSpace(last) ? phrase[..^1] : phrase;
        if (words != whole)
        {
            AssertCut(words, phrase, next, isTitle);
        }

        next++;
        return true;
    }

    private void AssertCut(string words, string phrase, int at, bool isTitle = false)
    {
        Assert.True(asked.Words is not null && at == ids.Length - 1, $"{words} instead of {phrase}");
        Assert.StartsWith(words.EndsWith('.') && !isTitle ? words[..^1] : words, phrase, StringComparison.Ordinal);
        Assert.True(WordsOf(words) <= WordsOf(phrase));
    }

    private void AssertBounds()
    {
        Assert.True(WordsOf(Written) <= (asked.Words ?? int.MaxValue));
        Assert.True(Written.EnumerateRunes().Count() <= (asked.MaxChars ?? int.MaxValue));
        if (asked.Phrases is { } phrases)
        {
            Assert.InRange(ids.Length, asked.IsBounded ? 0 : phrases.Min, phrases.Max);
        }

        // Where nothing else ended it, the next phrase would have been too much.
        if (corpus == Corpus.Embedded && ids.Length < MostPhrases
            && asked is { Shape: "prose" or "list", Phrases: null or { Min: MostPhrases }, Paragraphs: null, IsBounded: true })
        {
            var following = corpus[PlainText.Draw(corpus, asked.Seed, ids.Length + 1, asked.Starts)[^1]];
            var characters = Written.EnumerateRunes().Count() + following.EnumerateRunes().Count() + (ids.Length == 0 ? 1 : 2);
            Assert.True(WordsOf(Written) + 2 > asked.Words || characters > asked.MaxChars, $"{following} would have fitted");
        }
    }

    private void AssertBags()
    {
        if (asked.Starts && ids.Length > 0)
        {
            Assert.Equal(corpus == Corpus.Embedded ? FamousId : 0, ids[0]);
        }

        if (asked.Shape is "prose" or "list")
        {
            var drawn = PlainText.Draw(corpus, asked.Seed, ids.Length, asked.Starts);
            Assert.True(drawn.AsSpan().SequenceEqual(ids), "The phrases are not those of the seed.");
        }
        else if (asked.Shape == "article")
        {
            Assert.All(ids.Chunk(corpus.Count), bag => Assert.Equal(bag.Length, bag.Distinct().Count()));
        }
        else
        {
            var period = ids.Distinct().Count();
            Assert.True(ids.AsSpan(period).SequenceEqual(ids.AsSpan(0, ids.Length - period)), "The titles come again in another order.");
        }
    }

    private void AssertParts(int[] sizes)
    {
        var paragraphs = parts.Select((part, at) => (part, size: sizes[at], isLast: at == parts.Length - 1))
            .Where(it => it.part.Kind == "p").ToArray();
        if (asked.Shape is "prose" or "article" && asked.ParagraphSize is { Max: > 0 } size)
        {
            var more = asked.Shape == "article" ? 1 : 0;
            Assert.All(paragraphs, it => Assert.InRange(it.size, it.isLast ? 1 : size.Min, size.Max + (it.isLast ? more : 0)));
        }

        if (asked.Paragraphs is { } count)
        {
            Assert.InRange(paragraphs.Length, asked.IsBounded || ids.Length >= MostPhrases ? 0 : count.Min, count.Max);
        }

        if (asked.Shape == "article" && ids.Length > 0)
        {
            AssertArticle();
        }
        else
        {
            Assert.All(parts, part => Assert.Equal(asked.Shape switch { "list" => "ul", "title" => "h1", _ => "p" }, part.Kind));
            Assert.True(asked.ParagraphSize.Max > 0 || asked.Shape == "title" || parts.Length <= 1);
        }
    }

    private void AssertArticle()
    {
        Assert.Equal("h1", parts[0].Kind);
        Assert.True(parts.Count(part => part.Kind == "h1") == 1 && parts.Count(part => part.Kind == "ul") <= 1);
        Assert.True(parts.Count(part => part.Kind == "blockquote") <= 1 && parts[^1].Kind != "h2");
        var inSection = 0;
        foreach (var part in parts.Skip(1))
        {
            inSection = part.Kind == "h2" ? 0 : inSection + (part.Kind == "p" ? 1 : 0);
            Assert.InRange(inSection, 0, 3);
            Assert.True(part.Kind is "h2" or "p" || inSection > 0);
        }

        Assert.All(parts.SkipLast(1).Where(part => part.Kind == "ul"), list => Assert.InRange(list.Items.Count, 3, 5));
    }

    private static bool IsTitle(TextPart part) => part.Kind is "h1" or "h2";

    private static int WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Lines(TextPart[] parts) => string.Join('\n', parts.Select(part => part.ToString()));
}
