using System.Text;
using System.Text.RegularExpressions;
using Quoin.Compiler.Yaml;

namespace Quoin.Tool.Tests.Repairs;

/// <summary>A place of an annotation that has drifted, on a line of its own.</summary>
/// <param name="Line">The line, 0-based.</param>
/// <param name="IsSafe">Whether it is safe to repair.</param>
internal sealed record DriftedPlace(int Line, bool IsSafe);

/// <summary>An annotation whose quotes and words have drifted, in one of many forms. It depends only on its number.</summary>
internal sealed class DriftedArticle
{
    private static readonly Regex QuoteLine = new("(?<=\n +quote: )\"(?<words>[^\"\\\\\n]{20,})\"(?=\n)", RegexOptions.CultureInvariant);
    private static readonly Regex Quoted = new("\"(?<words>[^\"\\\\\n]{4,})\"", RegexOptions.CultureInvariant);
    private static readonly Regex List = new(@"(?<=\n +(?:about|applies-to|evidence): [^\n]*)(?<item>[a-z-]+)\](?=[ }]*\n)", RegexOptions.CultureInvariant);
    private static readonly Regex Kind = new(@"(?<=\n    kind: )(?<first>[a-z])(?<rest>[a-z-]+)(?=\n)", RegexOptions.CultureInvariant);
    private static readonly Regex Certainty = new(@"(?<=\n    certainty: )[a-z]+(?=\n)", RegexOptions.CultureInvariant);

    private readonly Random _random;
    private readonly List<Change> _changes = [];
    private readonly List<(int Start, string Word)> _insertions = [];
    private List<(int Start, int Length)> _spans = [];
    private readonly string _annotation;
    private readonly string _source;
    private readonly bool _isMarkdown;

    /// <param name="number">Decides everything that varies.</param>
    /// <param name="annotation">An annotation without mistakes, with line feeds.</param>
    /// <param name="source">Its source.</param>
    /// <param name="isMarkdown">Whether the source is read as Markdown.</param>
    public DriftedArticle(int number, string annotation, string source, bool isMarkdown)
    {
        (_random, _annotation, _source, _isMarkdown) = (new Random(number), annotation, source, isMarkdown);
        Choose();
        var comments = Comments();
        (Sound, _) = Write(static change => change.Sound, comments);
        (Drifted, Places) = Write(static change => change.Drifted, comments);
        (Expected, _) = Write(static change => change.Expected, comments);
        Source = _insertions.OrderByDescending(static insertion => insertion.Start).Aggregate(source, static (text, insertion) => text.Insert(insertion.Start, insertion.Word));
        var line = Pick("\n", "\n", "\r\n");
        Encoding = Pick<Encoding>(new UTF8Encoding(false), new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true));
        (Sound, Drifted, Expected) = (Sound.ReplaceLineEndings(line), Drifted.ReplaceLineEndings(line), Expected.ReplaceLineEndings(line));
    }

    public string Source { get; }

    public Encoding Encoding { get; }

    /// <summary>The annotation before it drifted.</summary>
    public string Sound { get; }

    public string Drifted { get; }

    /// <summary>What it must be after the safe repairs, to the byte.</summary>
    public string Expected { get; }

    public IReadOnlyList<DriftedPlace> Places { get; }

    /// <summary>The bytes of a text in the article's encoding.</summary>
    public byte[] Bytes(string text) => [.. Encoding.GetPreamble(), .. Encoding.GetBytes(text)];

    private void Choose()
    {
        _spans = [.. Quoted.Matches(_annotation).Select(match => (_source.IndexOf(match.Groups["words"].Value, StringComparison.Ordinal), match.Groups["words"].Length))
            .Where(static span => span.Item1 >= 0)];
        foreach (var match in QuoteLine.Matches(_annotation).OrderBy(_ => _random.Next()).Take(_random.Next(3, 7)))
        {
            var words = match.Groups["words"].Value;
            var start = _source.IndexOf(words, StringComparison.Ordinal);
            var isAlone = start >= 0 && _source.IndexOf(words, start + 1, StringComparison.Ordinal) < 0
                && QuotesAt(start, words.Length) == 1;
            if (isAlone && words.Split(' ').Length > 3)
            {
                ChangeQuote(match.Index, match.Length, words, start);
            }
        }

        foreach (var match in List.Matches(_annotation).OrderBy(_ => _random.Next()).Take(_random.Next(2)))
        {
            Add(match, $"{match.Groups["item"].Value}]", $"{match.Groups["item"].Value}, {match.Groups["item"].Value}]", isSafe: true);
        }

        foreach (var match in Kind.Matches(_annotation).OrderBy(_ => _random.Next()).Take(_random.Next(2)))
        {
            Add(match, match.Value, char.ToUpperInvariant(match.Value[0]) + match.Value[1..], isSafe: true);
        }

        foreach (var match in Certainty.Matches(_annotation).OrderBy(_ => _random.Next()).Take(_random.Next(4) / 3))
        {
            Add(match, match.Value, match.Value[..2] + match.Value[3..], isSafe: false);
        }

        void Add(Match match, string sound, string drifted, bool isSafe) => _changes.Add(new Change(match.Index, match.Length, sound, drifted, isSafe ? sound : drifted, isSafe));
    }

    /// <summary>The number of quotes in a part of the source.</summary>
    private int QuotesAt(int start, int length) => _spans.Count(span => span.Start < start + length && span.Start + span.Length > start);

    private void ChangeQuote(int index, int length, string words, int start)
    {
        var form = Pick(ScalarForm.DoubleQuoted, ScalarForm.DoubleQuoted, ScalarForm.SingleQuoted, ScalarForm.Plain);
        switch (_random.Next(10))
        {
            case 0:
                // White space is found as it is, so there is nothing to repair.
                var spaced = $"\"{words.Replace(" ", Pick("  ", " \u00A0", "\u00A0"), StringComparison.Ordinal)}\"";
                _changes.Add(new Change(index, length, Written(words, form), spaced, spaced, IsSafe: true));
                break;
            case 1:
                ChangeContext(index, length, words, start);
                break;
            case 2:
                var longest = words.Split(' ', ',').MaxBy(static word => word.Length)!;
                var letter = longest.Length / 2;
                var misspelled = words.Replace(longest, longest[..letter] + (longest[letter] == 'x' ? 'z' : 'x') + longest[(letter + 1)..], StringComparison.Ordinal);
                _changes.Add(new Change(index, length, Written(words, form), Written(misspelled, form), Written(misspelled, form), IsSafe: false));
                break;
            default:
                ChangeWord(index, length, words, start, form);
                break;
        }
    }

    private void ChangeWord(int index, int length, string words, int start, ScalarForm form)
    {
        IReadOnlyList<Drift> drifts = _isMarkdown && _random.Next(2) == 0 ? Drift.OfMarkdown : Drift.OfText;
        var drift = drifts[_random.Next(drifts.Count)];
        var place = words.IndexOf(' ', StringComparison.Ordinal);
        _insertions.Add((start + place, " " + drift.InFile));
        var (sound, drifted) = (Written(words.Insert(place, " " + drift.Read), form), Written(words.Insert(place, " " + drift.Drifted), form));
        _changes.Add(new Change(index, length, sound, drifted, drift.IsSafe ? Written(words.Insert(place, " " + drift.Read), FormOf(drifted)) : drifted, drift.IsSafe));
    }

    /// <summary>Gives a quote context that fits only in part.</summary>
    private void ChangeContext(int index, int length, string words, int start)
    {
        var end = _source.IndexOf('\n', start + words.Length);
        var next = _source[(start + words.Length)..(end < 0 ? _source.Length : end)].Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(5).ToList();
        var isFirst = start == 0 || _source[start - 1] == '\n' || _source[..start].EndsWith(". ", StringComparison.Ordinal);
        if (next.Count < 5 || !isFirst || QuotesAt(start, words.Length + string.Join(' ', next).Length + 2) > 1)
        {
            return;
        }

        var (exact, suffix) = ($"exact: \"{words}\"", $"suffix: \"{string.Join(' ', next)}\"");
        var sound = $"{{ {exact}, {suffix} }}";
        var unsure = Pick($"{{ {exact}, occurrence: 7 }}", $"{{ {exact}, prefix: \"xx yy zz.\" }}", $"{{ {exact}, suffix: \"xx yy zz\" }}");
        var counted = $"{{ {exact}, occurrence: 7, {suffix} }}";
        _changes.Add(_random.Next(4) switch
        {
            0 => new Change(index, length, sound, $"{{ {exact}, prefix: \"xx yy zz.\", {suffix} }}", sound, IsSafe: true),
            1 => new Change(index, length, sound, counted, counted, IsSafe: false),
            2 => new Change(index, length, sound, $"{{ prefix: 'xx yy zz.', {exact}, {suffix} }}", sound, IsSafe: true),
            _ => new Change(index, length, sound, unsure, unsure, IsSafe: false),
        });
    }

    private static string Written(string words, ScalarForm form) => ScalarWriter.Write(words, form)!;

    private static ScalarForm FormOf(string written) => written[0] switch { '"' => ScalarForm.DoubleQuoted, '\'' => ScalarForm.SingleQuoted, _ => ScalarForm.Plain };

    /// <summary>The ends of lines that get a comment.</summary>
    private HashSet<int> Comments()
    {
        var ends = new HashSet<int>();
        for (var end = _annotation.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = _annotation.IndexOf('\n', end + 1))
        {
            if (end > 0 && _random.Next(12) == 0 && _annotation[end - 1] is '"' or ']' or '}')
            {
                ends.Add(end);
            }
        }

        return ends;
    }

    private (string Text, IReadOnlyList<DriftedPlace> Places) Write(Func<Change, string> choose, HashSet<int> comments)
    {
        var (text, places) = (new StringBuilder("# Анотація\t№ 1\n"), new List<DriftedPlace>());
        var changes = _changes.ToDictionary(static change => change.Start);
        for (var i = 0; i < _annotation.Length; i++)
        {
            if (changes.TryGetValue(i, out var change))
            {
                places.Add(new DriftedPlace(text.ToString().Count(static character => character == '\n'), change.IsSafe));
                text.Append(choose(change));
                i += change.Length - 1;
            }
            else
            {
                text.Append(comments.Contains(i) ? "  # примітка" : "").Append(_annotation[i]);
            }
        }

        return (text.ToString(), places);
    }

    private sealed record Change(int Start, int Length, string Sound, string Drifted, string Expected, bool IsSafe);

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];
}
