namespace BobRossLipsum.Benchmarks.Http;

/// <summary>How a server bore a load.</summary>
/// <param name="server">The server.</param>
/// <param name="target">Path and query that it is asked for.</param>
internal sealed class Load(Server server, string target)
{
    private readonly List<double> rates = [];
    private double requests;
    private TimeSpan processorTime;

    /// <summary>The requests per second in each round.</summary>
    public IReadOnlyList<double> Rates => rates;

    /// <summary>The processor time that the server used for a request on the average, in microseconds.</summary>
    public double MicrosecondsPerRequest => processorTime.TotalMicroseconds / requests;

    public Task WarmUpAsync(int seconds) => LoadTool.RunAsync(server.Url + target, seconds);

    public async Task RunRoundAsync(int seconds)
    {
        var before = server.ProcessorTime;
        var (answered, rate) = await LoadTool.RunAsync(server.Url + target, seconds);
        processorTime += server.ProcessorTime - before;
        requests += answered;
        rates.Add(rate);
    }
}
