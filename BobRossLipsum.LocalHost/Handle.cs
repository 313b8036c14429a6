using BobRossLipsum.Core.Http;

namespace BobRossLipsum.LocalHost;

/// <summary>What answers requests: <see cref="LipsumHandler.Handle"/>.</summary>
internal delegate LipsumReply Handle(in LipsumRequest request);
