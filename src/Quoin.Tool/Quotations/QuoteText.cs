using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Definitions;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Quotations;

/// <summary>Writes the result of a search as YAML to paste. What is not part of it is in comments, so that all of it can be pasted too.</summary>
internal static class QuoteText
{
    /// <summary>The number of characters shown on either side of a passage.</summary>
    private const int Reach = 40;

    /// <summary>The maximum number of characters shown of the passage itself, which is below.</summary>
    private const int LongestShown = 60;

    public static void Write(ToolSession session, QuoteResult result)
    {
        if (result.Count > 1)
        {
            Comment(session, result.Count > QuoteSearch.Shown
                ? $"{result.Count} places, of which the first {QuoteSearch.Shown} follow; choose one, or give more words"
                : $"{result.Count} places; choose one, or give more words");
        }

        for (var i = 0; i < result.Passages.Count; i++)
        {
            if (i > 0)
            {
                session.Writer.Write('\n');
            }

            var passage = result.Passages[i];
            Comment(session, $"{Place(session, passage)}{Difference(passage.Tier)}");
            if (result.Count > 1)
            {
                Comment(session, $"  {Context(passage)}");
            }

            WriteQuote(session, passage);
        }

        if (result.Count == 0)
        {
            WriteNearest(session, result);
        }
    }

    private static void WriteNearest(ToolSession session, QuoteResult result)
    {
        var where = result.Sources == 1 ? "The words are not in the source" : $"The words are in none of the {result.Sources} sources";
        if (result.Unread.Count > 0)
        {
            Comment(session, $"{where} that {(result.Sources == 1 ? "was" : "were")} searched");
            return;
        }

        if (result.Nearest is not { } nearest)
        {
            Comment(session, $"{where}, and no text is near them");
            return;
        }

        Comment(session, $"{where}; {nearest.Description}");
        if (nearest.Passage is { } passage)
        {
            Comment(session, $"{Place(session, passage)}, the nearest text");
            WriteQuote(session, passage);
        }
    }

    private static void WriteQuote(ToolSession session, Passage passage)
    {
        foreach (var finding in passage.Findings)
        {
            Comment(session, Describe(finding));
        }

        if (passage.Yaml is { } yaml)
        {
            session.Writer.Write($"{ClaimFields.Quote.Key}: {SafeText.Escape(yaml)}\n");
        }
        else
        {
            Comment(session, $"It cannot be quoted, because {passage.Reason}");
        }
    }

    private static string Describe(ContentDiagnostic finding) => $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Id}: {finding.Message}";

    private static string Place(ToolSession session, Passage passage) => $"{session.Show(passage.Source.File.Path)}:{passage.Start.Line}:{passage.Start.Column}";

    private static string Difference(Definitions.MatchTier tier) => tier switch
    {
        Definitions.MatchTier.Whitespace => ", with other white space",
        Definitions.MatchTier.Markup => ", without the markup",
        Definitions.MatchTier.Typographic => ", with other typography",
        _ => "",
    };

    /// <summary>The passage in brackets between the words beside it.</summary>
    private static string Context(Passage passage)
    {
        var (text, span) = (passage.Source.Document.Text, passage.Hit.Span);
        var (start, end) = (Math.Max(span.Start - Reach, 0), Math.Min(span.End + Reach, text.Length));
        start = start > 0 && char.IsLowSurrogate(text[start]) ? start + 1 : start;
        end = end < text.Length && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
        var (before, after) = (text[start..span.Start], text[span.End..end]);
        return $"{(start > 0 ? "…" : "")}{Flat(before)}[{DisplayText.Excerpt(passage.Words, LongestShown)}]{Flat(after)}{(end < text.Length ? "…" : "")}";
    }

    private static string Flat(string text) => string.Concat(text.Select(static character => Whitespace.Is(character) ? ' ' : character));

    private static void Comment(ToolSession session, string text) => session.Writer.Write($"# {SafeText.Escape(text).TrimEnd()}\n");
}
