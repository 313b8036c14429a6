namespace BobRossLipsum.Tests.Storage;

/// <summary>Waits for what happens in the background.</summary>
internal static class Eventually
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    /// <summary>Asks again and again until a condition holds, and fails if it never does.</summary>
    /// <param name="condition">The condition; each asking may be a request.</param>
    /// <param name="what">The condition in words.</param>
    public static async Task HoldsAsync(Func<bool> condition, string what)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < patience, $"It never came true that {what}");
            await Task.Delay(5);
        }
    }
}
