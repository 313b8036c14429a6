using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace BobRossLipsum.LocalHost;

/// <summary>What a client may ask of this process, which is more than a client in good faith ever does.</summary>
internal static class ServerLimits
{
    private const int KiB = 1024;

    public static void Set(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        var limits = options.Limits;

        // Longer than what the handler takes, so that it is the handler who says what is too long.
        limits.MaxRequestLineSize = 128 * KiB;
        limits.MaxRequestBufferSize = 256 * KiB;
        limits.MaxRequestHeaderCount = 64;
        limits.MaxRequestHeadersTotalSize = 32 * KiB;

        // Nothing here reads a body; a small one is passed over, so that its connection can go on.
        limits.MaxRequestBodySize = 64 * KiB;
        limits.MaxConcurrentConnections = 10_000;
        limits.MaxConcurrentUpgradedConnections = 0;
        limits.KeepAliveTimeout = TimeSpan.FromMinutes(1);
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);

        // Half a megabyte in two minutes; whoever reads more slowly holds memory for nobody's good.
        limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 4 * KiB, gracePeriod: TimeSpan.FromSeconds(10));
    }
}
