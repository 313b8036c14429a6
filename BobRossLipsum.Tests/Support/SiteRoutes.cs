using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Contents;
using BobRossLipsum.Core.Randomness;

namespace BobRossLipsum.Tests.Support;

/// <summary>The handler's own table, of the embedded content.</summary>
internal static class SiteRoutes
{
    public static IReadOnlyList<Route> All { get; } =
        new RouteTable(Content.Embedded, () => new ServedContent(Content.Embedded), Seed.Fresh).Routes;
}
