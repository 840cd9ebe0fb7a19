using Quoin.Compiler.Workspace;
using Quoin.Html.Pages;
using Quoin.Interpreter;

namespace Quoin.Preview.Sites;

/// <summary>
/// Where the relative addresses in articles lead: to the source of another article, whose page it is, or to an image that is in the folders of content.
/// Nothing outside of these is found, whatever an address or a link of the system says.
/// </summary>
internal sealed class SourceLinks
{
    /// <summary>The folder of images in a site.</summary>
    public const string Folder = "files/";

    /// <summary>Formats that are images and nothing else. SVG can have scripts.</summary>
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".avif"] = "image/avif", [".gif"] = "image/gif", [".jpeg"] = "image/jpeg", [".jpg"] = "image/jpeg", [".png"] = "image/png", [".webp"] = "image/webp",
    };

    private readonly Dictionary<string, string> _sources;
    private readonly Dictionary<string, Article> _pages;
    private readonly IReadOnlyList<string> _roots;
    private readonly string[] _realRoots;

    /// <param name="articles">The articles, each with what it was created from.</param>
    /// <param name="roots">The full paths of the folders of content, with forward slashes.</param>
    public SourceLinks(IEnumerable<(Article Article, ArticleBuild Build)> articles, IReadOnlyList<string> roots)
    {
        _roots = roots;
        _realRoots = [.. roots.Select(static root => ContentSelection.Real(new DiskFolders(), root))];
        (_sources, _pages) = (new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        foreach (var (article, build) in articles)
        {
            if (build.Joined?.Source.File is { } file)
            {
                _sources[article.Id] = file.Path;
                _pages.TryAdd(file.Path, article);
            }
        }
    }

    /// <summary>The path in the site to which an address leads, with its fragment; null if it leads nowhere.</summary>
    /// <param name="article">The article that has it.</param>
    /// <param name="url">The address, which is relative to the source.</param>
    /// <param name="language">The language of the page with the link.</param>
    public string? Resolve(Article article, string url, string language)
    {
        var (path, fragment) = Split(url);
        if (!_sources.TryGetValue(article.Id, out var source) || FullPath(source, path) is not { } full)
        {
            return null;
        }

        if (_pages.TryGetValue(full, out var target))
        {
            return fragment.Length == 0 ? ContentSite.PathOf(target, language)
                : HasHeading(target, fragment) ? $"{ContentSite.PathOf(target, language)}#{Uri.EscapeDataString(Html.Marks.HeadingIds.Of(fragment))}"
                : null;
        }

        return SitePathOf(full) is { } file && FileAt(file) is not null ? file : null;
    }

    /// <summary>The full path of an image of the site and its media type; null if there is none. Reads no file.</summary>
    /// <param name="path">The path in the site, as it is in an address.</param>
    public (string Path, string Type)? FileAt(string path)
    {
        if (!path.StartsWith(Folder, StringComparison.Ordinal) || path.Split('/') is not [_, var number, .. var names]
            || !int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var root) || root >= _roots.Count)
        {
            return null;
        }

        var parts = names.Select(Uri.UnescapeDataString).ToArray();
        var full = $"{_roots[root]}/{string.Join('/', parts)}";
        return parts.Length > 0 && parts.All(IsName) && Types.TryGetValue(Path.GetExtension(full), out var type) && IsInside(full) && RegularFile.CanOpen(full) && File.Exists(full) ? (full, type) : null;
    }

    /// <summary>Whether an article has a heading with a name.</summary>
    public static bool HasHeading(Article article, string name) => article.Body.SelectMany(WithInner).OfType<HeadingBlock>().Any(heading => heading.Id == name);

    /// <summary>A block and all blocks in it, in order.</summary>
    public static IEnumerable<Block> WithInner(Block block) => block.Blocks.SelectMany(WithInner).Prepend(block);

    private static (string Path, string Fragment) Split(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? url : url[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        return (Uri.UnescapeDataString(query < 0 ? path : path[..query]), hash < 0 ? "" : Uri.UnescapeDataString(url[(hash + 1)..]));
    }

    /// <summary>The full path that an address names; null if none can be named so.</summary>
    private static string? FullPath(string source, string path)
    {
        if (path.Length == 0 || path.Contains('\\', StringComparison.Ordinal) || path.Any(char.IsControl))
        {
            return null;
        }

        try
        {
            return Path.GetFullPath($"{Path.GetDirectoryName(source)}/{path}").Replace(Path.DirectorySeparatorChar, '/');
        }
        catch (Exception exception) when (exception is ArgumentException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    private string? SitePathOf(string full)
    {
        for (var i = 0; i < _roots.Count; i++)
        {
            if (full.StartsWith(_roots[i] + "/", StringComparison.Ordinal))
            {
                return $"{Folder}{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}/{string.Join('/', full[(_roots[i].Length + 1)..].Split('/').Select(Uri.EscapeDataString))}";
            }
        }

        return null;
    }

    /// <summary>Whether a path without its links is in a folder of content.</summary>
    private bool IsInside(string full)
    {
        var real = ContentSelection.Real(new DiskFolders(), full);
        return Array.Exists(_realRoots, root => real.StartsWith(root + "/", StringComparison.Ordinal));
    }

    private static bool IsName(string name) => name is not ("" or "." or "..") && !name.Any(static character => char.IsControl(character) || character is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|');
}
