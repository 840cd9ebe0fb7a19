using System.Collections;
using Microsoft.Extensions.DependencyInjection;
using Quoin.Html;
using Quoin.Html.Tests;

namespace Quoin.AspNetCore.Tests;

/// <summary>What an app registers of its content, in one call or several.</summary>
public sealed class RegistrationTests
{
    private static readonly Article Tea = TeaContent.Article;
    private static readonly Article Coffee = TeaContent.All.Single(static article => article.Id == "coffee");

    [Fact]
    public void An_app_has_the_articles_of_all_calls_each_once()
    {
        using var services = new ServiceCollection().AddQuoin([Coffee]).AddQuoin([Tea, Coffee]).BuildServiceProvider();

        Assert.Equal([Coffee, Tea], services.GetRequiredService<ContentProvider>().Articles);
        Assert.Equal(new HtmlOptions(), services.GetRequiredService<HtmlOptions>());
    }

    [Fact]
    public void Each_call_changes_the_options_as_the_calls_before_it_left_them()
    {
        using var services = new ServiceCollection()
            .AddQuoin([Tea], static options => options with { HeadingLevel = 3, IdPrefix = "first-" })
            .AddQuoin([Coffee])
            .AddQuoin([], static options => options with { IdPrefix = options.IdPrefix + "then-" })
            .BuildServiceProvider();

        Assert.Equal(new HtmlOptions { HeadingLevel = 3, IdPrefix = "first-then-" }, services.GetRequiredService<HtmlOptions>());
    }

    [Fact]
    public async Task Searches_of_pages_and_endpoints_share_an_index_until_there_are_other_articles()
    {
        var provider = new ChangingProvider { Shown = new CountedList(TeaContent.All) };
        await using var host = await ContentHost.StartAsync(provider, static _ => { }, static app => app.MapQuoin());
        Assert.NotEqual(0, (await host.GetAsync("/content/search?q=tea")).GetProperty("total").GetInt32());
        var read = ((CountedList)provider.Shown).Reads;

        var index = provider.Search;
        Assert.NotEmpty(index.Find("tea"));
        Assert.Same(index, provider.Search);
        Assert.Equal(read, ((CountedList)provider.Shown).Reads);

        provider.Shown = [Coffee];
        Assert.Empty(provider.Search.Find("tea"));
        Assert.Equal(0, (await host.GetAsync("/content/search?q=tea")).GetProperty("total").GetInt32());
    }

    [Fact]
    public void What_the_app_registered_itself_is_kept()
    {
        var (provider, options) = (new ContentProvider([Tea]), new HtmlOptions { HeadingLevel = 3 });
        using var services = new ServiceCollection().AddSingleton(provider).AddSingleton(options).AddQuoin([Coffee], static _ => new()).BuildServiceProvider();

        Assert.Same(provider, services.GetRequiredService<ContentProvider>());
        Assert.Same(options, services.GetRequiredService<HtmlOptions>());
    }

    private sealed class ChangingProvider() : ContentProvider([])
    {
        public required IReadOnlyList<Article> Shown { get; set; }

        public override IReadOnlyList<Article> Articles => Shown;
    }

    /// <summary>Counts how often all articles are read.</summary>
    private sealed class CountedList(IReadOnlyList<Article> articles) : IReadOnlyList<Article>
    {
        public int Reads { get; private set; }

        public int Count => articles.Count;

        public Article this[int index] => articles[index];

        public IEnumerator<Article> GetEnumerator()
        {
            Reads++;
            return articles.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
