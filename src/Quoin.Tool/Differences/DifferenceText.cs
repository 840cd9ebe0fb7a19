using Quoin.Compiler.Baselines;
using Quoin.Compiler.Text;
using Quoin.Tool.Repairs;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Differences;

/// <summary>Writes a difference for people.</summary>
internal static class DifferenceText
{
    private const int VerdictWidth = 10;

    /// <summary>How many places in code are named.</summary>
    private const int MostPlaces = 5;

    /// <summary>Writes the difference.</summary>
    public static void Write(ToolSession session, ContentDifference difference)
    {
        var output = session.Output;
        foreach (var article in difference.Articles)
        {
            output.WriteLine($"{article.Id}  {session.Show(article.Path)}", Tone.Strong);
            foreach (var one in article.Differences)
            {
                output.WriteParagraph(2, (Word(one.Verdict).PadRight(VerdictWidth), ToneOf(one.Verdict)), (one.Change.Message, Tone.Normal));
                if (Words(one) is { Count: > 0 } words)
                {
                    output.WriteParagraph(2 + VerdictWidth, [.. words]);
                }

                if (Uses(one) is { } uses)
                {
                    output.WriteParagraph(2 + VerdictWidth, (uses, Tone.Faint));
                }
            }

            output.WriteLine();
        }

        foreach (var left in difference.Left)
        {
            output.WriteParagraph(0, ($"{session.Show(left.Path)}{left.Place}", Tone.Path), ($" is not compared, because it has errors in {left.Side}: {left.Error}", Tone.Normal));
        }

        output.WriteLine(Summary(difference), Tone.Faint);
    }

    /// <summary>What was compared, and how many changes there are of each verdict.</summary>
    public static string Summary(ContentDifference difference)
    {
        List<string> counts = [];
        foreach (var verdict in (ChangeVerdict[])[ChangeVerdict.Unsafe, ChangeVerdict.Breaking, ChangeVerdict.Note])
        {
            if (difference.All.Count(one => one.Verdict == verdict) is var count and > 0)
            {
                counts.Add(verdict == ChangeVerdict.Note ? Reports.Summary.Count(count, "note") : $"{count} {Word(verdict)}");
            }
        }

        var total = difference.All.Count();
        return (total == 0 ? difference.Left.Count == 0 ? "Nothing has changed in meaning" : "Nothing else has changed in meaning" : $"{Reports.Summary.Count(total, "change")} in {Reports.Summary.Count(difference.Articles.Count, "article")}: {Enumeration.Join(counts, "and")}")
            + (difference.Left.Count == 0 ? "" : $"; {Reports.Summary.Count(difference.Left.Select(static left => left.Path).Distinct(StringComparer.Ordinal).Count(), "article")} not compared");
    }

    /// <summary>The word for a verdict.</summary>
    public static string Word(ChangeVerdict verdict) => verdict switch
    {
        ChangeVerdict.Unsafe => "unsafe",
        ChangeVerdict.Breaking => "breaking",
        _ => "note",
    };

    /// <summary>The words of a change: both, or what was added or removed.</summary>
    public static IReadOnlyList<(string Text, Tone Tone)> Words(Difference one) => (one.Before, one.After) switch
    {
        (null, null) => [],
        (null, { } after) => [("+ " + Whitespace.Collapse(after), Tone.Added)],
        ({ } before, null) => [("- " + Whitespace.Collapse(before), Tone.Removed)],
        ({ } before, { } after) when before == after => [(Whitespace.Collapse(after), Tone.Faint)],
        ({ } before, { } after) => WordChanges.Describe(before, after),
    };

    /// <summary>The places in code that a change reaches, as a sentence; null if none was searched, or none is reached.</summary>
    public static string? Uses(Difference one)
    {
        if (one.Uses is not { Count: > 0 } uses)
        {
            return null;
        }

        var what = one.Change.Kind == ChangeKind.ClaimCaveatLost || one.Change.Kind == ChangeKind.LastCaveatLost ? "takes a caveat from" : "reaches";
        return $"This change {what} {Reports.Summary.Count(uses.Count, "place")}: {string.Join(", ", uses.Take(MostPlaces))}{(uses.Count > MostPlaces ? $" and {uses.Count - MostPlaces} more" : "")}";
    }

    private static Tone ToneOf(ChangeVerdict verdict) => verdict switch
    {
        ChangeVerdict.Unsafe => Tone.Error,
        ChangeVerdict.Breaking => Tone.Warning,
        _ => Tone.Information,
    };
}
