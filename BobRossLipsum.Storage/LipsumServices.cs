using BobRossLipsum.Core.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BobRossLipsum.Storage;

/// <summary>The product as a service of a host, with the content that the host's settings name.</summary>
public static class LipsumServices
{
    // Slower than that and the store does not help.
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    // Long enough for a store that is well; a host that starts without content serves the embedded one meanwhile.
    private static readonly TimeSpan longestWait = TimeSpan.FromSeconds(2);

    /// <summary>Adds the <see cref="LipsumHandler"/>.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configuration">
    /// The settings of the host: <c>Content:Source</c> is the path of a folder, or the address of a blob container, which is read
    /// with the host's identity; <c>Content:ConnectionString</c> reaches an emulator, and the source is then the name of a
    /// container; <c>Content:RefreshSeconds</c> says how old content may be. Without them there is the embedded content.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ContentSettingException">A setting cannot be used.</exception>
    public static IServiceCollection AddLipsum(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);

        if (ContentSettings.Read(configuration, TimeProvider.System) is not { } settings)
        {
            return services.AddSingleton(new LipsumHandler());
        }

        var times = new StoreTimes(settings.Interval, patience);
        services.AddSingleton(provider => new ContentStore(
            settings.Source, times, TimeProvider.System, provider.GetRequiredService<ILoggerFactory>().CreateLogger<ContentStore>()));
        return services.AddSingleton(provider =>
        {
            var store = provider.GetRequiredService<ContentStore>();
            return new LipsumHandler(() => store.Current);
        });
    }

    /// <summary>
    /// Reads the content for the first time, so that it is there for the first request; a store that is slow or gone delays the
    /// start by two seconds and no more.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    public static Task ReadContentAsync(this IServiceProvider services) =>
        services.GetService<ContentStore>()?.LookAsync(longestWait) ?? Task.CompletedTask;
}
