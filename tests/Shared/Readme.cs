using System.Text.RegularExpressions;

namespace Quoin.Tests.Shared;

/// <summary>The code blocks of a Markdown page, for tests that run its examples.</summary>
internal static partial class Readme
{
    /// <summary>The code blocks of a section, or of the part before the first section.</summary>
    /// <param name="page">The text of the page.</param>
    /// <param name="heading">The heading of the section; null for the beginning of the page.</param>
    public static IReadOnlyList<ReadmeBlock> Blocks(string page, string? heading)
    {
        var text = page.ReplaceLineEndings("\n");
        var start = heading is null ? 0 : text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        if (start < 0)
        {
            throw new InvalidOperationException($"The page has no section '{heading}'.");
        }

        var end = text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return [.. Fence().Matches(end < 0 ? text[start..] : text[start..end])
            .Select(match => new ReadmeBlock(match.Groups["file"].Value, match.Groups["language"].Value, match.Groups["text"].Value))];
    }

    [GeneratedRegex("""(?:`(?<file>[^`\n]+)`[^`\n]*:\n\n)?```(?<language>[a-z]+)\n(?<text>.*?)```""", RegexOptions.Singleline)]
    private static partial Regex Fence();
}

/// <summary>A code block.</summary>
/// <param name="File">The file that it belongs in, named directly before it; empty if there is none.</param>
/// <param name="Language">The language after the opening fence.</param>
/// <param name="Text">The text, including the last line break.</param>
internal sealed record ReadmeBlock(string File, string Language, string Text);
