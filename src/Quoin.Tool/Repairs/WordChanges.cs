using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Repairs;

/// <summary>
/// The difference between two texts, word by word and whole: whoever lets words be changed must see each of them. Words that stay are
/// left out where no change is near.
/// </summary>
internal static class WordChanges
{
    /// <summary>The number of words that are shown on either side of a change.</summary>
    private const int Context = 4;

    /// <summary>The pieces of the difference: "Tea may [held → help] you".</summary>
    public static IReadOnlyList<(string Text, Tone Tone)> Describe(string before, string after)
    {
        var (old, changed) = (WordDiff.Split(Whitespace.Collapse(before)), WordDiff.Split(Whitespace.Collapse(after)));
        var changes = WordDiff.Compare(old, changed);
        var pieces = new List<(string Text, Tone Tone)>();
        var next = 0;
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            AddSame(pieces, old, next, change.QuoteStart, i > 0, isBeforeChange: true);
            var (from, to) = (WordDiff.Join(old, change.QuoteStart, change.QuoteEnd), WordDiff.Join(changed, change.SourceStart, change.SourceEnd));
            var isSpaced = pieces.Count > 0 && (from.Length == 0 || from[0] == ' ') && (to.Length == 0 || to[0] == ' ');
            (from, to) = (from.Trim(), to.Trim());
            pieces.Add((isSpaced ? " [" : "[", Tone.Normal));
            pieces.Add((from, Tone.Removed));
            pieces.Add((from.Length == 0 ? "→ " : to.Length == 0 ? " →" : " → ", Tone.Normal));
            pieces.Add((to, Tone.Added));
            pieces.Add(("]", Tone.Normal));
            next = change.QuoteEnd;
        }

        AddSame(pieces, old, next, old.Count, changes.Count > 0, isBeforeChange: false);
        pieces.RemoveAll(static piece => piece.Text.Length == 0);
        return pieces;
    }

    /// <summary>What changes that matters most, in words: numbers and negations.</summary>
    /// <param name="before">The text before.</param>
    /// <param name="after">The text after.</param>
    /// <param name="language">The language of the article; its word lists are used, or all if there are none for it.</param>
    public static IEnumerable<string> Alarms(string before, string after, string? language)
    {
        IReadOnlyList<Wording> lists = language is not null && Wording.For(language) is { } own ? [own] : [.. Wording.Languages.Select(Wording.For).OfType<Wording>()];
        return [.. Alarm("a number", Numbers(before, lists), Numbers(after, lists)), .. Alarm("a negation", Negations(before, lists), Negations(after, lists))];
    }

    /// <summary>What is in only one of two lists, or in another order.</summary>
    private static IEnumerable<string> Alarm(string subject, List<string> before, List<string> after)
    {
        if (before.SequenceEqual(after, StringComparer.Ordinal))
        {
            return [];
        }

        var (old, changed) = (Without(before, after), Without(after, before));
        return [old.Count + changed.Count == 0 ? $"{subject} moves: {List(before)} → {List(after)}" : $"{subject} changes: {List(old)} → {List(changed)}"];
    }

    private static List<string> Without(List<string> words, List<string> others)
    {
        var rest = new List<string>(others);
        return words.FindAll(word => !rest.Remove(word));
    }

    private static string List(List<string> words) => words.Count == 0 ? "none" : string.Join(", ", words.Select(static word => $"'{word}'"));

    private static List<string> Numbers(string text, IReadOnlyList<Wording> lists) => Words(text, lists.SelectMany(list => Quantities.In(list, text, new Span(0, text.Length)).Select(static number => number.Span))
        .Concat(Quantities.In(null, text, new Span(0, text.Length)).Select(static number => number.Span)));

    private static List<string> Negations(string text, IReadOnlyList<Wording> lists)
    {
        var found = new List<Span>();
        foreach (var list in lists)
        {
            for (var start = 0; list.FirstNegation(text, new Span(start, text.Length - start)) is { Length: > 0 } negation; start = negation.End)
            {
                found.Add(negation);
            }
        }

        return Words(text, found);
    }

    /// <summary>The words at places, in order, and each place once.</summary>
    private static List<string> Words(string text, IEnumerable<Span> places)
    {
        var words = new List<string>();
        var end = 0;
        foreach (var place in places.Distinct().OrderBy(static place => place.Start).ThenByDescending(static place => place.Length))
        {
            if (place.Start >= end)
            {
                words.Add(Whitespace.Collapse(text.Substring(place.Start, place.Length)));
                end = place.End;
            }
        }

        return words;
    }

    private static void AddSame(List<(string Text, Tone Tone)> pieces, List<DiffWord> words, int start, int end, bool isAfterChange, bool isBeforeChange)
    {
        var left = isAfterChange ? Math.Min(start + Context, end) : start;
        var right = isBeforeChange ? Math.Max(left, end - Context) : end;
        if (right - left == 1)
        {
            // One word is no longer than the mark that would replace it.
            left = right;
        }

        var text = WordDiff.Join(words, start, left) + (right > left ? " …" : "") + WordDiff.Join(words, right, end);
        if (text.Length > 0)
        {
            pieces.Add((pieces.Count == 0 ? text.TrimStart() : text, Tone.Normal));
        }
    }
}
