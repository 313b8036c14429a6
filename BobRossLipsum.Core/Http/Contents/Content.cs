using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http.Contents;

/// <summary>
/// All that can be changed without a new build: the corpora and the files of the page. A snapshot that never changes, checked
/// as a whole when it is made.
/// </summary>
public sealed class Content
{
    /// <summary>The most corpora besides those that are embedded.</summary>
    public const int MaxCorpora = 200;

    /// <summary>The most files.</summary>
    public const int MaxFiles = MaxCorpora + 4;

    /// <summary>The most bytes of all files together.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private const string CorpusFolder = "corpora";
    private const string PageFolder = "ui";
    private const string CorpusEnding = ".txt";
    private const int MaxNameLength = 32;

    private readonly Dictionary<string, byte[]> pageFiles;
    private readonly Lazy<string> version;

    private Content(string source, List<Corpus> corpora, Dictionary<string, byte[]> pageFiles)
    {
        Source = source;
        Corpora = corpora;
        this.pageFiles = pageFiles;
        version = new Lazy<string>(MakeVersion);
    }

    /// <summary>The content that comes with this library.</summary>
    public static Content Embedded { get; } = new("embedded", [Corpus.Embedded], []);

    /// <summary>The folders that content is in.</summary>
    public static IReadOnlyList<string> Folders { get; } = [CorpusFolder, PageFolder];

    /// <summary>The files of the page.</summary>
    public static IReadOnlyList<string> PageFileNames { get; } = ["app.css", "app.js", "favicon.svg", "index.html"];

    /// <summary>What kind of place it comes from.</summary>
    public string Source { get; }

    /// <summary>Names exactly this content: the first 32 bits, as 8 hexadecimal digits, of a SHA-256 of all of it.</summary>
    public string Version => version.Value;

    /// <summary>The corpora: first the one that is meant when nobody says which, then the others in the order of their names.</summary>
    public IReadOnlyList<Corpus> Corpora { get; }

    /// <summary>The corpus that is meant when nobody says which.</summary>
    internal Corpus DefaultCorpus => Corpora[0];

    /// <summary>
    /// Tells whether a file is about content at all. Others beside it, and those that editors leave behind, are nobody's business.
    /// </summary>
    /// <param name="name">Its path, with slashes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static bool Concerns(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && Folders.Contains(name[..slash]) && name[(slash + 1)..] is [not ('.' or '#'), ..] && !name.EndsWith('~');
    }

    /// <summary>Checks all about files that can be known without reading them.</summary>
    /// <param name="files">The path, with slashes, and the length in bytes of each.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    /// <exception cref="ContentException">They cannot be content.</exception>
    public static void CheckListing(IEnumerable<KeyValuePair<string, long>> files)
    {
        ArgumentNullException.ThrowIfNull(files);

        var (corpora, bytes) = (0, 0L);
        foreach (var (name, length) in files)
        {
            corpora += CheckName(name) == CorpusFolder ? 1 : 0;
            bytes += length > 0 ? length : throw new ContentException(name, null, "the file is empty");
            if (corpora > MaxCorpora)
            {
                throw new ContentException(name, null, $"there are more than {MaxCorpora} corpora");
            }

            if (bytes > MaxBytes)
            {
                throw new ContentException(name, null, $"with this file it is more than {MaxBytes} bytes together");
            }
        }
    }

    /// <summary>Makes content of files; what they do not replace is as embedded.</summary>
    /// <param name="source">What kind of place they come from.</param>
    /// <param name="files">
    /// The files: <c>corpora/NAME.txt</c> is a corpus in UTF-8 with a phrase a line, its name up to 32 lower-case letters, digits
    /// and hyphens; <c>ui/FILE</c> is a file of the page.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ContentException">They cannot be content.</exception>
    public static Content FromFiles(string source, IEnumerable<ContentFile> files)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(files);

        var all = files.OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        CheckListing(all.Select(file => KeyValuePair.Create(file.Name, (long)file.Bytes.Length)));
        var corpora = new List<Corpus> { Corpus.Embedded };
        var pageFiles = new Dictionary<string, byte[]>();
        foreach (var file in all)
        {
            if (CheckName(file.Name) == PageFolder)
            {
                pageFiles.Add(file.Name[(PageFolder.Length + 1)..], CheckPageFile(file));
                continue;
            }

            var corpus = ReadCorpus(file);
            if (corpus.Name == Corpus.Embedded.Name)
            {
                corpora[0] = corpus;
            }
            else
            {
                corpora.Add(corpus);
            }
        }

        return new Content(source, corpora, pageFiles);
    }

    /// <summary>Makes content of somebody's corpus and the embedded page.</summary>
    /// <param name="corpus">The corpus, in the place of the embedded one.</param>
    internal static Content Of(Corpus corpus) => new("file", [corpus], []);

    /// <summary>Returns the bytes of a file of the page.</summary>
    /// <param name="name">One of <see cref="PageFileNames"/>.</param>
    internal byte[] PageFile(string name) => pageFiles.GetValueOrDefault(name) ?? EmbeddedFile.Read(name);

    /// <summary>Returns where a corpus comes from.</summary>
    /// <param name="corpus">One of <see cref="Corpora"/>.</param>
    internal string SourceOf(Corpus corpus) => ReferenceEquals(corpus, Corpus.Embedded) ? Embedded.Source : Source;

    // Returns the folder.
    private static string CheckName(string name)
    {
        var (folder, file) = name.Split('/', 2) is [var before, var behind] ? (before, behind) : ("", name);
        return folder switch
        {
            CorpusFolder when IsCorpusName(file) => folder,
            CorpusFolder => throw new ContentException(
                name, null, $"a corpus is called NAME{CorpusEnding}, with 1 to {MaxNameLength} of a to z, 0 to 9 and -, not - first"),
            PageFolder when PageFileNames.Contains(file) => folder,
            _ => throw new ContentException(name, null, $"the page has {string.Join(", ", PageFileNames)} and no other files"),
        };
    }

    private static bool IsCorpusName(string file) =>
        file.EndsWith(CorpusEnding, StringComparison.Ordinal)
            && file[..^CorpusEnding.Length] is { Length: > 0 and <= MaxNameLength } name
            && name[0] != '-'
            && name.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-');

    private static Corpus ReadCorpus(ContentFile file)
    {
        try
        {
            return Corpus.FromUtf8(file.Name[(CorpusFolder.Length + 1)..^CorpusEnding.Length], file.Bytes.Span);
        }
        catch (CorpusFormatException exception)
        {
            throw new ContentException(file.Name, exception.Line, exception.Reason.TrimEnd('.'));
        }
    }

    private static byte[] CheckPageFile(ContentFile file)
    {
        var bytes = file.Bytes.ToArray();
        if (!Utf8.IsValid(bytes))
        {
            throw new ContentException(file.Name, null, "it is not UTF-8");
        }

        if (file.Name.EndsWith(".html", StringComparison.Ordinal))
        {
            CheckGaps(file.Name, bytes);
        }

        return bytes;
    }

    // Line by line, as no gap goes over the end of one, so that the line at fault is known.
    private static void CheckGaps(string name, byte[] html)
    {
        var line = 0;
        foreach (var range in html.AsSpan().Split((byte)'\n'))
        {
            line++;
            try
            {
                PageGaps.Check(html.AsSpan(range));
            }
            catch (FormatException exception)
            {
                throw new ContentException(name, line, exception.Message);
            }
        }
    }

    private string MakeVersion()
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var corpus in Corpora)
        {
            sha256.AppendData(Encoding.UTF8.GetBytes($"{corpus.Name} {corpus.Version}\n"));
        }

        foreach (var name in PageFileNames)
        {
            sha256.AppendData(SHA256.HashData(PageFile(name)));
        }

        return Convert.ToHexStringLower(sha256.GetHashAndReset().AsSpan(0, 4));
    }
}
