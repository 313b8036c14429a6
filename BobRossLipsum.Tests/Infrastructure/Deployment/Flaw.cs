namespace BobRossLipsum.Tests.Infrastructure.Deployment;

/// <summary>What can be wrong with a deployment, one thing at a time.</summary>
public enum Flaw
{
    None,
    DeadRegion,
    OldProgramInARegion,
    NoPage,
    SeedForgotten,
    QueryNotInCacheKey,
    UnseededTextKept,
    TagIgnored,
    AcceptIgnored,
    MistakeServed,
    PostAdmitted,
    HostPathsAdmitted,
    OriginOpen,
    OriginUnreachable,
}
