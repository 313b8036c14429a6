using System.Net;
using BobRossLipsum.LocalHost;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Hosts.LocalHost;

public sealed class MetricsExportTests
{
    private const string Text = "/lipsum?phrases=3";

    private static readonly string[] expected =
        ["bob-ross-lipsum", "BobRossLipsum.Core", "lipsum.requests", "lipsum.phrases", "lipsum.generation.duration", "/lipsum", "kestrel."];

    [Fact]
    public async Task Metrics_reach_a_collector_that_is_named()
    {
        await using var collector = await Collector.StartAsync();
        await using var site = await LocalProcess.StartAsync(
        [
            $"{MetricsExport.EndpointSetting}={collector.Address}",
            "OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
            "OTEL_METRIC_EXPORT_INTERVAL=200",
        ]);

        await AskAsync(site);
        await collector.HasSeenAsync(expected);

        if (OperatingSystem.IsLinux())
        {
            Assert.Contains(site.MappedFiles, IsOpenTelemetry);
        }
    }

    [Fact]
    public async Task Nothing_of_OpenTelemetry_is_loaded_where_none_is_named()
    {
        await using var site = await LocalProcess.StartAsync([$"{MetricsExport.EndpointSetting}="]);

        await AskAsync(site);

        if (OperatingSystem.IsLinux())
        {
            Assert.Contains("BobRossLipsum.Core.dll", site.MappedFiles);
            Assert.DoesNotContain(site.MappedFiles, IsOpenTelemetry);
        }
    }

    private static bool IsOpenTelemetry(string file) => file.StartsWith("OpenTelemetry", StringComparison.OrdinalIgnoreCase);

    private static async Task AskAsync(LocalProcess site)
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(site.Address + Text));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
