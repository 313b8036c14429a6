using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BobRossLipsum.Core.Text.Pieces;

namespace BobRossLipsum.Core.Text;

/// <summary>
/// The phrases that texts are made of, each with an id: its 0-based place. A value that never changes; any number of threads
/// may use it at once.
/// </summary>
public sealed class Corpus
{
    /// <summary>The most phrases of a corpus.</summary>
    public const int MaxCount = 20000;

    /// <summary>The most characters (Unicode code points) of a phrase.</summary>
    public const int MaxPhraseLength = 500;

    // Written down, since to compute it takes a cryptographic library, which takes longer to load than the first text to make.
    private const string EmbeddedVersion = "43071a8b";

    private const string FamousPhrase = "We don't make mistakes we just have happy little accidents.";

    private static readonly UTF8Encoding strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string[] phrases;
    private readonly ushort[] ids;
    private readonly ushort[] lengths;
    private readonly Lazy<string> version;
    private readonly Lazy<ushort[]> wordCounts;
    private readonly Lazy<bool[]> suitTitle;
    private readonly Lazy<Digits> digits;
    private readonly Lazy<PhraseTable> markdown;
    private readonly Lazy<PhraseTable> html;
    private readonly Lazy<PhraseTable> json;

    private Corpus(string name, string[] phrases)
    {
        Name = name;
        this.phrases = phrases;
        lengths = MeasureAll(phrases);
        ShortestLength = MaxPhraseLength;
        foreach (var length in lengths)
        {
            ShortestLength = Math.Min(ShortestLength, length);
        }

        ids = new ushort[phrases.Length];
        for (var id = 0; id < ids.Length; id++)
        {
            ids[id] = (ushort)id;
        }

        OpeningId = Math.Max(0, Array.IndexOf(phrases, FamousPhrase));
        Plain = new PhraseTable(phrases, EscapeFor(TextFormat.Text));
        version = new(() => ReferenceEquals(this, Embedded) ? EmbeddedVersion : MakeVersion());
        wordCounts = new(CountWords);
        suitTitle = new(FindTitles);
        digits = new(() => new Digits(Count));
        markdown = new(() => In(EscapeFor(TextFormat.Markdown)));
        html = new(() => In(EscapeFor(TextFormat.Html)));
        json = new(() => In(EscapeFor(TextFormat.Json)));
    }

    /// <summary>The corpus that comes with this library, <c>bob-ross</c>: 370 phrases in plain ASCII.</summary>
    public static Corpus Embedded { get; } = FromUtf8("bob-ross", EmbeddedFile.Read("phrases.txt"));

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>
    /// Names exactly these phrases: the first 32 bits, as 8 hexadecimal digits, of the SHA-256 of them as UTF-8, a line feed behind each.
    /// </summary>
    public string Version => version.Value;

    /// <summary>How many phrases there are, 1 to <see cref="MaxCount"/>.</summary>
    public int Count => phrases.Length;

    /// <summary>Returns a phrase.</summary>
    /// <param name="id">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="id"/> is out of these bounds.</exception>
    public string this[int id] => phrases[id];

    /// <summary>The ids of all phrases, in order.</summary>
    internal ReadOnlySpan<ushort> Ids => ids;

    /// <summary>The phrase that comes first on demand: the one that everybody knows, or in a corpus without it the first.</summary>
    internal int OpeningId { get; }

    /// <summary>The characters (Unicode code points) of the shortest phrase.</summary>
    internal int ShortestLength { get; }

    /// <summary>The characters (Unicode code points) of each phrase.</summary>
    internal ReadOnlySpan<ushort> Lengths => lengths;

    /// <summary>The words of each phrase: runs of characters other than white space.</summary>
    internal ReadOnlySpan<ushort> WordCounts => wordCounts.Value;

    /// <summary>Of each phrase, whether it suits a title; all do where otherwise none would.</summary>
    internal ReadOnlySpan<bool> SuitTitle => suitTitle.Value;

    /// <summary>The ids as they stand in JSON.</summary>
    internal Digits Digits => digits.Value;

    /// <summary>The phrases as they are.</summary>
    internal PhraseTable Plain { get; }

    /// <summary>Makes a corpus of phrases.</summary>
    /// <param name="name">What to call it.</param>
    /// <param name="phrases">
    /// 1 to <see cref="MaxCount"/> phrases of 1 to <see cref="MaxPhraseLength"/> characters. White space around a phrase is dropped.
    /// </param>
    /// <exception cref="ArgumentNullException">The name, the phrases or one of them is null.</exception>
    /// <exception cref="CorpusFormatException">
    /// There are none or too many, or one is empty, too long or has a control character or a lone surrogate in it.
    /// </exception>
    public static Corpus FromLines(string name, IEnumerable<string> phrases)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(phrases);

        var read = new List<string>();
        foreach (var phrase in phrases)
        {
            if (read.Count == MaxCount)
            {
                throw new CorpusFormatException(MaxCount + 1, $"there are more than {MaxCount} phrases.");
            }

            read.Add(Checked(phrase, read.Count + 1));
        }

        return read.Count > 0 ? new Corpus(name, [.. read]) : throw new CorpusFormatException("There is no phrase in it.");
    }

    /// <summary>Makes a corpus of a file's bytes: UTF-8, a phrase a line, a byte order mark and either kind of line end allowed.</summary>
    /// <param name="name">What to call it.</param>
    /// <param name="file">The bytes.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="CorpusFormatException">The bytes are not UTF-8, or not the phrases that <see cref="FromLines"/> takes.</exception>
    public static Corpus FromUtf8(string name, ReadOnlySpan<byte> file)
    {
        ArgumentNullException.ThrowIfNull(name);

        var lines = new List<string>();
        file = file.StartsWith("\uFEFF"u8) ? file[3..] : file;
        while (!file.IsEmpty)
        {
            var end = file.IndexOf((byte)'\n');
            var line = end < 0 ? file : file[..end];
            file = end < 0 ? [] : file[(end + 1)..];
            try
            {
                lines.Add(strictUtf8.GetString(line is [.. var withoutReturn, (byte)'\r'] ? withoutReturn : line));
            }
            catch (DecoderFallbackException)
            {
                throw new CorpusFormatException(lines.Count + 1, "it is not UTF-8.");
            }
        }

        return FromLines(name, lines);
    }

    /// <summary>Makes a corpus of a file: UTF-8, a phrase a line. Its name is that of the file, without the extension.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="CorpusFormatException">The file is not UTF-8, or not the phrases that <see cref="FromLines"/> takes.</exception>
    public static Corpus FromFile(string path) => FromUtf8(Path.GetFileNameWithoutExtension(path), File.ReadAllBytes(path));

    /// <summary>Returns the phrases as they stand in a format.</summary>
    /// <param name="format">The format.</param>
    internal PhraseTable In(TextFormat format) => format switch
    {
        TextFormat.Markdown => markdown.Value,
        TextFormat.Html => html.Value,
        TextFormat.Json => json.Value,
        _ => Plain,
    };

    /// <summary>Returns how a phrase, or the beginning of one, stands in a format.</summary>
    /// <param name="format">The format.</param>
    internal static Func<string, string> EscapeFor(TextFormat format) => format switch
    {
        TextFormat.Markdown => Escape.Markdown,
        TextFormat.Html => Escape.Html,
        TextFormat.Json => Escape.Json,
        _ => static phrase => phrase,
    };

    private static string Checked(string phrase, int line)
    {
        ArgumentNullException.ThrowIfNull(phrase);

        phrase = phrase.Trim();
        if (phrase.Length == 0)
        {
            throw new CorpusFormatException(line, "it is empty.");
        }

        for (var at = 0; at < phrase.Length;)
        {
            if (!Rune.TryGetRuneAt(phrase, at, out var rune))
            {
                throw new CorpusFormatException(line, $"it has a lone surrogate in it, U+{(int)phrase[at]:X4}.");
            }

            if (Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                throw new CorpusFormatException(line, $"it has a control character in it, U+{rune.Value:X4}.");
            }

            at += rune.Utf16SequenceLength;
        }

        if (Characters(phrase) is > MaxPhraseLength and var length)
        {
            throw new CorpusFormatException(line, $"it has {length} characters; allowed: {MaxPhraseLength}.");
        }

        return phrase;
    }

    /// <summary>Returns how many characters (Unicode code points) a text has.</summary>
    internal static int Characters(ReadOnlySpan<char> text)
    {
        var characters = text.Length;
        foreach (var unit in text)
        {
            characters -= char.IsLowSurrogate(unit) ? 1 : 0;
        }

        return characters;
    }

    // Loops, not LINQ: LINQ over value types is not precompiled and would be compiled at every start.
    private static ushort[] MeasureAll(string[] phrases)
    {
        var lengths = new ushort[phrases.Length];
        for (var id = 0; id < phrases.Length; id++)
        {
            lengths[id] = (ushort)Characters(phrases[id]);
        }

        return lengths;
    }

    private string MakeVersion()
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var phrase in phrases)
        {
            sha256.AppendData(Encoding.UTF8.GetBytes(phrase));
            sha256.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(sha256.GetHashAndReset().AsSpan(0, 4));
    }

    private ushort[] CountWords()
    {
        var counts = new ushort[phrases.Length];
        for (var id = 0; id < phrases.Length; id++)
        {
            counts[id] = (ushort)Words.Count(phrases[id]);
        }

        return counts;
    }

    private bool[] FindTitles()
    {
        var suit = new bool[phrases.Length];
        for (var id = 0; id < phrases.Length; id++)
        {
            suit[id] = Title.Suits(phrases[id], lengths[id]);
        }

        if (!suit.Contains(true))
        {
            Array.Fill(suit, true);
        }

        return suit;
    }

    // Most corpora have nothing to escape in most formats.
    private PhraseTable In(Func<string, string> escape) =>
        Array.TrueForAll(phrases, phrase => escape(phrase) == phrase) ? Plain : new PhraseTable(phrases, escape);
}
