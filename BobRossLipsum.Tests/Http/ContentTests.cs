using System.Text;
using System.Text.Json;
using BobRossLipsum.Core;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Contents;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Http;

/// <summary>Which files are content, and what becomes of them.</summary>
public sealed class ContentTests
{
    [Theory]
    [InlineData("corpora/seaside.txt", true)]
    [InlineData("corpora/anything", true)]
    [InlineData("corpora/more/seaside.txt", true)]
    [InlineData("ui/app.css", true)]
    [InlineData("ui/a#b", true)]
    [InlineData("corpora/.seaside.txt.swp", false)]
    [InlineData("corpora/#seaside.txt#", false)]
    [InlineData("corpora/seaside.txt~", false)]
    [InlineData("corpora/", false)]
    [InlineData("corpora", false)]
    [InlineData("/corpora/seaside.txt", false)]
    [InlineData("Corpora/seaside.txt", false)]
    [InlineData("drafts/seaside.txt", false)]
    [InlineData("readme.md", false)]
    [InlineData("", false)]
    public void File_concerns_content_by_its_folder_unless_an_editor_left_it(string name, bool expected) =>
        Assert.Equal(expected, Content.Concerns(name));

    [Theory]
    [InlineData("corpora/a.txt")]
    [InlineData("corpora/0.txt")]
    [InlineData("corpora/by-the-sea-2.txt")]
    [InlineData("corpora/abcdefghijklmnopqrstuvwxyz012345.txt")]
    [InlineData("corpora/bob-ross.txt")]
    [InlineData("ui/app.css")]
    [InlineData("ui/app.js")]
    [InlineData("ui/favicon.svg")]
    [InlineData("ui/index.html")]
    public void File_of_such_a_name_is_content(string name) => Content.CheckListing([new(name, 1)]);

    [Theory]
    [InlineData("corpora/abcdefghijklmnopqrstuvwxyz0123456.txt", "a corpus is called NAME.txt, with 1 to 32 of a to z, 0 to 9 and -")]
    [InlineData("corpora/.txt", "a corpus is called")]
    [InlineData("corpora/-a.txt", "a corpus is called")]
    [InlineData("corpora/A.txt", "a corpus is called")]
    [InlineData("corpora/\u00e9.txt", "a corpus is called")]
    [InlineData("corpora/a_b.txt", "a corpus is called")]
    [InlineData("corpora/a b.txt", "a corpus is called")]
    [InlineData("corpora/a.csv", "a corpus is called")]
    [InlineData("corpora/a.TXT", "a corpus is called")]
    [InlineData("corpora/atxt", "a corpus is called")]
    [InlineData("corpora/more/a.txt", "a corpus is called")]
    [InlineData("ui/other.css", "the page has app.css, app.js, favicon.svg, index.html and no other files")]
    [InlineData("ui/App.css", "the page has")]
    [InlineData("ui/more/app.css", "the page has")]
    [InlineData("app.css", "the page has")]
    [InlineData("drafts/a.txt", "the page has")]
    public void File_of_another_name_is_refused(string name, string reason) =>
        AssertRefused(name, null, reason, () => Content.CheckListing([new("corpora/fine.txt", 1), new(name, 1)]));

    [Theory]
    [InlineData(0, "the file is empty")]
    [InlineData(Content.MaxBytes, null)]
    [InlineData(Content.MaxBytes + 1, "with this file it is more than 16777216 bytes together")]
    public void Files_have_1_to_16777216_bytes_together(long bytes, string? reason)
    {
        KeyValuePair<string, long>[] Split(long first) => [new("ui/app.css", first), new("corpora/seaside.txt", bytes - first)];

        foreach (var files in (KeyValuePair<string, long>[][])[[new("corpora/seaside.txt", bytes)], Split(Math.Min(1, bytes))])
        {
            if (reason is null)
            {
                Content.CheckListing(files);
            }
            else
            {
                AssertRefused(bytes == 0 ? files[0].Key : "corpora/seaside.txt", null, reason, () => Content.CheckListing(files));
            }
        }
    }

    [Fact]
    public void There_are_200_corpora_at_most_beside_the_files_of_the_page()
    {
        var files = Content.PageFileNames.Select(name => $"ui/{name}")
            .Concat(Enumerable.Range(1, Content.MaxCorpora).Select(number => $"corpora/c{number}.txt"))
            .Select(name => KeyValuePair.Create(name, 1L)).ToArray();

        Assert.Equal(Content.MaxFiles, files.Length);
        Content.CheckListing(files);
        AssertRefused(
            "corpora/z.txt", null, "there are more than 200 corpora",
            () => Content.CheckListing([.. files, new("corpora/z.txt", 1)]));
    }

    [Theory]
    [InlineData("corpora/seaside.txt", "", null, "the file is empty")]
    [InlineData("corpora/seaside.txt", "One.\n\nThree.\n", 2, "it is empty")]
    [InlineData("corpora/seaside.txt", "One.\n\u00FF\n", 2, "it is not UTF-8")]
    [InlineData("corpora/sea.side.txt", "One.\n", null, "a corpus is called")]
    [InlineData("ui/app.css", "a { content: '\u00FF' }", null, "it is not UTF-8")]
    [InlineData("ui/index.html", "\u00FF", null, "it is not UTF-8")]
    [InlineData("ui/index.html", "<p>{{nonsense}}", 1, "The page has a gap called 'nonsense'")]
    [InlineData("ui/index.html", "<p>{{app.css}}\n<p>{{text}}{{app.gif}}\n", 2, "The page has a gap called 'app.gif'")]
    [InlineData("ui/index.html", "<p>\n<p>\n<p>{{text", 3, "The page has a gap called ''")]
    [InlineData("ui/index.html", "<p>{{}}", 1, "The page has a gap called ''")]
    public void File_at_fault_is_named_with_its_line(string name, string latin1, int? line, string reason) => AssertRefused(
        name, line, reason, () => Content.FromFiles("folder", [new("corpora/fine.txt", "One.\n"u8.ToArray()), Latin1(name, latin1)]));

    [Fact]
    public void Braces_mean_nothing_in_a_style_or_a_script() => Content.FromFiles(
        "folder", [File("ui/app.css", "a { b: '{{c}}' }"), File("ui/app.js", "{{d}}"), File("ui/favicon.svg", "<svg>{{e}}</svg>")]);

    [Fact]
    public void Page_as_it_is_embedded_can_be_taken_over()
    {
        var content = Content.FromFiles(
            "folder", [.. Content.PageFileNames.Select(name => new ContentFile($"ui/{name}", EmbeddedFile.Read(name)))]);

        Assert.Equal(Content.Embedded.Version, content.Version);
        Assert.Equal(new LipsumHandler().Text("/?seed=happy"), Of(content).Text("/?seed=happy"));
    }

    [Fact]
    public void Corpora_are_in_the_order_of_their_names_behind_the_usual_one_which_a_file_may_replace()
    {
        var others = Content.FromFiles("folder", [File("corpora/seaside.txt", "The tide is out."), File("corpora/attic.txt", "Dust.")]);
        var all = Content.FromFiles(
            "folder",
            [File("corpora/cellar.txt", "Coal."), File("corpora/bob-ross.txt", "Ours."), File("corpora/attic.txt", "Dust.")]);

        Assert.Equal(["bob-ross", "attic", "seaside"], others.Corpora.Select(corpus => corpus.Name));
        Assert.Same(Corpus.Embedded, others.Corpora[0]);
        Assert.Equal(
            [("bob-ross", "Ours."), ("attic", "Dust."), ("cellar", "Coal.")], all.Corpora.Select(corpus => (corpus.Name, corpus[0])));
    }

    [Fact]
    public void File_of_the_page_replaces_the_embedded_one_and_the_others_stay()
    {
        var content = Content.FromFiles("folder", [File("ui/app.css", "main { color: teal }")]);

        Assert.Equal("main { color: teal }", Of(content).Text("/app.css"));
        Assert.Equal(new LipsumHandler().Text("/app.js"), Of(content).Text("/app.js"));
    }

    [Fact]
    public void Corpus_tells_what_kind_of_place_it_is_from()
    {
        static string Source(LipsumHandler handler) =>
            JsonElement.Parse(handler.Text("/corpora")).GetProperty("corpora")[0].GetProperty("source").GetString()!;

        Assert.Equal("embedded", Source(new LipsumHandler()));
        Assert.Equal("file", Source(new LipsumHandler(Corpus.FromLines("own", ["Ours."]))));
        Assert.Equal("folder", Source(Of(Content.FromFiles("folder", [File("corpora/bob-ross.txt", "Ours.")]))));
        Assert.Equal("embedded", Source(Of(Content.FromFiles("folder", [File("corpora/attic.txt", "Dust.")]))));
    }

    [Fact]
    public void Version_names_the_words_their_names_and_the_page_and_nothing_else()
    {
        ContentFile[] files =
            [File("corpora/attic.txt", "Dust."), File("corpora/seaside.txt", "The tide is out."), File("ui/app.css", "a{}")];
        var version = Content.FromFiles("folder", files).Version;

        Assert.Matches("^[0-9a-f]{8}$", version);
        Assert.Equal(version, Content.FromFiles("blobs", files.Reverse()).Version);
        foreach (var (at, other) in ((int, ContentFile)[])
        [
            (0, File("corpora/attic.txt", "Dirt.")), (1, File("corpora/beach.txt", "The tide is out.")), (2, File("ui/app.css", "b{}")),
            (2, File("ui/app.js", "a{}")), (0, File("corpora/bob-ross.txt", "Dust.")),
        ])
        {
            Assert.NotEqual(version, Content.FromFiles("folder", [.. files[..at], other, .. files[(at + 1)..]]).Version);
        }
    }

    [Fact]
    public void Content_cannot_be_made_of_nothing()
    {
        Assert.Throws<ArgumentNullException>("name", () => Content.Concerns(null!));
        Assert.Throws<ArgumentNullException>("files", () => Content.CheckListing(null!));
        Assert.Throws<ArgumentNullException>("source", () => Content.FromFiles(null!, []));
        Assert.Throws<ArgumentNullException>("files", () => Content.FromFiles("folder", null!));
        Assert.Equal("nothing.txt", Assert.Throws<FileNotFoundException>(() => EmbeddedFile.Read("nothing.txt")).FileName);
    }

    private static void AssertRefused(string file, int? line, string reason, Action action)
    {
        var exception = Assert.Throws<ContentException>(action);

        Assert.Equal((file, line), (exception.File, exception.Line));
        Assert.StartsWith(
            line is null ? $"{file}: {reason}" : $"{file}, line {line}: {reason}", exception.Message, StringComparison.Ordinal);
    }

    private static LipsumHandler Of(Content content) => new(() => new ServedContent(content));

    private static ContentFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static ContentFile Latin1(string name, string text) => new(name, Encoding.Latin1.GetBytes(text));
}
