using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Contents;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Metrics;

namespace BobRossLipsum.Tests.Http;

public sealed class LipsumMetricsTests : IDisposable
{
    // Other tests ask at the same time, on threads of their own.
    private readonly int thread = Environment.CurrentManagedThreadId;
    private readonly ConcurrentQueue<string> measured = new();
    private readonly List<Instrument> instruments = [];
    private readonly MeterListener listener = new();
    private double seconds;

    public LipsumMetricsTests()
    {
        listener.InstrumentPublished = (instrument, it) =>
        {
            if (instrument.Meter.Name == LipsumMetrics.MeterName)
            {
                instruments.Add(instrument);
                it.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Record(instrument, $"{value}", tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
        {
            if (Environment.CurrentManagedThreadId == thread)
            {
                seconds += value;
                Record(instrument, "some", tags);
            }
        });
        listener.Start();
        Assert.True(LipsumMetrics.IsListenedTo, "the instruments, which are made when they are first needed");
    }

    public void Dispose() => listener.Dispose();

    [Theory]
    [InlineData("GET", "/lipsum?seed=a&phrases=7",
        "lipsum.phrases 7", "lipsum.requests 1 GET 200 /lipsum", "lipsum.generation.duration some /lipsum")]
    [InlineData("HEAD", "/lipsum?phrases=7",
        "lipsum.phrases 7", "lipsum.requests 1 HEAD 200 /lipsum", "lipsum.generation.duration some /lipsum")]
    [InlineData("GET", "/?phrases=5&format=json", "lipsum.phrases 5", "lipsum.requests 1 GET 200 /", "lipsum.generation.duration some /")]
    [InlineData("GET", "/phrases/3", "lipsum.requests 1 GET 200 /phrases/{id}", "lipsum.generation.duration some /phrases/{id}")]
    [InlineData("GET", "/lipsum?phrases=-1", "lipsum.requests 1 GET 400 /lipsum")]
    [InlineData("GET", "/of/somebody/s/making", "lipsum.requests 1 GET 404")]
    [InlineData("OPTIONS", "/lipsum", "lipsum.requests 1 OPTIONS 204 /lipsum")]
    [InlineData("POST", "/lipsum", "lipsum.requests 1 POST 405 /lipsum")]
    [InlineData("PUT", "/lipsum", "lipsum.requests 1 PUT 405 /lipsum")]
    [InlineData("DELETE", "/lipsum", "lipsum.requests 1 DELETE 405 /lipsum")]
    [InlineData("PATCH", "/lipsum", "lipsum.requests 1 PATCH 405 /lipsum")]
    [InlineData("CONNECT", "/lipsum", "lipsum.requests 1 CONNECT 405 /lipsum")]
    [InlineData("TRACE", "/lipsum", "lipsum.requests 1 TRACE 405 /lipsum")]
    [InlineData("BREW", "/lipsum", "lipsum.requests 1 _OTHER 405 /lipsum")]
    public void Request_is_counted_by_route_method_and_status(string method, string target, params string[] expected)
    {
        new LipsumHandler().Handle(LipsumRequest.FromTarget(method, target)).Dispose();

        Assert.Equal(expected, measured);
        Assert.InRange(seconds, 0, 60);
    }

    [Theory]
    [InlineData("lipsum.requests 1 GET 200 /phrases/{id}")]
    [InlineData("lipsum.generation.duration some /phrases/{id}")]
    public void Listener_to_one_instrument_alone_gets_that(string expected)
    {
        foreach (var other in instruments.Where(it => it.Name != expected.Split(' ')[0]))
        {
            listener.DisableMeasurementEvents(other);
        }

        new LipsumHandler().Handle(LipsumRequest.FromTarget("GET", "/phrases/3")).Dispose();

        Assert.Equal([expected], measured);
    }

    [Fact]
    public void Copy_that_is_still_good_is_a_request_and_no_generation()
    {
        new LipsumHandler().Handle(LipsumRequest.FromTarget("GET", "/lipsum?seed=a", null, "*")).Dispose();

        Assert.Equal(["lipsum.requests 1 GET 304 /lipsum"], measured);
    }

    [Fact]
    public void Address_that_is_too_long_is_a_request_without_a_route()
    {
        new LipsumHandler().Handle(new("GET", "/lipsum", new string('a', RouteTable.MaxTargetLength))).Dispose();

        Assert.Equal(["lipsum.requests 1 GET 414"], measured);
    }

    [Fact]
    public void Failure_is_a_request_with_status_500()
    {
        var handler = new LipsumHandler(freshSeed: () => throw new InvalidOperationException());

        handler.Handle(new("GET", "/lipsum", "")).Dispose();

        Assert.Equal(["lipsum.requests 1 GET 500 /lipsum"], measured);
    }

    [Theory]
    [InlineData("lipsum.requests", "{request}")]
    [InlineData("lipsum.phrases", "{phrase}")]
    [InlineData("lipsum.generation.duration", "s")]
    public void Instrument_has_a_unit_and_says_what_it_measures(string name, string unit)
    {
        var instrument = instruments.Single(it => it.Name == name);

        Assert.Equal(unit, instrument.Unit);
        Assert.EndsWith(".", instrument.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Replies_of_a_microsecond_and_of_a_second_are_told_apart()
    {
        var boundaries = instruments.OfType<Histogram<double>>().Single().Advice!.HistogramBucketBoundaries!;

        Assert.Equal((1e-6, 1), (boundaries[0], boundaries[^1]));
        Assert.Equal(boundaries.Order(), boundaries);
    }

    private void Record(Instrument instrument, string value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (Environment.CurrentManagedThreadId == thread)
        {
            var names = new[] { "http.request.method", "http.response.status_code", "http.route" };
            var found = tags.ToArray().ToDictionary();
            Assert.Empty(found.Keys.Except([.. names, "lipsum.content.version"]));
            if (instrument.Name == "lipsum.requests")
            {
                Assert.Equal(Content.Embedded.Version, found["lipsum.content.version"]);
            }

            var described = names.Where(found.ContainsKey).Select(name => $"{found[name]}");
            measured.Enqueue(string.Join(' ', [instrument.Name, value, .. described]));
        }
    }
}
