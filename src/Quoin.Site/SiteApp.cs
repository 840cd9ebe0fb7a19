using Quoin.AspNetCore;
using Quoin.Content;
using Quoin.Site.Layout;

namespace Quoin.Site;

/// <summary>The first article as a web site: an index, the article, its claims, search, and the same as JSON.</summary>
internal static class SiteApp
{
    /// <summary>The app, ready to run.</summary>
    /// <param name="args">The command line, as ASP.NET Core reads it, such as <c>--urls http://localhost:5000</c>.</param>
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRazorComponents();
        builder.Services.AddQuoin(QuoinContent.Articles, options => options with { ArticleUrl = SiteAddresses.Of });

        var app = builder.Build();
        app.UseSiteHeaders();
        app.UseSiteLanguages();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapQuoin("/content");
        app.MapGet("/", static () => Results.Redirect($"/{SiteLanguages.Current}"));
        app.MapRazorComponents<Document>();
        return app;
    }
}
