using System.Diagnostics;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Browser;

public sealed class MarkupTests
{
    [NodeFact]
    public Task Page_is_valid_HTML() =>
        CheckAsync(
            "/", "page.html", "html-validate/bin/html-validate.mjs", "--max-warnings=0", "--config",
            Root.PathOf("BobRossLipsum.Tests/Browser/.htmlvalidate.json"));

    [NodeFact]
    public Task Style_is_valid_CSS() => CheckAsync("/app.css", "app.css", "csstree-validator/bin/validate.js");

    [NodeFact]
    public Task Html_format_is_valid_HTML() =>
        CheckAsync("/lipsum?phrases=370&newline=5&seed=valid&format=html", "lipsum.html", "html-validate/bin/html-validate.mjs");

    private static async Task CheckAsync(string target, string file, string tool, params string[] arguments)
    {
        using var reply = new LipsumHandler().Handle(LipsumRequest.FromTarget("GET", target));
        Assert.Equal(200, reply.Status);
        var path = Directory.CreateDirectory(Root.PathOf("artifacts/markup")).FullName + "/" + file;
        await File.WriteAllBytesAsync(path, reply.Body.ToArray());
        using var validator = Process.Start(new ProcessStartInfo("node", [NodeFactAttribute.Modules + tool, .. arguments, path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = await Task.WhenAll(validator.StandardOutput.ReadToEndAsync(), validator.StandardError.ReadToEndAsync());
        await validator.WaitForExitAsync();
        Assert.True(validator.ExitCode == 0, string.Concat(said));
    }
}
