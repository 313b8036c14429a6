using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BobRossLipsum.Benchmarks.Startup;

/// <summary>Times a published local host from the start of its process to its first 200 on <c>/lipsum</c>.</summary>
internal static class FirstAnswer
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    /// <returns>The time in milliseconds, and the memory that the process then holds in bytes.</returns>
    /// <exception cref="TimeoutException">There was no answer.</exception>
    public static (double Milliseconds, long WorkingSet) Time(string executable)
    {
        var address = new IPEndPoint(IPAddress.Loopback, FreePort());
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(
            new ProcessStartInfo(executable, ["--urls", $"http://{address}"]) { RedirectStandardOutput = true })!;
        try
        {
            while (!IsAnswered(address))
            {
                if (Stopwatch.GetElapsedTime(start) > patience)
                {
                    throw new TimeoutException($"{executable} did not answer.");
                }

                Thread.Sleep(1);
            }

            var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            process.Refresh();
            return (time, process.WorkingSet64);
        }
        finally
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    private static bool IsAnswered(IPEndPoint address)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(address);
        }
        catch (SocketException)
        {
            return false;
        }

        socket.Send(
            Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"GET /lipsum HTTP/1.1\r\nHost: {address}\r\n\r\n")));
        Span<byte> answer = stackalloc byte[12];
        return socket.Receive(answer) == answer.Length && answer.SequenceEqual("HTTP/1.1 200"u8);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
