using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cleaner.DependencyInjection;

/// <summary>Registers <see cref="NewsCleaner"/> with a container.</summary>
public static class NewsCleanerServices
{
    /// <summary>Registers one <see cref="NewsCleaner"/> for the whole program, which is what it is made for, unless one is registered already.</summary>
    /// <param name="services">The container's services.</param>
    public static IServiceCollection AddNewsCleaner(this IServiceCollection services) => services.AddNewsCleaner(static (options, _) => options);

    /// <summary>The same, with options.</summary>
    /// <param name="services">The container's services.</param>
    /// <param name="configure">
    /// Changes the options (<c>options => options with { Mode = CleanMode.Precision }</c>). Of several calls each goes on from the options
    /// that the calls before it left.
    /// </param>
    public static IServiceCollection AddNewsCleaner(this IServiceCollection services, Func<CleanOptions, CleanOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddNewsCleaner((options, _) => configure(options));
    }

    /// <summary>The same, with options that depend on other services.</summary>
    /// <param name="services">The container's services.</param>
    /// <param name="configure">Changes the options; called once, when the cleaner is first asked for.</param>
    public static IServiceCollection AddNewsCleaner(this IServiceCollection services, Func<CleanOptions, IServiceProvider, CleanOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddSingleton(new OptionsStep(configure));
        services.TryAddSingleton(provider => new NewsCleaner(OptionsFrom(provider)));
        return services;
    }

    private static CleanOptions OptionsFrom(IServiceProvider provider)
    {
        var options = CleanOptions.Default;
        foreach (var step in provider.GetServices<OptionsStep>())
        {
            options = step.Configure(options, provider)
                ?? throw new InvalidOperationException("the function given to AddNewsCleaner returned no options");
        }

        return options;
    }

    private sealed record OptionsStep(Func<CleanOptions, IServiceProvider, CleanOptions> Configure);
}
