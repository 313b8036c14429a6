using BobRossLipsum.Benchmarks.Http;
using BobRossLipsum.Benchmarks.Micro;
using BobRossLipsum.Benchmarks.Peers;
using BobRossLipsum.Benchmarks.Startup;

const string Usage = """
    dotnet run -c Release --project BobRossLipsum.Benchmarks -- COMMAND

      all       everything below but load, memory and micro; takes about eight minutes and writes BobRossLipsum.Benchmarks/results
      peers     the generator beside what one would use instead
      http      the local host beside a bare endpoint; needs wrk
      load      the local host under load: add the seconds for each of 16, 128 and 512 connections; needs wrk
      memory    what it holds for clients who ask for much and go away
      startup   from the start of a process to its first answer; publishes the local host
      micro     BenchmarkDotNet, with its own options, for example: micro --filter *Draw*
      --test    every benchmark of micro once, to see that it still runs
    """;

switch (args)
{
    case ["all"]:
        PeersComparison.Run();
        await HttpComparison.RunAsync();
        await StartupComparison.RunAsync();
        return 0;
    case ["peers"]:
        PeersComparison.Run();
        return 0;
    case ["http"]:
        await HttpComparison.RunAsync();
        return 0;
    case ["load", var seconds]:
        await LoadComparison.RunAsync(int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["memory"]:
        await MemoryComparison.RunAsync();
        return 0;
    case ["startup"]:
        await StartupComparison.RunAsync();
        return 0;
    case ["micro", .. var options]:
        return MicroBenchmarks.Run(options);
    case ["--test"]:
        return MicroBenchmarks.Test();

    // What the comparisons run in processes of their own.
    case ["serve", var what, var bodyLength]:
        await Serving.RunAsync(what, bodyLength);
        return 0;
    case ["first-request"]:
        FirstRequest.Run();
        return 0;
    case ["no-request"]:
        FirstRequest.RunEmpty();
        return 0;
    default:
        await Console.Error.WriteLineAsync(Usage);
        return 1;
}
