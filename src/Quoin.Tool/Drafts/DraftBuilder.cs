using Quoin.Compiler.Format;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Names;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;
using Quoin.Tool.Terminal;
using AllowedCertainty = Quoin.Definitions.Certainty;

namespace Quoin.Tool.Drafts;

/// <summary>Creates the marks for the sentences of a source. Where the model has no kinds of caveats or of evidence, there are only claims and asides.</summary>
internal sealed class DraftBuilder
{
    private readonly DraftSource _source;
    private readonly ClaimIds _ids;
    private readonly Draft _draft = new();
    private readonly References _references;
    private readonly EvidenceFinder _evidence;
    private readonly List<Reference> _leadIns = [];
    private readonly List<(Span Span, string Text)> _headings;
    private readonly bool _hasEvidence;
    private readonly bool _hasCaveats;
    private (Reference? Evidence, Hedge? Hedge, int Leaf) _leadIn;
    private int _nextHeading;

    /// <param name="source">The source.</param>
    /// <param name="ids">The ids that are free.</param>
    /// <param name="format">The format in force.</param>
    /// <exception cref="ToolException">The model has no kinds of claims.</exception>
    public DraftBuilder(DraftSource source, ClaimIds ids, AnnotationFormat format)
    {
        if (format.ClaimKind.Words.Count == 0)
        {
            throw new ToolException($"The model has no kinds of claims, so no claim can be drafted; declare some under '{ModelFields.ClaimKinds.Key}' in {ModelFile.Name}");
        }

        (_hasEvidence, _hasCaveats) = (format.EvidenceKind.Words.Count > 0, format.CaveatKind.Words.Count > 0);
        (_source, _ids) = (source, ids);
        _references = new References(source);
        _evidence = new EvidenceFinder(ids, _draft);
        _headings =
        [
            .. source.Document.Leaves.Where(static leaf => leaf.Kind == BlockKind.Heading).Select(static leaf => leaf.Span).Concat(source.Headings)
                .OrderBy(static span => span.Start).Select(span => (span, Whitespace.Collapse(source.Document.TextOf(span)))),
        ];
    }

    /// <summary>Lists the sections of plain text, whose headings no mark shows. Others begin at their headings by themselves.</summary>
    public void AddSections()
    {
        if (_source.Headings.Count == 0)
        {
            return;
        }

        var first = _headings[0].Span.Start;
        if (_source.Sentences.Count > 0 && _source.Sentences[0] is var sentence && sentence.Start < first && Beginning(sentence) is { } quote)
        {
            _draft.Sections.Add(new DraftSection(sentence.Start, _ids.For("introduction", "section"), quote, IsHeading: false));
        }

        foreach (var (span, text) in _headings)
        {
            if (_source.Placer.PlaceHeading(span) is { } heading)
            {
                _draft.Sections.Add(new DraftSection(span.Start, _ids.For(AsciiWords.From(text), "section"), heading, IsHeading: true));
            }
        }
    }

    /// <summary>Cites evidence that an annotation has already.</summary>
    /// <param name="ids">The ids of the evidence.</param>
    /// <param name="spans">Where each is in the source.</param>
    public void UseEvidence(IEnumerable<string> ids, IEnumerable<Span> spans)
    {
        foreach (var (id, span) in ids.Zip(spans))
        {
            if (span.Length > 0 && _references.At(span) is { } reference)
            {
                reference.Id ??= id;
            }
        }
    }

    /// <summary>Creates the marks for some of the sentences.</summary>
    /// <param name="isWanted">Whether a sentence needs a mark.</param>
    /// <param name="cancellation">Checked between sentences.</param>
    public Draft Build(Predicate<Span> isWanted, CancellationToken cancellation)
    {
        var sentences = _source.Sentences;
        var unused = new HashSet<Reference>();
        for (var i = 0; i < sentences.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!isWanted(sentences[i]))
            {
                continue;
            }

            if (_references.At(sentences[i]) is { } reference)
            {
                unused.Add(reference);
                continue;
            }

            var leaf = _source.Document.LeafAt(sentences[i].Start);
            Add(new DraftSentence(_source, sentences[i], i + 1 < sentences.Count && leaf >= 0 && sentences[i + 1].Start < _source.Document.Leaves[leaf].Span.End), i);
        }

        foreach (var reference in _references.All.Where(unused.Contains).Concat(_leadIns).Where(static reference => reference.Id is null))
        {
            _draft.Asides.Add(new DraftAside(reference.Span.Start, reference.Quote));
        }

        _draft.Evidence.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        _draft.Asides.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return _draft;
    }

    /// <summary>The first words of a sentence, which begin a section.</summary>
    private DraftQuote? Beginning(Span sentence)
    {
        const int Words = 8;
        var (end, words) = (sentence.Start, 0);
        while (end < sentence.End && words < Words)
        {
            end++;
            words += end == sentence.End || char.IsWhiteSpace(_source.Document.Text[end]) ? 1 : 0;
        }

        return _source.Placer.PlaceExactly(new Span(sentence.Start, end - sentence.Start)) ?? _source.Placer.PlaceExactly(sentence);
    }

    private void Add(DraftSentence sentence, int index)
    {
        var quote = _source.Placer.Place(sentence.Span);
        if (quote is null || quote.Exact != Whitespace.Collapse(sentence.Raw))
        {
            _draft.Unquoted.Add(Remark(sentence, quote is not null));
        }

        if (quote is null)
        {
            return;
        }

        if (_leadIn.Leaf != sentence.LeafIndex && sentence.Leaf is not { IsInList: true })
        {
            _leadIn = default;
        }

        if (sentence.IsAside)
        {
            AddAside(sentence, quote);
        }
        else if (sentence.IsLimit && _hasCaveats)
        {
            _draft.Caveats.Add(new DraftCaveat(sentence.Span.Start, _ids.For(AsciiWords.From(sentence.Raw), "caveat"), quote, IsListed: false) { Language = sentence.OtherLanguage });
        }
        else
        {
            AddClaim(sentence, quote, index);
        }
    }

    private void AddAside(DraftSentence sentence, DraftQuote quote)
    {
        if (sentence is { IsLeadIn: true, Leaf: not null } && (sentence.NamesEvidence || sentence.Hedge is not null))
        {
            var evidence = sentence.NamesEvidence && _hasEvidence ? new Reference(sentence.Span, quote, EvidenceNames.OfSentence(sentence.Raw)) { OtherLanguage = sentence.OtherLanguage } : null;
            _leadIn = (evidence, sentence.Hedge, sentence.LeafIndex);
            if (evidence is not null)
            {
                // Evidence if a claim of the list cites it, and otherwise an aside.
                _leadIns.Add(evidence);
                return;
            }
        }

        _draft.Asides.Add(new DraftAside(sentence.Span.Start, quote) { IsItem = sentence.IsItem });
    }

    private void AddClaim(DraftSentence sentence, DraftQuote quote, int index)
    {
        var evidence = _hasEvidence ? Cited(sentence, quote, index) : [];
        var caveats = new List<string>();
        if (_hasCaveats && sentence.LimitingPart is { } part && _source.Placer.PlaceExactly(part) is { } limit)
        {
            var id = _ids.For(AsciiWords.From(_source.Document.TextOf(part)), "caveat");
            _draft.Caveats.Add(new DraftCaveat(part.Start, id, limit, IsListed: true) { Language = sentence.OtherLanguage });
            caveats.Add(id);
        }

        var (certainty, level, hedge) = Allowed(sentence, isGrounded: evidence.Count > 0 && sentence.Law is null);
        _draft.Claims.Add(new DraftClaim(sentence.Span.Start, _ids.For(AsciiWords.From(sentence.Raw)), quote, certainty)
        {
            Language = sentence.OtherLanguage,
            Level = level?.Name,
            Hedge = hedge,
            Evidence = [.. evidence.Distinct(StringComparer.Ordinal)],
            Caveats = caveats,
            Heading = Heading(sentence.Span.Start),
        });
    }

    /// <summary>The ids of the evidence that a sentence, or the lead-in of its list, cites or names.</summary>
    private List<string> Cited(DraftSentence sentence, DraftQuote quote, int index)
    {
        var evidence = _references.CitedBy(sentence).Select(_evidence.Cite).ToList();
        if (_leadIn.Evidence is { } lead && sentence.Leaf is { IsInList: true })
        {
            evidence.Add(_evidence.Cite(lead));
        }

        evidence.AddRange(_evidence.Of(sentence, quote, index));
        return evidence;
    }

    /// <summary>What the words of a sentence, and those of the lead-in of its list, allow.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isGrounded">Whether it cites research: then it is stated together with its ground.</param>
    private (AllowedCertainty? Certainty, Word? Level, string? Hedge) Allowed(DraftSentence sentence, bool isGrounded)
    {
        AllowedCertainty? certainty = sentence.Words is null ? null : isGrounded || sentence.StatesGround ? AllowedCertainty.Supported : AllowedCertainty.Established;
        Word? level = null;
        string? reason = null;
        if (sentence.Hedge is { } hedge && IsLess(hedge))
        {
            var words = Whitespace.Collapse(_source.Document.TextOf(hedge.Span));
            (certainty, level, reason) = (hedge.Certainty, hedge.Level, QuotePlacer.CanContain(words) ? $"\"{words}\"" : null);
        }

        if (_leadIn.Hedge is { } lead && IsLess(lead) && sentence.Leaf is { IsInList: true })
        {
            (certainty, level, reason) = (lead.Certainty, lead.Level, "as the lead-in says");
        }

        return (certainty, level, reason);

        // A level of the model may be finer than the certainty.
        bool IsLess(Hedge other) => level is not null ? other.Most < level.Number : other.Certainty < certainty || (other.Level is not null && (certainty is null || other.Certainty == certainty));
    }

    /// <summary>The heading above an offset, once for the claims of its section.</summary>
    private string? Heading(int offset)
    {
        string? heading = null;
        for (; _nextHeading < _headings.Count && _headings[_nextHeading].Span.Start <= offset; _nextHeading++)
        {
            heading = _headings[_nextHeading].Text;
        }

        return heading is not null && QuotePlacer.CanContain(heading) ? DisplayText.Excerpt(heading) : null;
    }

    private string Remark(DraftSentence sentence, bool isInPart)
    {
        var span = sentence.Span;
        var hidden = HiddenCharacters.IndexIn(_source.Document.Text, span);
        var reason = hidden >= 0 ? $"has {HiddenCharacters.Name(_source.Document.Text, hidden)}"
            : QuotePlacer.CanContain(Whitespace.Collapse(sentence.Raw)) ? "is too long, or repeated too often, to be found again"
            : "has half of a surrogate pair";
        return $"The sentence at {_source.Document.Describe(span.Start)} {reason}, so {(isInPart ? "only a part of it is quoted" : "it is not quoted")}";
    }
}
