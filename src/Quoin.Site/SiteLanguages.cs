using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Quoin.Site;

/// <summary>The languages of the site. Each has its own addresses, so that a page can be shared and found in each.</summary>
internal static class SiteLanguages
{
    /// <summary>The tags of the languages, the default first, and their own names.</summary>
    public static IReadOnlyList<(string Tag, string Name)> All { get; } = [("en", "English"), ("uk", "Українська")];

    /// <summary>The tag of the request's language.</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>Takes the language from the first segment of the path, or else from what the browser accepts.</summary>
    public static void UseSiteLanguages(this WebApplication app)
    {
        string[] tags = [.. All.Select(static language => language.Tag)];
        var options = new RequestLocalizationOptions { RequestCultureProviders = [new PathLanguage(), new AcceptLanguageHeaderRequestCultureProvider()] };
        app.UseRequestLocalization(options.SetDefaultCulture(tags[0]).AddSupportedCultures(tags).AddSupportedUICultures(tags));
    }

    private sealed class PathLanguage : RequestCultureProvider
    {
        public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
        {
            var first = httpContext.Request.Path.Value!.Split('/', 3)[1];
            return Task.FromResult(All.Any(language => language.Tag == first) ? new ProviderCultureResult(first) : null);
        }
    }
}
