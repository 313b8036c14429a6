using BobRossLipsum.Core.Http.Contents;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Core.Http;

/// <summary>Answers each request from the content that is current when it comes, and from no other.</summary>
/// <param name="served">The content to serve now.</param>
/// <param name="freshSeed">Draws a seed for a request without one.</param>
internal sealed class ContentRoutes(Func<ServedContent> served, Func<string> freshSeed)
{
    // Two requests that come first after a change may each make a table; either will do.
    private volatile RouteTable? latest;

    /// <summary>Answers a request; HEAD as GET, with the body.</summary>
    public LipsumReply Answer(LipsumRequest request)
    {
        var content = served().Content;
        var table = latest;
        if (table is null || table.Content != content)
        {
            latest = table = new RouteTable(content, served, freshSeed);
        }

        return table.Answer(request);
    }
}
