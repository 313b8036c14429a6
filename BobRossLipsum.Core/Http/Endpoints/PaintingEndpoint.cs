using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Painting;

namespace BobRossLipsum.Core.Http.Endpoints;

/// <summary>The landscape: <c>/painting.svg</c>.</summary>
/// <param name="freshSeed">Makes the seed of a painting that came without one.</param>
internal sealed class PaintingEndpoint(Func<string> freshSeed)
{
    public static readonly NumberParameter WidthParameter = new("width", 16, 4096);
    public static readonly NumberParameter HeightParameter = new("height", 16, 4096);

    public static readonly Parameter[] Parameters = [TextQuery.SeedParameter, WidthParameter, HeightParameter];

    private const int DefaultWidth = 640;
    private const int DefaultHeight = 360;

    // Opened by itself it runs nothing, loads nothing and has no origin.
    private const string Policy = "default-src 'none'; sandbox";

    public LipsumReply Answer(in LipsumRequest request)
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
        var tag = named is null ? null : Caching.Tag(permalink);
        var reply = EntityTag.Matches(request.IfNoneMatch, tag)
            ? new LipsumReply(304)
            : new LipsumReply(200).WithBody("image/svg+xml", Landscape.Draw(seed, width, height));
        return reply.With("Content-Security-Policy", Policy).WithPermalink(permalink, seed, tag);
    }

    private static string Permalink(string seed, int width, int height)
    {
        var address = new AddressWriter("/painting.svg", stackalloc char[256]);
        address.Add(TextQuery.SeedParameter, seed);
        address.Add(WidthParameter, width == DefaultWidth ? null : width);
        address.Add(HeightParameter, height == DefaultHeight ? null : height);
        return address.ToStringAndClear();
    }
}
