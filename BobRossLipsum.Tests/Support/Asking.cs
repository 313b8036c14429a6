using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Tests.Support;

/// <summary>What a handler answers to a GET, as its readers see it.</summary>
internal static class Asking
{
    /// <summary>Returns the body.</summary>
    public static string Text(this LipsumHandler handler, string target)
    {
        using var reply = handler.Handle(LipsumRequest.FromTarget("GET", target));
        return Encoding.UTF8.GetString(reply.Body.Span);
    }

    /// <summary>Returns the body as a browser with scripts reads it, before any of them has run.</summary>
    public static IHtmlDocument Page(this LipsumHandler handler, string target) =>
        new HtmlParser(new() { IsScripting = true }).ParseDocument(handler.Text(target));

    /// <summary>Returns the value of a header that the reply has.</summary>
    public static string Header(this LipsumHandler handler, string target, string name)
    {
        using var reply = handler.Handle(LipsumRequest.FromTarget("GET", target));
        return reply.Headers.Single(header => header.Key == name).Value;
    }
}
