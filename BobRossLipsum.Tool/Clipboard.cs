using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace BobRossLipsum.Tool;

/// <summary>The clipboard, by way of the command that the platform has for it.</summary>
internal static class Clipboard
{
    private const string Windows = "clip.exe";

    // In the order of asking. A command that is there may still fail, as one for Wayland does under X11; then the next is asked.
    private static readonly (string Program, string[] Arguments)[] commands =
    [
        ("pbcopy", []),
        ("wl-copy", []),
        ("xclip", ["-selection", "clipboard"]),
        ("xsel", ["--clipboard", "--input"]),
        (Windows, []),
    ];

    /// <summary>Puts a text on the clipboard.</summary>
    /// <param name="utf8">The text.</param>
    /// <returns>Null, or a sentence that says why it is not there.</returns>
    public static string? Put(ReadOnlySpan<byte> utf8)
    {
        var failed = new List<string>();
        foreach (var (program, arguments) in commands)
        {
            if (Start(program, arguments) is not { } process)
            {
                continue;
            }

            using (process)
            {
                if (Feed(process, program == Windows ? Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(utf8)) : utf8))
                {
                    return null;
                }
            }

            failed.Add(program);
        }

        return failed.Count > 0
            ? $"Nothing was copied, because {string.Join(" and ", failed)} failed."
            : $"There is no command for the clipboard here; any of {string.Join(", ", commands.Select(it => it.Program))} would do.";
    }

    private static Process? Start(string program, string[] arguments)
    {
        try
        {
            // Some stay behind to hold the text. They are not to hold our own streams with it, for which somebody may wait.
            return Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static bool Feed(Process process, ReadOnlySpan<byte> text)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            input.Write(text);
        }
        catch (IOException)
        {
            // It ended without reading; its exit code tells.
        }

        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
