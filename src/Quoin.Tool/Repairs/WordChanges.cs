using System.Text.RegularExpressions;
using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Repairs;

/// <summary>
/// The difference between two texts, word by word and whole: whoever lets words be changed must see each of them. Words that stay are
/// left out where no change is near.
/// </summary>
internal static partial class WordChanges
{
    /// <summary>The number of words that are shown on either side of a change.</summary>
    private const int Context = 4;

    /// <summary>A word without its prefix is at least this long: "to" of "into" is not denied.</summary>
    private const int ShortestDenied = 3;

    /// <summary>What denies a word when it is put before it, with or without a hyphen.</summary>
    private static readonly string[] DenyingPrefixes = ["un", "in", "im", "il", "ir", "dis", "non", "не"];

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

    /// <summary>What changes that matters most, in words: numbers, negations, and prefixes that deny a word.</summary>
    /// <param name="before">The text before.</param>
    /// <param name="after">The text after.</param>
    /// <param name="language">The language of the article; its word lists are used, or all if there are none for it.</param>
    public static IEnumerable<string> Alarms(string before, string after, string? language)
    {
        IReadOnlyList<Wording> lists = language is not null && Wording.For(language) is { } own ? [own] : [.. Wording.Languages.Select(Wording.For).OfType<Wording>()];
        var (old, changed) = (Negations(before, lists), Negations(after, lists));
        return [.. Alarm("a number", Numbers(before, lists), Numbers(after, lists)), .. Alarm("a negation", old, changed), .. DeniedWords(before, after, [.. old, .. changed])];
    }

    /// <summary>The words that lose or get a prefix that denies them: likely and unlikely.</summary>
    private static IEnumerable<string> DeniedWords(string before, string after, HashSet<string> known)
    {
        var (old, changed) = (WordDiff.Split(Whitespace.Collapse(before)), WordDiff.Split(Whitespace.Collapse(after)));
        var changes = WordDiff.Compare(old, changed);
        var removed = Letters(changes.SelectMany(change => old.Skip(change.QuoteStart).Take(change.QuoteEnd - change.QuoteStart)));
        var added = Letters(changes.SelectMany(change => changed.Skip(change.SourceStart).Take(change.SourceEnd - change.SourceStart)));
        return removed.SelectMany(word => Denied(word).Where(added.Contains).Select(other => (Prefixed: word, Text: $"'{word}' → '{other}'")))
            .Concat(added.SelectMany(word => Denied(word).Where(removed.Contains).Select(other => (Prefixed: word, Text: $"'{other}' → '{word}'"))))
            .Where(pair => !known.Contains(pair.Prefixed)).Select(static pair => $"a word may be denied: {pair.Text}");
    }

    /// <summary>Words in small letters, without the marks around them, in order and each once.</summary>
    private static List<string> Letters(IEnumerable<DiffWord> words) =>
        [.. words.Select(static word => Edges().Replace(word.Text, "").ToLowerInvariant()).Where(static word => word.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>What a word denies, if it does: "toxic" for "non-toxic".</summary>
    private static IEnumerable<string> Denied(string word) => DenyingPrefixes.Where(prefix => word.StartsWith(prefix, StringComparison.Ordinal))
        .Select(prefix => word[prefix.Length..].TrimStart('-', '\u2010', '\u2011')).Where(static rest => rest.Length >= ShortestDenied);

    [GeneratedRegex(@"^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Edges();

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

    private static List<string> Numbers(string text, IReadOnlyList<Wording> lists)
    {
        // "50mg", "50-mg" and "50 mg" are the same.
        var spaced = BeforePercent().Replace(BeforeUnit().Replace(text, " "), "");
        var span = new Span(0, spaced.Length);
        return Words(spaced, lists.SelectMany(list => Quantities.In(list, spaced, span)).Concat(Quantities.In(null, spaced, span)).Select(number => WithSign(spaced, number.Span)), Signed);
    }

    /// <summary>The place of a number with the sign before it, which changes its meaning; a hyphen after a word or another number is none.</summary>
    private static Span WithSign(string text, Span number)
    {
        var at = number.Start - 1;
        if (at >= 0 && IsMinusOrPlus(text[at]))
        {
            return at == 0 || !char.IsLetterOrDigit(text[at - 1]) ? new Span(at, number.End - at) : number;
        }

        while (at >= 0 && Whitespace.Is(text[at]))
        {
            at--;
        }

        return at >= 0 && text[at] is '±' or '<' or '>' or '≤' or '≥' or '~' or '≈' ? new Span(at, number.End - at) : number;
    }

    private static bool IsMinusOrPlus(char character) => character is '-' or '\u2010' or '\u2011' or '\u2013' or '\u2212' or '+';

    /// <summary>A number in one way of writing: with the sign for minus, and no space after its sign.</summary>
    private static string Signed(string number) => char.IsLetterOrDigit(number[0]) ? number
        : (IsMinusOrPlus(number[0]) && number[0] != '+' ? '\u2212' : number[0]) + number[1..].TrimStart();

    [GeneratedRegex(@"(?<=\p{Nd})[-\u2010\u2011]?(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeUnit();

    [GeneratedRegex(@"(?<=\p{Nd})\s+(?=%)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforePercent();

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

        return Words(text, found, static word => word);
    }

    /// <summary>The words at places, in order, and each place once.</summary>
    private static List<string> Words(string text, IEnumerable<Span> places, Func<string, string> write)
    {
        var words = new List<string>();
        var end = 0;
        foreach (var place in places.Distinct().OrderBy(static place => place.Start).ThenByDescending(static place => place.Length))
        {
            if (place.Start >= end)
            {
                words.Add(write(Whitespace.Collapse(text.Substring(place.Start, place.Length))));
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
