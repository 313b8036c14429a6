using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Properties;

/// <summary>What is true of the reply to any request.</summary>
internal static partial class ReplyLaws
{
    /// <summary>Answers a request, and fails unless all is well with the reply.</summary>
    public static void Check(LipsumHandler handler, LipsumRequest request, Corpus corpus)
    {
        using var reply = Cost.Measured(
            () => handler.Handle(request, (exception, _) => throw new InvalidOperationException("It failed.", exception)), request);
        AssertLegal(reply.Headers);
        var read = Read(reply);
        var target = $"{request.Path}{(request.Query.Length == 0 ? "" : "?")}{request.Query}";
        if (corpus == Corpus.Embedded)
        {
            Description.Check(request.Method, target, read);
        }

        AssertStorage(request, read);
        AssertConditional(handler, request, read);
        if (request.Method == "HEAD")
        {
            AssertHead(handler, request, read);
        }

        if (read.Status == 200 && request.Method == "GET")
        {
            CheckBody(handler, request, read, corpus);
        }
        else if (read is { Status: 400, Body.Length: > 0 } && read["Content-Type"]!.StartsWith("text/html", StringComparison.Ordinal))
        {
            AssertPage(read);
        }
    }

    private static void CheckBody(LipsumHandler handler, LipsumRequest request, LiveReply reply, Corpus corpus)
    {
        switch (reply["Content-Location"])
        {
            case string text when text.StartsWith("/lipsum?", StringComparison.Ordinal):
                AssertText(handler, text, reply, corpus);
                break;
            case string painting when painting.StartsWith("/painting.svg?", StringComparison.Ordinal):
                AssertPainting(painting, reply);
                break;
            case not null:
                AssertPage(reply);
                break;
            default:
                break;
        }

        // What has no permalink is the same for everybody.
        if (reply["Content-Location"] is { } address && !address.StartsWith("/?", StringComparison.Ordinal))
        {
            using var again = handler.Handle(LipsumRequest.FromTarget("GET", address, request.Accept));
            Assert.True(again.Body.Span.SequenceEqual(reply.Body.Span), $"{address} brings something else");
            Assert.Equal(address, again.Headers.Single(header => header.Key == "Content-Location").Value);
        }
    }

    // RFC 9110, sections 5.1, 5.5 and 5.6.2.
    private static void AssertLegal(IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        Assert.Equal(headers.Count, headers.DistinctBy(header => header.Key.ToUpperInvariant()).Count());
        Assert.All(headers, header =>
        {
            Assert.Matches(Token(), header.Key);
            Assert.Matches(FieldValue(), header.Value);
        });
    }

    private static void AssertStorage(LipsumRequest request, LiveReply reply)
    {
        var isStored = reply["Cache-Control"] != "no-store";
        Assert.True(isStored || reply["ETag"] is null);
        Assert.True(isStored || reply.Status != 304);
        if (reply.Status is 200 or 304 && Description.PathOf(request.Path) is { } path)
        {
            var known = SiteRoutes.All.Single(route => route.Path == path).Parameters.Select(parameter => parameter.Name);
            var names = request.Query.Split('&').Select(pair => Decoded(pair.Split('=')[0])).ToArray();
            Assert.True(
                !isStored || known.All(name => names.Count(other => other == name) <= 1),
                "It may be stored, and a known parameter is repeated.");
        }
    }

    private static void AssertConditional(LipsumHandler handler, LipsumRequest request, LiveReply reply)
    {
        if (reply["ETag"] is not { } tag || reply.Status != 200)
        {
            return;
        }

        using var again = handler.Handle(request with { IfNoneMatch = $"\"x\", W/{tag}" });
        Assert.Equal((304, 0), (again.Status, again.Body.Length));
        Assert.All(again.Headers, header => Assert.Equal(reply[header.Key], header.Value));
    }

    private static void AssertHead(LipsumHandler handler, LipsumRequest request, LiveReply reply)
    {
        using var get = handler.Handle(request with { Method = "GET" });
        Assert.Equal((get.Status, 0), (reply.Status, reply.Body.Length));
        Assert.Equal(get.Headers.Select(header => header.Key), reply.Fields.Keys);
        if (reply["Cache-Control"] != "no-store")
        {
            Assert.Equal(get.Headers, reply.Fields);
        }
    }

    private static void AssertText(LipsumHandler handler, string permalink, LiveReply reply, Corpus corpus)
    {
        var asked = AskedText.Of(permalink);
        var isJson = asked.Format == "json";
        using var json = handler.Handle(
            LipsumRequest.FromTarget("GET", isJson ? permalink : Regex.Replace(permalink, "format=[a-z]+", "format=json")));
        var laws = new TextLaws(corpus, asked, Read(json).Json);
        laws.AssertObeyed();
        laws.AssertSame(reply.Text);
        Assert.Equal(Uri.EscapeDataString(asked.Seed), reply["Lipsum-Seed"]);
        Assert.Equal(reply["Lipsum-Phrases"], json.Headers.Single(header => header.Key == "Lipsum-Phrases").Value);
    }

    private static void AssertPainting(string permalink, LiveReply reply)
    {
        var asked = AskedText.Of(permalink).Parameters;
        var svg = XDocument.Parse(reply.Text).Root!;
        Assert.Equal("svg", svg.Name.LocalName);
        Assert.Equal(asked.GetValueOrDefault("width", "640"), svg.Attribute("width")!.Value);
        Assert.Equal(asked.GetValueOrDefault("height", "360"), svg.Attribute("height")!.Value);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "image" or "foreignObject" or "a");
    }

    // Whatever came stands in the page as words, not as markup.
    private static void AssertPage(LiveReply reply)
    {
        var page = new HtmlParser().ParseDocument(WithoutItsEnd(reply.Text));
        Assert.Single(page.Scripts);
        Assert.DoesNotContain(
            page.QuerySelectorAll("*").SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        if (reply.Status == 200)
        {
            var seed = WithoutItsEnd(AskedText.Of(reply["Content-Location"]!).Seed);
            Assert.Equal(seed, ((IHtmlInputElement)page.QuerySelector("input[name=seed]")!).Value);
        }
    }

    // The reader of HTML takes U+FFFF for its end, which no browser does.
    private static string WithoutItsEnd(string text) => text.Replace('\uffff', '\ufffd');

    private static LiveReply Read(LipsumReply reply) => new(
        reply.Status,
        reply.Headers.ToDictionary(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase),
        reply.Body.ToArray());

    // What the URL standard makes of it.
    private static string Decoded(string encoded)
    {
        var octets = new List<byte>();
        for (var at = 0; at < encoded.Length; at++)
        {
            if (encoded[at] == '%' && at + 2 < encoded.Length
                && byte.TryParse(encoded.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                octets.Add(octet);
                at += 2;
                continue;
            }

            octets.AddRange(Encoding.UTF8.GetBytes(encoded[at] == '+' ? " " : encoded[at].ToString()));
        }

        return Encoding.UTF8.GetString([.. octets]);
    }

    [GeneratedRegex("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$")]
    private static partial Regex Token();

    [GeneratedRegex("^[!-~]([ -~]*[!-~])?$")]
    private static partial Regex FieldValue();
}
