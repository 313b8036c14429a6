using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Painting;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary><c>GET /painting.svg</c>: a landscape, by seed, width and height.</summary>
/// <param name="freshSeed">Makes the seed of a painting that came without one.</param>
internal sealed class PaintingEndpoint(Func<string> freshSeed)
{
    public static readonly NumberParameter WidthParameter = new("width", 16, 4096);
    public static readonly NumberParameter HeightParameter = new("height", 16, 4096);

    public static readonly Parameter[] Parameters = [TextQuery.SeedParameter, WidthParameter, HeightParameter];

    private const int DefaultWidth = 640;
    private const int DefaultHeight = 360;

    private const string Exposed = "Content-Location, Lipsum-Seed";
    private const string ExposedWithTag = "Content-Location, ETag, Lipsum-Seed";

    // Raise it whenever the same seed and size give other bytes than before; FixedRepliesTests tells.
    public const int Revision = 4;

    // Opened by itself it runs nothing, loads nothing and has no origin.
    private const string Policy = "default-src 'none'; sandbox";

    public LipsumReply Answer(LipsumRequest request)
    {
        var reader = new QueryReader(request.Query);
        var named = reader.Read(TextQuery.SeedParameter);
        var width = reader.Read(WidthParameter) ?? DefaultWidth;
        var height = reader.Read(HeightParameter) ?? DefaultHeight;
        if (reader.Errors is { } errors)
        {
            return Problems.InvalidParameters(errors);
        }

        var seed = named ?? freshSeed();
        var permalink = Permalink(seed, width, height);
        var tag = named is null || reader.HasRepeats ? null : EntityTag.Of($"{Revision}", permalink);
        var reply = LipsumReply.To(request, tag).With("Content-Location", permalink);
        if (reply.IsNotModified)
        {
            return reply;
        }

        var painting = Landscape.Rent(seed, width, height);
        return reply
            .Exposing(tag is null ? Exposed : ExposedWithTag)
            .With("Content-Security-Policy", Policy)
            .With("Cross-Origin-Resource-Policy", "cross-origin")
            .With("Lipsum-Seed", PercentEncoding.Encode(seed))
            .WithRentedBody(MediaTypes.Svg, painting.Array!, painting.Count);
    }

    /// <summary>Returns the address that brings exactly this painting back.</summary>
    public static string Permalink(string seed, int width, int height)
    {
        var address = new AddressWriter("/painting.svg", stackalloc char[256]);
        address.Add(TextQuery.SeedParameter, seed);
        address.Add(WidthParameter, width == DefaultWidth ? null : width);
        address.Add(HeightParameter, height == DefaultHeight ? null : height);
        return address.ToStringAndClear();
    }
}
