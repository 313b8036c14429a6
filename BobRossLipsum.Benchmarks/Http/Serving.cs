using System.Globalization;
using BobRossLipsum.Core.Http;
using BobRossLipsum.LocalHost;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace BobRossLipsum.Benchmarks.Http;

/// <summary>A server in a process of its own: says its address, and for every line it is sent how its memory stands.</summary>
internal static class Serving
{
    public const string Local = "local";
    public const string Bare = "bare";

    /// <param name="what"><see cref="Local"/> for the local host, <see cref="Bare"/> for the bare endpoint.</param>
    /// <param name="bodyLength">The length of the body that the bare endpoint answers with.</param>
    public static async Task RunAsync(string what, string bodyLength)
    {
        string[] url = ["--urls", "http://127.0.0.1:0"];
        await using var app = what == Local
            ? LocalApp.Create(url, new LipsumHandler())
            : CreateBare(url, int.Parse(bodyLength, CultureInfo.InvariantCulture));
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        while (await Console.In.ReadLineAsync() is not null)
        {
            Console.WriteLine(Memory());
        }

        await app.StopAsync();
    }

    // The least that Kestrel can be asked to do: no routing, no parsing, the same bytes for everybody.
    private static WebApplication CreateBare(string[] args, int bodyLength)
    {
        var body = new byte[bodyLength];
        Array.Fill(body, (byte)'x');
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        var app = builder.Build();
        app.Run(async context =>
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body);
        });
        return app;
    }

    private static string Memory()
    {
        var info = GC.GetGCMemoryInfo(GCKind.Any);
        const int LargeObjects = 3;
        return string.Create(CultureInfo.InvariantCulture,
            $"{Environment.WorkingSet} {GC.GetTotalMemory(forceFullCollection: false)} "
            + $"{info.GenerationInfo[LargeObjects].SizeAfterBytes} {GC.CollectionCount(2)} {GC.GetTotalAllocatedBytes()}");
    }
}
