namespace BobRossLipsum.Tests.Infrastructure;

/// <summary>What can be wrong with a deployment, one thing at a time.</summary>
public enum Flaw
{
    None,
    Unhealthy,
    NoPage,
    SeedForgotten,
    QueryNotInCacheKey,
    UnseededTextKept,
    TagIgnored,
    AcceptIgnored,
    MistakeServed,
    PostAdmitted,
    OriginOpen,
}
