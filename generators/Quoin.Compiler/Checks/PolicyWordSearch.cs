using System.Text;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Finds the phrases of all policies of an article in what its claims say, in one search.</summary>
internal sealed class PolicyWordSearch
{
    /// <summary>What separates the texts: no phrase has it.</summary>
    private const char Separator = '\0';

    private readonly List<ClaimWording> _texts;
    private readonly List<int> _starts;
    private readonly string _raw;
    private readonly FoldedText _folded;
    private readonly Dictionary<string, List<int>>? _places;
    private readonly Dictionary<(string Words, bool HasAnyEnding), List<Span>> _found = [];

    public PolicyWordSearch(EditorialArticle article)
    {
        _texts = ClaimWording.In(article);
        _starts = new List<int>(_texts.Count);
        var raw = new StringBuilder();
        foreach (var text in _texts)
        {
            _starts.Add(raw.Length);
            raw.Append(text.Text, text.Span.Start, text.Span.Length).Append(Separator);
        }

        _raw = raw.ToString();
        _folded = TypographicFold.FoldCase(_raw);
        _places = MultiTextSearch.Find(
            _folded.Text,
            new HashSet<string>(article.Policies.SelectMany(static policy => policy.Phrases).SelectMany(static rule => rule.Words.Concat(rule.Exceptions)).Select(static phrase => phrase.Words), StringComparer.Ordinal));
    }

    /// <summary>Whether the phrases would take too long to find.</summary>
    public bool IsTooLong => _places is null;

    /// <summary>Where a phrase is, whatever the language of the text, in order: spans of all texts together.</summary>
    public IReadOnlyList<Span> Find(Phrase phrase)
    {
        var key = (phrase.Words, phrase.HasAnyEnding);
        if (!_found.TryGetValue(key, out var found))
        {
            _found.Add(key, found = []);
            foreach (var place in _places![phrase.Words])
            {
                if (_folded.IsWhole(place, phrase.Words.Length) && Extend(_folded.Unfold(place, phrase.Words.Length), phrase.HasAnyEnding) is var span && Boundaries.AreWords(_raw, span))
                {
                    found.Add(span);
                }
            }
        }

        return found;
    }

    /// <summary>The text that a span is in, and where it is there.</summary>
    public (ClaimWording Text, Span Words) At(Span span)
    {
        var index = _starts.BinarySearch(span.Start);
        index = index < 0 ? ~index - 1 : index;
        return (_texts[index], new Span(_texts[index].Span.Start + span.Start - _starts[index], span.Length));
    }

    private Span Extend(Span span, bool hasAnyEnding)
    {
        var end = span.End;
        while (hasAnyEnding && (char.IsLetter(_raw[end]) || _raw[end] == Boundaries.SoftHyphen || Boundaries.Extends(_raw, end)))
        {
            end++;
        }

        return span with { Length = end - span.Start };
    }
}
