using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Cleaner.DependencyInjection.Tests;

public sealed class NewsCleanerServicesTests
{
    private const string Page = "<html><body><p>The ferry to the outer islands sails again from Monday, at six in the evening, with room for forty cars.</p></body></html>";

    [Fact]
    public void One_cleaner_serves_every_scope()
    {
        using var provider = new ServiceCollection().AddNewsCleaner().BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();

        var cleaner = provider.GetRequiredService<NewsCleaner>();

        Assert.Same(cleaner, scope.ServiceProvider.GetRequiredService<NewsCleaner>());
        Assert.Equal(new NewsCleaner().Clean(Page).Text, cleaner.Clean(Page).Text);
    }

    [Fact]
    public void Options_reach_the_cleaner()
    {
        using var provider = new ServiceCollection()
            .AddNewsCleaner(options => options with { Limits = options.Limits with { MaxChars = 10 } })
            .BuildServiceProvider();

        Assert.Throws<PageLimitException>(() => provider.GetRequiredService<NewsCleaner>().Clean(Page));
    }

    [Fact]
    public void Each_call_goes_on_from_the_options_that_the_calls_before_it_left()
    {
        var seen = new List<CleanOptions>();
        using var provider = new ServiceCollection()
            .AddNewsCleaner(options => options with { Mode = CleanMode.Precision })
            .AddNewsCleaner(options =>
            {
                seen.Add(options);
                return options;
            })
            .BuildServiceProvider();

        _ = provider.GetRequiredService<NewsCleaner>();
        _ = provider.GetRequiredService<NewsCleaner>();

        Assert.Equal([CleanOptions.Default with { Mode = CleanMode.Precision }], seen);
        Assert.Single(provider.GetServices<NewsCleaner>());
    }

    [Fact]
    public void Options_may_depend_on_other_services()
    {
        using var provider = new ServiceCollection()
            .AddSingleton(new PageLimits { MaxChars = 10 })
            .AddNewsCleaner((options, services) => options with { Limits = services.GetRequiredService<PageLimits>() })
            .BuildServiceProvider();

        Assert.Throws<PageLimitException>(() => provider.GetRequiredService<NewsCleaner>().Clean(Page));
    }

    [Fact]
    public void Cleaner_that_was_registered_before_stays()
    {
        var own = new NewsCleaner();
        using var provider = new ServiceCollection().AddSingleton(own).AddNewsCleaner().BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<NewsCleaner>());
    }

    [Fact]
    public void Function_that_returns_no_options_is_named()
    {
        using var provider = new ServiceCollection().AddNewsCleaner(_ => null!).BuildServiceProvider();

        var problem = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<NewsCleaner>());

        Assert.Contains("AddNewsCleaner", problem.Message);
    }
}
