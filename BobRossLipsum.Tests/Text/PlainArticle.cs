using System.Text.RegularExpressions;
using BobRossLipsum.Core.Randomness;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Text;

/// <summary>
/// An article, made plainly: sections 5 to 7 of docs/randomness.md with lists and strings that are joined. The fast version has to give
/// the same.
/// </summary>
/// <param name="corpus">Where the phrases are from.</param>
internal sealed class PlainArticle(Corpus corpus)
{
    // At most 40 characters, and one sentence. Some phrase of the corpus is.
    private readonly bool[] suitTitle = [.. Enumerable.Range(0, corpus.Count).Select(id =>
        corpus[id].EnumerateRunes().Count() <= 40 && !Regex.IsMatch(corpus[id], @"[.!?]\s"))];

    private readonly int shortest = Enumerable.Range(0, corpus.Count).Min(id => corpus[id].EnumerateRunes().Count());

    public Corpus Corpus { get; } = corpus;

    /// <summary>Returns the ids of an article; of one that words or characters bound, those that it would have if all fitted.</summary>
    public List<int> Draw(string seed, TextOptions options) => Fill(seed, Outline(seed, options), options.Start);

    /// <summary>Returns the text form of an article that neither words nor characters bound.</summary>
    public string Write(string seed, TextOptions options)
    {
        var parts = Outline(seed, options);
        var phrases = new Queue<string>(Fill(seed, parts, options.Start).Select(id => Corpus[id]));
        return string.Join("\n\n", parts.Select(part =>
        {
            var own = Enumerable.Range(0, part.Count).Select(_ => phrases.Dequeue()).ToArray();
            return part.Kind switch
            {
                "title" or "heading" => Regex.Replace(own[0], @"(?<![.\s])\.$", ""),
                "list" => string.Join('\n', own.Select(item => $"- {item}")),
                "quote" => $"\"{string.Join(' ', own)}\"",
                _ => string.Join(' ', own),
            };
        })) + "\n";
    }

    private List<(string Kind, int Count)> Outline(string seed, TextOptions options)
    {
        var random = new SplitMix64(Seed.HashOfSecondStream(Seed.Hash(seed)));
        int Below(int bound) => (int)random.NextBelow((uint)bound);
        int Range(NumberRange range) => range.Min == range.Max ? range.Min : range.Min + Below(range.Max - range.Min + 1);

        var parts = new List<(string Kind, int Count)>();
        var left = options.Phrases is { } asked ? Range(asked) : TextOptions.MaxPhrases;
        left = Math.Min(left, Math.Min(options.Words ?? left, options.MaxChars / shortest ?? left));
        void Add(string kind, int count)
        {
            if (left > 0)
            {
                parts.Add((kind, Math.Min(count, left)));
                left -= parts[^1].Count;
            }
        }

        var isSized = (options.Words ?? options.MaxChars) is not null || options.Phrases is not null;
        var paragraphs = options.Paragraphs is { } number ? Range(number) : isSized ? int.MaxValue : 6;
        var first = Math.Min(paragraphs, 6);
        var (listBehind, quoteBehind) = (1 + Below(first), 1 + Below(first));
        Add("title", 1);
        var section = 1;
        for (var paragraph = 1; paragraph <= paragraphs && left > 0; paragraph++)
        {
            if (section == 0)
            {
                Add("heading", 1);
                section = 1 + Below(Math.Min(paragraphs - paragraph + 1, 3));
            }

            section--;
            Add("paragraph", Range(options.Newline ?? new(3, 6)));
            Add("list", paragraph == listBehind ? Range(new(3, 5)) : 0);
            Add("quote", paragraph == quoteBehind ? 1 : 0);
        }

        parts.RemoveAll(part => part.Count == 0);
        return parts[^1].Kind == "heading" ? [.. parts[..^2], (parts[^2].Kind, parts[^2].Count + 1)] : parts;
    }

    private List<int> Fill(string seed, List<(string Kind, int Count)> parts, bool start)
    {
        var ids = new List<int>();
        var isTitle = parts.SelectMany(part => Enumerable.Repeat(part.Kind is "title" or "heading", part.Count)).ToArray();
        var drawn = PlainText.Draw(Corpus, seed, ((isTitle.Length / Corpus.Count) + 1) * Corpus.Count, start);
        foreach (var (places, phrases) in isTitle.Chunk(Corpus.Count).Zip(drawn.Chunk(Corpus.Count)))
        {
            var bag = phrases.ToList();
            var filled = new int?[places.Length];
            void Take(int at, int from)
            {
                if (filled[at] is null && from >= 0)
                {
                    filled[at] = bag[from];
                    bag.RemoveAt(from);
                }
            }

            Take(0, start && ids.Count == 0 ? 0 : -1);
            for (var at = 0; at < places.Length; at++)
            {
                Take(at, places[at] ? bag.FindIndex(id => suitTitle[id]) : -1);
            }

            for (var at = 0; at < places.Length; at++)
            {
                Take(at, 0);
            }

            var row = filled.Select(id => id!.Value).ToArray();
            var other = ids.Count > 0 && row[0] == ids[^1] ? Array.FindIndex(row, 1, id => suitTitle[id] == suitTitle[row[0]]) : -1;
            if (other > 0)
            {
                (row[0], row[other]) = (row[other], row[0]);
            }

            ids.AddRange(row);
        }

        return ids;
    }
}
