using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace BobRossLipsum.Benchmarks.Peers;

/// <summary>The original's algorithm in native Rust, <c>original.rs</c>, built here and called in this process.</summary>
internal static class RustOriginal
{
    /// <summary>Makes a text and returns its length in bytes.</summary>
    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    public delegate nuint Make(nuint count, nuint newline, ulong seed);

    /// <summary>Builds it.</summary>
    /// <param name="why">Why there is none, in a sentence; empty where there is.</param>
    public static Make? TryBuild(out string why)
    {
        var source = Path.Combine(Results.ProjectFolder, "Peers", "original.rs");
        var library = Path.Combine(Results.ProjectFolder, "obj", "original.native");
        var start = new ProcessStartInfo("rustc", ["--crate-type=cdylib", "-Copt-level=3", "-Ctarget-cpu=native", "-o", library, source]);
        start.Environment["PHRASES"] = Path.GetFullPath(Path.Combine(Results.ProjectFolder, "../BobRossLipsum.Core/Content/phrases.txt"));
        try
        {
            using var rustc = Process.Start(start)!;
            rustc.WaitForExit();
            if (rustc.ExitCode != 0)
            {
                why = "rustc could not build it.";
                return null;
            }
        }
        catch (Win32Exception)
        {
            why = "There is no rustc here.";
            return null;
        }

        why = "";
        return Marshal.GetDelegateForFunctionPointer<Make>(NativeLibrary.GetExport(NativeLibrary.Load(library), "make"));
    }
}
