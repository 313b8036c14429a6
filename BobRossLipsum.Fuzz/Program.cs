using BobRossLipsum.Fuzz;
using SharpFuzz;

// usage: BobRossLipsum.Fuzz TARGET, under afl-fuzz with an instrumented library; fuzz.sh does all of it.
Fuzzer.Run(stream =>
{
    using var input = new MemoryStream();
    stream.CopyTo(input);

    // Not before: what is instrumented writes into memory that is there only now.
    Target.All[args[0]](input.ToArray());
});
