using System.Text.RegularExpressions;

namespace Quoin.Tests.Shared;

/// <summary>The blocks of code of a Markdown page, for tests that run what it shows.</summary>
internal static partial class Readme
{
    /// <summary>The blocks of a section, or of what comes before the first.</summary>
    /// <param name="page">The page's text.</param>
    /// <param name="heading">The section's heading; null for the page's beginning.</param>
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

/// <summary>A block of code.</summary>
/// <param name="File">The file that it is to be, named right before it; empty where it is none.</param>
/// <param name="Language">What the fence says it is.</param>
/// <param name="Text">The text, with its last line break.</param>
internal sealed record ReadmeBlock(string File, string Language, string Text);
