using BobRossLipsum.Core.Bytes;
using BobRossLipsum.Core.Http.Query;

namespace BobRossLipsum.Core.Http.Pages;

/// <summary>What goes into the gaps of the page.</summary>
/// <param name="Seed">The seed of text and picture.</param>
/// <param name="IsNamed">Whether somebody asked for just this seed.</param>
/// <param name="TextAddress">The permalink of the text by itself.</param>
/// <param name="PictureAddress">The address of the picture.</param>
/// <param name="PictureTitle">What the picture shows.</param>
/// <param name="Text">The text on the page.</param>
/// <param name="Asked">The query as it came.</param>
/// <param name="Corpora">The corpora there are.</param>
/// <param name="Errors">What is wrong with it; empty where nothing is.</param>
internal sealed record PageContent(
    string Seed,
    bool IsNamed,
    string TextAddress,
    string PictureAddress,
    string PictureTitle,
    PageText Text,
    string Asked,
    CorpusParameter Corpora,
    IReadOnlyList<ParameterError> Errors)
{
    private const string ProductTitle = "Bob Ross Lipsum: happy little placeholder text";

    private const string ProductDescription = "Let's fill that empty space: placeholder text in the voice of a gentle television painter, "
        + "with a landscape painted for every text. Free, without ads or tracking, and an HTTP API besides.";

    /// <summary>What the text is: the canonical query, taken apart once for the many that ask.</summary>
    private List<(string Name, string Value)> Parameters => field ??= TakeApart(TextAddress);

    public string Title => IsNamed ? $"Happy little placeholder text, signed {Seed}" : ProductTitle;

    /// <summary>The address of the page with this text.</summary>
    public string PageAddress => field ??= AddressOf(TextAddress);

    /// <summary>The seed as it stands in a query, and the corpus where that has to be said.</summary>
    public string SeedParameter => field ??= Find(CorpusParameter.ParameterName) is { } corpus
        ? $"seed={PercentEncoding.Encode(Seed)}&{CorpusParameter.ParameterName}={corpus}"
        : $"seed={PercentEncoding.Encode(Seed)}";

    /// <summary>What a file of this text or picture is called, without its extension.</summary>
    public string FileName => field ??= $"bob-ross-lipsum-{Slug(Seed)}";

    /// <summary>The extension of a file of this text.</summary>
    public string Extension => ValueOf("format") is "text" ? "txt" : ValueOf("format") is "markdown" ? "md" : ValueOf("format");

    /// <summary>The classes of the text.</summary>
    public string Look => Text.Look;

    /// <summary>How much there is.</summary>
    public string Tally => Text.Tally;

    /// <summary>What there is to say about it.</summary>
    public string Note => Errors.Count == 0 ? "" : "Something in the paint box won't mix. Here is a text without it.";

    /// <summary>Writes a choice of the corpora, where there is one.</summary>
    public void WriteCorpora(Utf8Buffer page)
    {
        if (Corpora.Corpora.Count == 1)
        {
            return;
        }

        var chosen = Find(CorpusParameter.ParameterName) ?? "";
        page.Write("<fieldset class=\"tabs\" aria-describedby=\"corpus-error\"><legend>Words</legend>"u8);
        foreach (var corpus in Corpora.Corpora)
        {
            // The usual one is the one that need not be said.
            var value = corpus == Corpora.Default ? "" : corpus.Name;
            page.Write("<label><input type=\"radio\" name=\"corpus\" value=\""u8);
            page.WriteEscaped(value);
            page.Write(value == chosen ? "\" checked> "u8 : "\"> "u8);
            page.WriteEscaped(corpus.Name);
            page.Write("</label>"u8);
        }

        page.Write("</fieldset>"u8);
    }

    /// <summary>Writes the text.</summary>
    public void WriteText(Utf8Buffer page) => Text.Write(page);

    /// <summary>Writes what a search engine or a preview of a link shows.</summary>
    public void WriteDescription(Utf8Buffer page)
    {
        if (IsNamed && Text.Summary.Phrases > 0)
        {
            Text.WriteBeginning(page);
        }
        else
        {
            page.WriteEscaped(ProductDescription);
        }
    }

    /// <summary>Returns what a field shows: what came where that is wrong, or else what the text has.</summary>
    public string ValueOf(string parameter) =>
        (IsInvalid(parameter) ? new QueryReader(Asked).Find(parameter) : Find(parameter)) ?? "";

    /// <summary>Whether what came for a parameter cannot be used.</summary>
    public bool IsInvalid(string parameter) => FindError(parameter) is not null;

    /// <summary>Says what is wrong with a parameter.</summary>
    public string ErrorOf(string parameter) =>
        FindError(parameter) is { } error ? $"“{error.Value}” won’t do here. Allowed: {error.Allowed}." : "";

    /// <summary>Whether the text has a choice.</summary>
    public bool IsChosen(string parameter, string word) => (Find(parameter) ?? "prose") == word;

    /// <summary>Returns the address of the page with a text.</summary>
    /// <param name="textAddress">The permalink of the text by itself.</param>
    public static string AddressOf(string textAddress) =>
        string.Concat("/", textAddress.AsSpan(textAddress.IndexOf('?', StringComparison.Ordinal)))
            .Replace("&format=text", "", StringComparison.Ordinal);

    private ParameterError? FindError(string parameter)
    {
        foreach (var error in Errors)
        {
            if (error.Parameter == parameter)
            {
                return error;
            }
        }

        return null;
    }

    private string? Find(string parameter)
    {
        foreach (var (name, value) in Parameters)
        {
            if (name == parameter)
            {
                return value;
            }
        }

        return null;
    }

    private static List<(string Name, string Value)> TakeApart(string address)
    {
        var parameters = new List<(string Name, string Value)>();
        var query = address.AsSpan(address.IndexOf('?', StringComparison.Ordinal) + 1);
        foreach (var pair in query.Split('&'))
        {
            var equals = query[pair].IndexOf('=');
            PercentEncoding.TryDecode(query[pair][(equals + 1)..], out var value);
            parameters.Add((query[pair][..equals].ToString(), value!));
        }

        return parameters;
    }

    private static string Slug(string seed) => string.Create(seed.Length, seed, (slug, seed) =>
    {
        for (var at = 0; at < slug.Length; at++)
        {
            slug[at] = char.IsLetterOrDigit(seed[at]) || seed[at] is '_' or '-' ? seed[at] : '-';
        }
    });
}
