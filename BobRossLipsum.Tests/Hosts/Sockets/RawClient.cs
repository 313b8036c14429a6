using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BobRossLipsum.Tests.Hosts.Sockets;

/// <summary>A connection to a server on the loopback, over which any octets go.</summary>
internal sealed class RawClient : IDisposable
{
    private static readonly TimeSpan longest = TimeSpan.FromMinutes(2);

    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    private RawClient()
    {
    }

    /// <summary>Connects.</summary>
    /// <param name="address">The scheme, host and port.</param>
    /// <param name="receiveBuffer">How many octets the system keeps for a client that does not read; 0 for as many as it likes.</param>
    public static async Task<RawClient> ConnectAsync(string address, int receiveBuffer = 0)
    {
        var client = new RawClient();
        if (receiveBuffer > 0)
        {
            client.socket.ReceiveBufferSize = receiveBuffer;
        }

        await client.socket.ConnectAsync(IPAddress.Loopback, new Uri(address).Port);
        return client;
    }

    /// <summary>Sends; a server that hung up meanwhile is no failure, its answer tells.</summary>
    /// <param name="octets">A character each.</param>
    public async Task SendAsync(string octets)
    {
        using var patience = new CancellationTokenSource(longest);
        try
        {
            await socket.SendAsync(Encoding.Latin1.GetBytes(octets), patience.Token);
        }
        catch (SocketException)
        {
        }
    }

    /// <summary>Returns what comes until something has come that one waits for, or the server hangs up.</summary>
    /// <param name="isEnough">Tells whether that has come.</param>
    public async Task<string> ReceiveAsync(Func<string, bool>? isEnough = null)
    {
        using var patience = new CancellationTokenSource(longest);
        var answer = new StringBuilder();
        var buffer = new byte[65_536];
        try
        {
            while (await socket.ReceiveAsync(buffer, patience.Token) is > 0 and var count)
            {
                answer.Append(Encoding.Latin1.GetString(buffer, 0, count));
                if (isEnough is not null && isEnough(answer.ToString()))
                {
                    break;
                }
            }
        }
        catch (SocketException)
        {
            // A server that closes with octets unread resets the connection behind its answer.
        }

        return answer.ToString();
    }

    /// <summary>Goes away without a word: what is under way is lost, and the server is told so by a reset.</summary>
    public void Abort()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Dispose();
    }

    public void Dispose() => socket.Dispose();
}
