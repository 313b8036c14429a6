using System.Diagnostics;
using System.Globalization;
using Azure.Storage.Blobs;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Storage.Stores;

/// <summary>The emulator of Blob Storage, as a process of its own on the loopback.</summary>
public sealed class Azurite : IAsyncLifetime
{
    private const string Account = "devstoreaccount1";

    // Everybody's: it stands in the emulator's documentation.
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("azurite-");
    private readonly Lazy<Task> started;
    private Process? process;
    private int port;

    public Azurite() => started = new Lazy<Task>(StartAsync);

    /// <summary>The program.</summary>
    internal static string Program { get; } = Root.PathOf("BobRossLipsum.Tests/Storage/node_modules/azurite/dist/src/blob/main.js");

    /// <summary>The scheme, host and port.</summary>
    public Uri Address => new($"http://127.0.0.1:{port}");

    /// <summary>What a client needs to reach it, or whatever else listens at an address in its place.</summary>
    public static string ConnectionString(Uri address) =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
            + $"BlobEndpoint={address.GetLeftPart(UriPartial.Authority)}/{Account};";

    /// <summary>Returns the address once it listens.</summary>
    public async Task<Uri> ListenAsync()
    {
        await started.Value;
        return Address;
    }

    /// <summary>Makes a container that no other test has.</summary>
    public async Task<BlobContainerClient> MakeContainerAsync()
    {
        await started.Value;
        var options = new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05);
        var container = new BlobContainerClient(ConnectionString(Address), $"c{Guid.NewGuid():N}", options);
        await container.CreateAsync();
        return container;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Starts it, again at the same port if it has been running before, and waits until it listens.</summary>
    public async Task StartAsync()
    {
        string[] arguments =
        [
            Program, "--blobHost", "127.0.0.1", "--blobPort", port.ToString(CultureInfo.InvariantCulture), "--location", folder.FullName,
            "--silent", "--disableTelemetry",
        ];
        process = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains("successfully listens", StringComparison.Ordinal))
            {
                port = new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..]).Port;
                return;
            }
        }

        throw new InvalidOperationException("The emulator ended without listening.");
    }

    /// <summary>Ends it as a power cut would.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async Task DisposeAsync()
    {
        if (process is not null)
        {
            await KillAsync();
        }

        folder.Delete(recursive: true);
    }
}
