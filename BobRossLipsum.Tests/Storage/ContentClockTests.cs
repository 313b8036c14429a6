using BobRossLipsum.Core.Http.Contents;
using BobRossLipsum.Storage;
using BobRossLipsum.Tests.Hosts;
using Microsoft.Extensions.Time.Testing;

namespace BobRossLipsum.Tests.Storage;

/// <summary>When a store is looked at.</summary>
public sealed class ContentClockTests : IDisposable
{
    private static readonly TimeSpan interval = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    private readonly FakeTimeProvider clock = new();
    private readonly RecordingLogger log = new();

    public void Dispose() => log.Dispose();

    [Fact]
    public async Task Look_begins_with_a_request_and_not_before_the_content_is_old()
    {
        var source = new ScriptedSource();
        var store = Store(source);
        Assert.Equal(0, source.Looks);

        await store.LookAsync(patience);
        _ = store.Current;
        clock.Advance(interval - TimeSpan.FromMilliseconds(1));
        _ = store.Current;
        Assert.Equal(1, source.Looks);

        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, source.Looks);
        await store.LookAsync(patience);
        Assert.Equal(2, source.Looks);
    }

    [Fact]
    public async Task There_is_one_look_at_a_time_and_nobody_waits_for_it()
    {
        var source = new ScriptedSource { Answer = new TaskCompletionSource<IReadOnlyList<StoredFile>?>() };
        var store = Store(source);

        Parallel.For(0, 1000, _ => Assert.Equal(Content.Embedded, store.Current.Content));
        await Eventually.HoldsAsync(() => source.Looks > 0, "a look began");
        clock.Advance(patience / 2);
        _ = store.Current;

        Assert.Equal(1, source.Looks);
        source.Answer.SetResult([]);
        await Eventually.HoldsAsync(() => store.Current.Age is not null, "the look ended");
    }

    [Fact]
    public async Task Look_that_takes_too_long_is_given_up()
    {
        var source = new ScriptedSource { Answer = new TaskCompletionSource<IReadOnlyList<StoredFile>?>() };
        var store = Store(source);
        _ = store.Current;
        await Eventually.HoldsAsync(() => source.Looks > 0, "a look began");

        clock.Advance(patience);

        await Eventually.HoldsAsync(() => store.Current.LastError == "the store took too long to answer", "the look was given up");
    }

    [Fact]
    public async Task Start_waits_for_the_first_look_no_longer_than_it_is_told_to()
    {
        var source = new ScriptedSource { Answer = new TaskCompletionSource<IReadOnlyList<StoredFile>?>() };
        var wait = Store(source).LookAsync(TimeSpan.FromSeconds(2));
        await Eventually.HoldsAsync(() => source.Looks > 0, "a look began");
        Assert.False(wait.IsCompleted);

        clock.Advance(TimeSpan.FromSeconds(2));

        await wait;
    }

    [Fact]
    public async Task Store_that_fails_is_asked_less_and_less_often_and_logged_once()
    {
        var source = new ScriptedSource { Failure = new StoreException("the store answered 500") };
        var store = Store(source);
        await store.LookAsync(patience);

        clock.Advance(TimeSpan.FromHours(1));
        var looks = 0;
        for (var minute = 0; minute < 60; minute++)
        {
            await store.LookAsync(patience);
            clock.Advance(interval);
            looks = source.Looks;
        }

        // Eight minutes between two looks at most, less up to a half by chance.
        Assert.InRange(looks, 60 / 8, 20);
        Assert.Single(log.Entries);
    }

    [Fact]
    public async Task Store_that_asks_to_be_left_alone_is()
    {
        var source = new ScriptedSource { Failure = new StoreException("the store answered 503", retryAfter: TimeSpan.FromMinutes(10)) };
        var store = Store(source);
        await store.LookAsync(patience);

        clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(1));
        await store.LookAsync(patience);
        Assert.Equal(1, source.Looks);

        clock.Advance(TimeSpan.FromSeconds(1));
        await store.LookAsync(patience);
        Assert.Equal(2, source.Looks);
    }

    [Fact]
    public async Task Age_is_the_time_since_the_store_was_last_seen_to_have_what_is_served()
    {
        var source = new ScriptedSource { Answer = new TaskCompletionSource<IReadOnlyList<StoredFile>?>() };
        var store = Store(source);
        Assert.Null(store.Current.Age);

        source.Answer.SetResult([]);
        await store.LookAsync(patience);
        source.Failure = new StoreException("the store answered 500");
        clock.Advance(interval);
        await store.LookAsync(patience);
        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal((interval + TimeSpan.FromSeconds(5), "the store answered 500"), (store.Current.Age, store.Current.LastError));
    }

    [Fact]
    public async Task Files_that_never_come_to_rest_are_a_fault_in_the_end()
    {
        var store = Store(new ScriptedSource { IsUnsettled = true });

        for (var look = 0; look < 100 && store.Current.LastError is null; look++)
        {
            await store.LookAsync(patience);
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal("files change faster than they can be read", store.Current.LastError);
    }

    [Theory]
    [InlineData(1, 0, 60)]
    [InlineData(2, 0, 120)]
    [InlineData(3, 0, 240)]
    [InlineData(4, 0, 480)]
    [InlineData(5, 0, 480)]
    [InlineData(1000000, 0, 480)]
    [InlineData(1, 0.5, 45)]
    [InlineData(1, 1, 30)]
    [InlineData(4, 1, 240)]
    public void Delay_doubles_up_to_a_limit_less_up_to_a_half(int failures, double chance, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryDelay.Of(interval, failures, chance));

    [Theory]
    [InlineData(59, 60)]
    [InlineData(61, 61)]
    [InlineData(900, 900)]
    [InlineData(1000000000, 900)]
    public void Delay_is_what_the_store_asks_for_within_reason(int asked, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryDelay.Of(interval, 1, 0, TimeSpan.FromSeconds(asked)));

    private ContentStore Store(IContentSource source) => new(source, new StoreTimes(interval, patience), clock, log);

    private sealed class ScriptedSource : IContentSource
    {
        private int looks;

        public string Place => "script";

        public string Kind => "script";

        public int Looks => looks;

        public StoreException? Failure { get; set; }

        public bool IsUnsettled { get; init; }

        public TaskCompletionSource<IReadOnlyList<StoredFile>?>? Answer { get; init; }

        public Task<IReadOnlyList<StoredFile>?> ListAsync(CancellationToken stop)
        {
            Interlocked.Increment(ref looks);
            return Failure is not null ? throw Failure
                : Answer is not null ? Answer.Task.WaitAsync(stop)
                : Task.FromResult<IReadOnlyList<StoredFile>?>(IsUnsettled ? null : []);
        }

        public Task<byte[]?> ReadAsync(StoredFile file, CancellationToken stop) => Task.FromResult<byte[]?>([]);
    }
}
