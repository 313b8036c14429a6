namespace BobRossLipsum.Benchmarks;

/// <summary>What came out for one of several works that ran side by side.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Times">The nanoseconds that one run took in each round.</param>
/// <param name="Allocated">The bytes that one run allocates on the managed heap.</param>
internal sealed record Comparison(string Name, double[] Times, long Allocated)
{
    /// <summary>The median time of one run.</summary>
    public double Nanoseconds => Paired.Median(Times);

    /// <summary>The median of its time over that of another work in the same round.</summary>
    public double Over(Comparison other) => Paired.Median(Times.Zip(other.Times, (mine, its) => mine / its));
}
