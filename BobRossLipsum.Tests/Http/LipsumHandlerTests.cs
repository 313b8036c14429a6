using System.Text.Json;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Tests.Http;

public sealed class LipsumHandlerTests
{
    private static readonly LipsumRequest request = new("GET", "/lipsum", "");

    [Fact]
    public void Request_cannot_be_half_made()
    {
        var handler = new LipsumHandler();

        Assert.Throws<ArgumentNullException>(() => handler.Handle(null!));
        Assert.Throws<ArgumentNullException>(() => new LipsumRequest(null!, "/", ""));
        Assert.Throws<ArgumentNullException>(() => new LipsumRequest("GET", null!, ""));
        Assert.Throws<ArgumentNullException>(() => new LipsumRequest("GET", "/", null!));
        Assert.Throws<ArgumentNullException>(() => request with { Path = null! });
        Assert.Throws<ArgumentNullException>(() => LipsumRequest.FromTarget("GET", null!));
    }

    [Theory]
    [InlineData("", "", 404)]
    [InlineData("lipsum", "", 404)]
    [InlineData("/\ud800", "", 404)]
    [InlineData("/%", "%", 404)]
    [InlineData("/lipsum", "seed=%", 400)]
    public void Whatever_came_there_is_a_reply(string path, string query, int status)
    {
        using var reply = new LipsumHandler().Handle(new("GET", path, query), (exception, _) => throw exception);

        Assert.Equal(status, reply.Status);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public void Failure_is_a_problem_without_details_whose_instance_the_host_can_log(string method)
    {
        var failure = new InvalidOperationException("secret");
        var seen = new List<(Exception Exception, string Instance)>();
        var handler = new LipsumHandler(freshSeed: () => throw failure);

        using var reply = handler.Handle(request with { Method = method }, (exception, instance) => seen.Add((exception, instance)));

        var (exception, instance) = Assert.Single(seen);
        Assert.Same(failure, exception);
        Assert.Matches("^urn:uuid:[0-9a-f-]{36}$", instance);
        Assert.Equal(500, reply.Status);
        Assert.Contains(new("Content-Type", "application/problem+json"), reply.Headers);
        Assert.Contains(new("Cache-Control", "no-store"), reply.Headers);
        Assert.Equal(method == "HEAD", reply.Body.IsEmpty);
        if (method == "GET")
        {
            using var problem = JsonDocument.Parse(reply.Body);
            Assert.Equal("/problems/internal-error", problem.RootElement.GetProperty("type").GetString());
            Assert.Equal(instance, problem.RootElement.GetProperty("instance").GetString());
            Assert.DoesNotContain("secret", problem.RootElement.GetRawText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Failure_is_a_reply_even_if_nobody_listens()
    {
        using var reply = new LipsumHandler(freshSeed: () => throw new InvalidOperationException()).Handle(request);

        Assert.Equal(500, reply.Status);
    }

    [Fact]
    public void Disposed_reply_has_no_body_and_may_be_disposed_of_again()
    {
        var reply = new LipsumHandler().Handle(request);
        Assert.False(reply.Body.IsEmpty);

        reply.Dispose();
        reply.Dispose();

        Assert.True(reply.Body.IsEmpty);
    }
}
