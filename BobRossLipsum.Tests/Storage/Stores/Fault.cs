namespace BobRossLipsum.Tests.Storage.Stores;

/// <summary>What happens to a request on its way to the store.</summary>
public enum Fault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The answer takes 30 seconds.</summary>
    Latency,

    /// <summary>The connection is reset in the middle of the body.</summary>
    Reset,

    /// <summary>The body ends early, and the length says so.</summary>
    Truncation,

    /// <summary>The list of files ends early, and the length says so.</summary>
    HalfList,

    /// <summary>The body is another one of the same length.</summary>
    Lie,

    /// <summary>403.</summary>
    Forbidden,

    /// <summary>404.</summary>
    NotFound,

    /// <summary>500.</summary>
    ServerError,

    /// <summary>503 with Retry-After.</summary>
    Unavailable,

    /// <summary>200 with a page that is not what was asked for.</summary>
    Portal,
}
