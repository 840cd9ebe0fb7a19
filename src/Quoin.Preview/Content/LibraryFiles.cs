using System.Text.RegularExpressions;
using Quoin.Compiler.Workspace;

namespace Quoin.Preview.Content;

/// <summary>The libraries of projects, which the articles of other projects can cite.</summary>
internal static partial class LibraryFiles
{
    /// <summary>The id of the library that an annotation is, without parsing all of it; null if it is none.</summary>
    public static string? IdOf(ContentFile file) => file.Kind == ContentFileKind.Annotation && file.Text is { } text && Line().Match(text) is { Success: true } match ? match.Groups["id"].Value : null;

    /// <summary>Adds the libraries of other projects, with their sources, to the content of one. Their policies and articles are left out.</summary>
    public static ContentProject AddTo(ContentProject project, IEnumerable<ContentProject> others)
    {
        var added = others.Where(static other => other.Files.Any(static file => IdOf(file) is not null))
            .SelectMany(static other => other.Files.Where(static file => file.Kind == ContentFileKind.Source || IdOf(file) is not null)).ToList();
        return added.Count == 0 ? project : project with { Files = ContentProject.Create(project.Files.Concat(added)).Files };
    }

    // A key at the beginning of a line is one of the whole file.
    [GeneratedRegex("""^["']?library["']?[ \t]*:[ \t]*["']?(?<id>[^\s"'#]+)""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
