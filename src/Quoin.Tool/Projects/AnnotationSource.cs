using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using System.Text.RegularExpressions;
namespace Quoin.Tool.Projects;

/// <summary>
/// Finds the source that an annotation names, before anything is compiled. Parsing an annotation takes a third of the time of its check,
/// and nearly all have the path on a line that can be read by itself.
/// </summary>
internal static partial class AnnotationSource
{
    /// <summary>The full path of the source that an annotation names, with forward slashes; null if it names none.</summary>
    /// <param name="file">The annotation.</param>
    /// <param name="limits">The limits of the project.</param>
    public static string? Find(ContentFile file, Limits limits)
    {
        var name = file.Text is { } text && Line().Matches(text) is [var only] && only.Groups["path"] is { Success: true, Value: var path } ? path
            : BuildSteps.Parse(file, limits, AnnotationFormat.Default, CancellationToken.None).Annotation?.Source.Value;
        return name is null ? null : FilePaths.Normalize($"{file.Path}/../{name}");
    }

    // A key at the beginning of a line is one of the whole file. The path is matched only if YAML reads it as it is written: it ends
    // with its line, because the next line that is not empty is not indented.
    [GeneratedRegex("""^["']?source["']?[ \t]*:(?:[ \t]+(?<path>[A-Za-z0-9._/][A-Za-z0-9._/-]*)(?=\s*\z|[ \t]*\r?\n(?:[ \t]*\r?\n)*\S))?""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
