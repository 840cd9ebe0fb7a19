using System.Globalization;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Definitions;
using ValueTexts = Quoin.Compiler.Format.Texts;

namespace Quoin.Tool.Drafts;

/// <summary>What can be evidence if a claim cites it: a footnote, an entry of a list of references, the lead-in of a list.</summary>
/// <param name="span">Where it is.</param>
/// <param name="quote">Its quote.</param>
/// <param name="name">Words for its id.</param>
internal sealed class Reference(Span span, DraftQuote quote, string name)
{
    public Span Span => span;

    public DraftQuote Quote => quote;

    public string Name => name;

    /// <summary>The id of the evidence; null until a claim cites it.</summary>
    public string? Id { get; set; }

    public string? OtherLanguage { get; init; }

    public string? Published { get; init; }

    public string? Url { get; init; }

    public string? Doi { get; init; }
}

/// <summary>The footnotes of a source that can be evidence, and the entries of a list of references in plain text.</summary>
internal sealed class References
{
    private const string DoiStart = "10.";

    private readonly DraftSource _source;
    private readonly Dictionary<string, Reference> _byLabel = new(StringComparer.Ordinal);
    private readonly List<Reference> _all = [];

    public References(DraftSource source)
    {
        _source = source;
        foreach (var footnote in source.Document.Footnotes)
        {
            if (footnote.Span.Length > 0 && IsEvidence(footnote.Span, footnote) && Quote(footnote) is { } quote)
            {
                Add([footnote.Name], footnote, quote);
            }
        }

        if (_all.Count == 0 && !source.Document.Footnotes.Any())
        {
            foreach (var leaf in source.Document.Leaves)
            {
                var labels = Labels(source.Document.TextOf(leaf.Span));
                if (labels.Count > 0 && !labels.Any(_byLabel.ContainsKey) && FootnoteReference.Is(source.Document.TextOf(leaf.Span)) && source.Placer.PlaceExactly(leaf.Span) is { } quote)
                {
                    Add(labels, leaf.Block, quote);
                }
            }
        }
    }

    /// <summary>All of them, in the order of the source.</summary>
    public IReadOnlyList<Reference> All => _all;

    /// <summary>The reference that a span is a part of; null if there is none.</summary>
    public Reference? At(Span span)
    {
        var (low, high) = (0, _all.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _all[middle].Span.End < span.End ? (middle + 1, high) : (low, middle);
        }

        return low < _all.Count && _all[low].Span.Start <= span.Start ? _all[low] : null;
    }

    /// <summary>The references that a sentence cites, in its order.</summary>
    public IEnumerable<Reference> CitedBy(DraftSentence sentence)
    {
        if (_all.Count == 0)
        {
            return [];
        }

        var runs = sentence.Leaf?.Block.Runs
            .Where(run => run.Kind == RunKind.FootnoteReference && run.Span.Start > sentence.Span.Start && run.Span.Start <= sentence.Span.End).Select(static run => run.Target) ?? [];
        return runs.Concat(Numbers(sentence.Raw)).Distinct(StringComparer.Ordinal).Select(label => _byLabel.GetValueOrDefault(label)).OfType<Reference>();
    }

    /// <summary>Whether a footnote is more than a remark: it refers to a publication, or names a study or a law.</summary>
    private bool IsEvidence(Span span, SourceBlock footnote)
    {
        var text = _source.Document.TextOf(span);
        if (FootnoteReference.Is(text) || Targets(footnote).Any())
        {
            return true;
        }

        var sentence = new DraftSentence(_source, span, isFollowed: false);
        return sentence.NamesEvidence || sentence.Law is not null;
    }

    /// <summary>The quote of a footnote by its label, if that anchors.</summary>
    private DraftQuote? Quote(SourceBlock footnote) =>
        QuotePlacer.CanContain(footnote.Name) && ValueTexts.Any.IsValid(footnote.Name) && footnote.Name.Trim() == footnote.Name && _source.Placer.IsFootnote(footnote.Name, footnote.Span)
            ? new DraftQuote("") { Footnote = footnote.Name }
            : _source.Placer.PlaceExactly(footnote.Span);

    private void Add(List<string> labels, SourceBlock block, DraftQuote quote)
    {
        var text = _source.Document.TextOf(block.Span);
        var doi = text.Split([' ', '\n', ';', '<', '>', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => word.IndexOf(DoiStart, StringComparison.Ordinal) is var at and >= 0 ? word[at..].TrimEnd('.', ',') : "").FirstOrDefault(ValueTexts.Doi.IsValid);
        var isOne = labels.Count == 1;
        var reference = new Reference(block.Span, quote, isOne ? DraftName(text) : "references")
        {
            OtherLanguage = _source.OtherLanguage(block.Span),
            Doi = isOne ? doi : null,
            Url = isOne && doi is null ? Targets(block).FirstOrDefault() : null,
            Published = isOne && FootnoteReference.Is(text) ? EvidenceNames.Year(text) : null,
        };
        labels.ForEach(label => _byLabel[label] = reference);
        _all.Add(reference);
    }

    private static string DraftName(string text) => FootnoteReference.Is(text) ? EvidenceNames.OfReference(text) : EvidenceNames.OfSentence(text);

    /// <summary>The addresses that links in a block lead to.</summary>
    private static IEnumerable<string> Targets(SourceBlock block) =>
        block.Runs.Where(static run => run.Kind == RunKind.Text).Select(static run => run.Target).Concat(block.Blocks.SelectMany(Targets))
            .Where(static target => target.Length > 0 && ValueTexts.Url.IsValid(target) && target.IndexOf('#', StringComparison.Ordinal) < 0);

    /// <summary>The numbers that entries of a list of references begin with, in square brackets. Long lines of plain text are one paragraph.</summary>
    private static List<string> Labels(string text)
    {
        var labels = new List<string>();
        if (!text.StartsWith('[') || text.IndexOf(']', StringComparison.Ordinal) is not (> 1 and < 6 and var end) || !int.TryParse(text.AsSpan(1, end - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return labels;
        }

        for (var at = 0; at >= 0; at = text.IndexOf($" [{(++number).ToString(CultureInfo.InvariantCulture)}] ", at + 1, StringComparison.Ordinal))
        {
            labels.Add(number.ToString(CultureInfo.InvariantCulture));
        }

        return labels;
    }

    /// <summary>The numbers in square brackets, such as <c>[1, 3]</c> and <c>[2–4]</c>.</summary>
    private static IEnumerable<string> Numbers(string text)
    {
        for (var open = text.IndexOf('[', StringComparison.Ordinal); open >= 0; open = text.IndexOf('[', open + 1))
        {
            var close = text.IndexOf(']', open);
            if (close < 0 || close - open > 20)
            {
                continue;
            }

            foreach (var part in text[(open + 1)..close].Split([',', ';'], StringSplitOptions.TrimEntries))
            {
                var ends = part.Split(['-', '–'], StringSplitOptions.TrimEntries);
                if (ends.Length is 1 or 2 && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
                    && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last))
                {
                    for (var number = first; number <= Math.Min(last, first + 50); number++)
                    {
                        yield return number.ToString(CultureInfo.InvariantCulture);
                    }
                }
            }
        }
    }
}
