namespace Quoin.Html.Pages;

/// <summary>A page of a site.</summary>
/// <param name="Path">Its path, with forward slashes: ASCII letters, digits, hyphens and dots in each part.</param>
/// <param name="Article">The article; null for other pages.</param>
/// <param name="Write">Writes it.</param>
internal sealed record SitePage(string Path, Article? Article, Action<TextWriter> Write)
{
    /// <summary>The paths of the page in all of its languages, its own too.</summary>
    public IReadOnlyList<(string Language, string Path)> Languages { get; init; } = [];
}
