using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Preview.Content;

namespace Quoin.Preview.Sessions;

/// <summary>An error in the content, as the command line words it.</summary>
/// <param name="Path">The path of the file, relative to its project; empty if it is about the project.</param>
/// <param name="Line">The line; 1-based.</param>
/// <param name="Column">The column; 1-based.</param>
/// <param name="Id">The id of the rule.</param>
/// <param name="Message">What is wrong and how to fix it, in one sentence.</param>
/// <param name="Text">The line of the file, safe to display; null if there is none.</param>
internal sealed record PreviewFinding(string Path, int Line, int Column, string Id, string Message, string? Text)
{
    /// <summary>The longest part of a line that is shown.</summary>
    private const int Longest = 160;

    /// <summary>The finding of a diagnostic.</summary>
    public static PreviewFinding Of(ContentDiagnostic diagnostic, PlaceBuild place)
    {
        var (path, range) = (diagnostic.Path, diagnostic.Range);
        var text = place.Build.Project.Files.FirstOrDefault(file => file.Path == path)?.Text;
        return new PreviewFinding(
            DisplayText.From(path.StartsWith(place.Folder + "/", StringComparison.Ordinal) ? path[(place.Folder.Length + 1)..] : path),
            range.StartLine + 1, range.StartColumn + 1, diagnostic.Rule.Id, diagnostic.Message, text is null || range == default ? null : LineOf(text, range));
    }

    private static string LineOf(string text, TextRange range)
    {
        var start = Math.Clamp(range.Start - Math.Min(range.StartColumn, Longest / 2), 0, text.Length);
        var rest = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        var end = rest.IndexOfAny('\r', '\n');
        return DisplayText.From((end < 0 ? rest : rest[..end]).Trim().ToString());
    }
}
