using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace BobRossLipsum.LocalHost;

/// <summary>
/// Sends metrics to a collector by OTLP, as OpenTelemetry's environment variables say. A class of its own, because its first use
/// is what loads OpenTelemetry.
/// </summary>
internal static class MetricsExport
{
    /// <summary>The setting that turns it on: where the collector is.</summary>
    public const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    // Ours, and those of the framework that tell how the process bears it.
    private static readonly string[] meters =
        ["BobRossLipsum.Core", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    public static void Add(IServiceCollection services) => services.AddOpenTelemetry()
        .ConfigureResource(resource => resource.AddService("bob-ross-lipsum").AddEnvironmentVariableDetector())
        .WithMetrics(metrics => metrics.AddMeter(meters).AddOtlpExporter());
}
