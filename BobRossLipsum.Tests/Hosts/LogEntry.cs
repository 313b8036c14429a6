using Microsoft.Extensions.Logging;

namespace BobRossLipsum.Tests.Hosts;

/// <summary>Something that was logged.</summary>
internal sealed record LogEntry(LogLevel Level, int Event, Exception? Exception, string Message);
