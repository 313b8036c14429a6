using System.Net;
using System.Reflection;
using System.Text.Json;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Functions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Extensions.Logging;
using Moq;

namespace BobRossLipsum.Tests.Hosts.Functions;

public sealed class HandleRequestFunctionTests : IDisposable
{
    private readonly RecordingLogger log = new();
    private readonly ILoggerFactory loggers;
    private readonly ILogger<HandleRequestFunction> logger;

    public HandleRequestFunctionTests()
    {
        loggers = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log));
        logger = loggers.CreateLogger<HandleRequestFunction>();
    }

    public void Dispose()
    {
        loggers.Dispose();
        log.Dispose();
    }

    [Fact]
    public void One_function_takes_every_path_and_every_method_from_anybody()
    {
        var function = Assert.Single(
            typeof(HandleRequestFunction).Assembly.GetTypes().SelectMany(type => type.GetMethods()),
            method => method.GetCustomAttribute<FunctionAttribute>() is not null);
        var trigger = function.GetParameters()[0].GetCustomAttribute<HttpTriggerAttribute>()!;

        Assert.Equal("HandleRequest", function.GetCustomAttribute<FunctionAttribute>()!.Name);
        Assert.Equal(AuthorizationLevel.Anonymous, trigger.AuthLevel);
        Assert.Null(trigger.Methods);
        Assert.Equal("{*path}", trigger.Route);
    }

    [Theory]
    [InlineData("https://lipsum.example/lipsum?seed=%zz&phrases=3", "/lipsum", "seed=%zz&phrases=3")]
    [InlineData("https://lipsum.example/%2e%2e/", "/%2e%2e/", "")]
    [InlineData("https://lipsum.example//", "//", "")]
    [InlineData("https://lipsum.example", "/", "")]
    public void Request_reaches_the_handler_as_it_came(string address, string path, string query)
    {
        LipsumRequest? seen = null;
        var request = Request(
            "PATCH", address, ("Accept", "text/plain; q=0.5"), ("Accept", "application/json"), ("If-None-Match", "\"a\", W/\"b\""));

        Function(it =>
        {
            seen = it;
            return Problems.NotFound("");
        }).HandleRequest(request);

        Assert.Equal(new LipsumRequest("PATCH", path, query, "text/plain; q=0.5, application/json", "\"a\", W/\"b\""), seen);
    }

    [Theory]
    [InlineData("GET", "/lipsum?seed=happy")]
    [InlineData("HEAD", "/lipsum?seed=happy")]
    [InlineData("GET", "/lipsum?seed=happy&phrases=10000")]
    [InlineData("GET", "/lipsum?seed=happy&phrases=0")]
    [InlineData("GET", "/lipsum?phrases=-1")]
    [InlineData("POST", "/lipsum")]
    [InlineData("OPTIONS", "/")]
    [InlineData("GET", "/?seed=happy")]
    public async Task Reply_goes_out_byte_for_byte(string method, string target)
    {
        var handler = new LipsumHandler();
        using var expected = handler.Handle(LipsumRequest.FromTarget(method, target));

        var response = new HandleRequestFunction(handler, logger).HandleRequest(Request(method, "http://localhost" + target));

        Assert.Equal(expected.Status, (int)response.StatusCode);
        Assert.Equal(
            expected.Headers.OrderBy(header => header.Key).Select(header => $"{header.Key}: {header.Value}"),
            response.Headers.OrderBy(header => header.Key).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}"));
        Assert.Equal(expected.Body.ToArray(), await BodyAsync(response));
    }

    [Fact]
    public async Task Failure_is_one_logged_error_with_what_the_reply_calls_it()
    {
        var failure = new InvalidOperationException();

        var response = Function(_ => throw failure).HandleRequest(Request("GET", "http://localhost/lipsum"));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        using var problem = JsonDocument.Parse(await BodyAsync(response));
        var error = Assert.Single(log.Entries, entry => entry.Level > LogLevel.Debug);
        Assert.Equal((LogLevel.Error, 2, failure), (error.Level, error.Event, error.Exception));
        Assert.Contains(problem.RootElement.GetProperty("instance").GetString()!, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_lies_where_the_reply_has_it_and_is_given_back_when_the_worker_has_copied_it()
    {
        var reply = new LipsumHandler().Handle(new("GET", "/lipsum", "phrases=10000"));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var response = Function(_ => reply).HandleRequest(Request("GET", "http://localhost/lipsum"));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 500_000);
        Assert.Equal(reply.Body.ToArray(), await BodyAsync(response));
        Assert.True(reply.Body.IsEmpty);
        Assert.False(response.Body.CanRead);
    }

    [Fact]
    public void Request_is_one_line_at_Debug()
    {
        Function(_ => Problems.NotFound("")).HandleRequest(Request("GET", "http://localhost/a?b"));

        Assert.Equal(new(LogLevel.Debug, 1, null, "GET /a: 404"), Assert.Single(log.Entries));
    }

    private HandleRequestFunction Function(Func<LipsumRequest, LipsumReply> answer) => new(new LipsumHandler(answer), logger);

    // As the worker does it.
    private static async Task<byte[]> BodyAsync(HttpResponseData response)
    {
        Assert.True(response.Body.CanSeek);
        response.Body.Position = 0;
        using var copy = new MemoryStream((int)response.Body.Length);
        await response.Body.CopyToAsync(copy, 81_920, CancellationToken.None);
        return copy.ToArray();
    }

    private static HttpRequestData Request(string method, string address, params (string Name, string Value)[] headers)
    {
        var context = Mock.Of<FunctionContext>();
        var fields = new HttpHeadersCollection();
        foreach (var (name, value) in headers)
        {
            fields.Add(name, value);
        }

        var response = new Mock<HttpResponseData>(context);
        response.SetupProperty(it => it.StatusCode);
        response.SetupProperty(it => it.Headers, []);
        response.SetupProperty(it => it.Body, new MemoryStream());

        var request = new Mock<HttpRequestData>(context);
        request.Setup(it => it.Method).Returns(method);
        request.Setup(it => it.Url).Returns(new Uri(address));
        request.Setup(it => it.Headers).Returns(fields);
        request.Setup(it => it.CreateResponse()).Returns(response.Object);
        return request.Object;
    }
}
