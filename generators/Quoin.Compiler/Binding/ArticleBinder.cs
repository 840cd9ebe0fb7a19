using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Binding;

/// <summary>Resolves an annotation's references and anchors its quotes: turns an annotation into an article.</summary>
internal sealed class ArticleBinder
{
    /// <summary>In the order of binding: caveats list the claims that they limit.</summary>
    private static readonly MarkKind[] Kinds =
        [.. MarkKindDefinition.All.Select(static definition => definition.Kind).Where(static kind => kind is not (MarkKind.Claim or MarkKind.Caveat)), MarkKind.Claim, MarkKind.Caveat];

    private readonly Annotation _annotation;
    private readonly SourceParts _sources;
    private readonly ReferencesModel _references;
    private readonly DiagnosticBag _diagnostics;
    private readonly MarkNames _names;
    private readonly MarkBinder _marks;
    private readonly FieldBinder _fields;
    private readonly StandingBinder _standings;

    /// <param name="annotation">The annotation.</param>
    /// <param name="sources">The sources; none if they are missing, which has been reported.</param>
    /// <param name="references">What its references lead to in libraries.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="cancellation">Checked between quotes and during searches for near text.</param>
    public ArticleBinder(Annotation annotation, SourceParts sources, ReferencesModel references, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        _annotation = annotation;
        _sources = sources;
        _references = references;
        _diagnostics = diagnostics;
        _names = new MarkNames(annotation, references, diagnostics);
        _marks = new MarkBinder(annotation, sources, _names, diagnostics, cancellation);
        _fields = new FieldBinder(_marks, _names);
        _standings = new StandingBinder(_marks, _names, diagnostics);
    }

    /// <summary>The quotes that are not in the source; available after binding.</summary>
    public IReadOnlyList<MissingQuote> MissingQuotes => _marks.MissingQuotes;

    /// <summary>The sentences of a source; available after binding.</summary>
    /// <param name="part">The index of the source.</param>
    public SentenceList Sentences(int part = 0) => _marks.Sentences(part);

    /// <summary>The index of the source that a mark quotes, or -1.</summary>
    public int PartOf(MarkSyntax mark) => _marks.PartOf(mark);

    /// <summary>Binds the article, without its coverage.</summary>
    /// <param name="className">The C# class.</param>
    public ArticleModel Bind(string className)
    {
        _marks.BindSections();
        var groups = new MarkGroupModel[MarkKindDefinition.Count];
        List<int>[] limited = [];
        foreach (var kind in Kinds)
        {
            groups[(int)kind] = new MarkGroupModel(kind, kind switch
            {
                MarkKind.Section => _marks.Sections,
                MarkKind.Claim => BindClaims(),
                MarkKind.Caveat => BindCaveats(limited = Limited(groups[(int)MarkKind.Claim].Marks)),
                _ => BindMarks(kind),
            });
        }

        var article = new ArticleModel
        {
            Id = _annotation.Id.Value,
            IsLibrary = _annotation.IsLibrary,
            ClassName = className,
            Language = _annotation.Language.Value,
            Format = _annotation.Format,
            AnnotationName = FilePaths.Name(_annotation.Path),
            SourcePath = _annotation.Source.Value,
            SourceText = _sources.Text,
            Body = _annotation.IsLibrary ? [] : HeadingBlocks.Apply(_sources.First?.Blocks ?? [], _marks.Sections),
            Fields = new FieldsModel(BindFields()),
            Groups = new EquatableArray<MarkGroupModel>(groups),
            CitedGroups = Cited(limited),
            Asides = _marks.BindAsides(),
            Coverage = new CoverageModel(0, 0, 0),
        };
        _standings.CheckSupersession(_annotation.Evidence, EvidenceFields.SupersededBy, article.Marks(MarkKind.Evidence), EvidenceFields.Standing);
        _standings.CheckSupersession(_annotation.Marks(MarkKind.Claim), ClaimFields.SupersededBy, article.Marks(MarkKind.Claim), ClaimFields.Standing);
        ReportUncitedEvidence(article);
        return article;
    }

    /// <summary>Binds the marks of a kind that has no values of its own to bind.</summary>
    private EquatableArray<MarkModel> BindMarks(MarkKind kind)
    {
        var marks = _annotation.Marks(kind);
        var models = new MarkModel[marks.Count];
        for (var i = 0; i < models.Length; i++)
        {
            var quotes = _marks.BindQuotes(marks[i], kind);
            models[i] = _marks.Model(marks[i], kind, i, quotes, new FieldsModel(BindFields(marks[i], kind)));
        }

        return new EquatableArray<MarkModel>(models);
    }

    /// <summary>The values of the article itself.</summary>
    private FieldModel?[] BindFields()
    {
        var values = _fields.Bind(ArticleFields.Mapping, _annotation.Fields);
        FieldBinder.Complete(values, _annotation.Format, ArticleFields.Own);
        return values;
    }

    /// <summary>The values of a mark, without those that depend on other parts of the article.</summary>
    private FieldModel?[] BindFields(MarkSyntax mark, MarkKind kind)
    {
        var values = _fields.Bind(MarkKindDefinition.Get(kind).Mapping, mark.Fields);
        _standings.Bind(kind, mark, values);
        switch (kind)
        {
            case MarkKind.Claim:
                FieldBinder.Complete(values, _annotation.Format, ClaimFields.Own, ClaimFields.Kind, ClaimFields.Certainty);
                break;
            case MarkKind.Caveat:
                FieldBinder.Complete(values, _annotation.Format, CaveatFields.Own, CaveatFields.Kind);
                break;
            case MarkKind.Evidence:
                FieldBinder.Complete(values, _annotation.Format, EvidenceFields.Own, EvidenceFields.Kind);
                break;
            case MarkKind.Term:
                FieldBinder.Complete(values, _annotation.Format, TermFields.Own);
                break;
        }

        return values;
    }

    /// <summary>The claims that each caveat limits, those of its own first.</summary>
    private List<int>[] Limited(EquatableArray<MarkModel> claims)
    {
        var limited = new List<int>[_annotation.Marks(MarkKind.Caveat).Count + _references.Marks(MarkKind.Caveat).Count];
        for (var i = 0; i < limited.Length; i++)
        {
            limited[i] = [];
        }

        for (var claim = 0; claim < claims.Count; claim++)
        {
            foreach (var caveat in claims[claim].Fields.Indices(ClaimFields.Caveats))
            {
                limited[caveat].Add(claim);
            }
        }

        return limited;
    }

    private EquatableArray<MarkModel> BindCaveats(List<int>[] limited)
    {
        var marks = _annotation.Marks(MarkKind.Caveat);
        var models = new MarkModel[marks.Count];
        for (var i = 0; i < models.Length; i++)
        {
            var quotes = _marks.BindQuotes(marks[i], MarkKind.Caveat);
            var values = BindFields(marks[i], MarkKind.Caveat);
            values[CaveatFields.Statement.Index] = _marks.Statement(marks[i].Fields.Localized(CaveatFields.Statement), quotes);
            values[CaveatFields.Claims.Index] = new IndicesModel(new EquatableArray<int>(limited[i].ToArray()));
            if (marks[i].Fields[CaveatFields.AppliesTo] is HouseSelectorSyntax house)
            {
                values[CaveatFields.AppliesTo.Index] = new HouseSelectorModel(house.Articles.Select(static article => article.Value).ToEquatableArray(), house.Kinds, house.Languages);
            }

            models[i] = _marks.Model(marks[i], MarkKind.Caveat, i, quotes, new FieldsModel(values));
        }

        return new EquatableArray<MarkModel>(models);
    }

    /// <summary>The cited marks; a caveat among them has the claims of this article that it limits.</summary>
    private EquatableArray<CitedGroupModel> Cited(List<int>[] limited)
    {
        if (_references.Marks(MarkKind.Caveat) is not { Count: > 0 } caveats)
        {
            return _references.Cited;
        }

        var own = _annotation.Marks(MarkKind.Caveat).Count;
        var cited = caveats.Select((caveat, i) => caveat with
        {
            Mark = caveat.Mark with { Fields = caveat.Mark.Fields.With(CaveatFields.Claims, new IndicesModel(limited[own + i].ToEquatableArray())) },
        }).ToEquatableArray();
        return _references.Cited.Select(group => group.Kind == MarkKind.Caveat ? group with { Marks = cited } : group).ToEquatableArray();
    }

    private EquatableArray<MarkModel> BindClaims()
    {
        var marks = _annotation.Marks(MarkKind.Claim);
        var quotes = new EquatableArray<QuoteModel>[marks.Count];
        var sections = new int[marks.Count];
        for (var i = 0; i < quotes.Length; i++)
        {
            quotes[i] = _marks.BindQuotes(marks[i], MarkKind.Claim);
            sections[i] = _marks.SectionAt(quotes[i][0].Anchor.Span.Start);
        }

        var values = new FieldModel?[marks.Count][];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = BindFields(marks[i], MarkKind.Claim);
            values[i][ClaimFields.Section.Index] = NumberModel.Of(sections[i] + 1);
            values[i][ClaimFields.Statement.Index] = _marks.Statement(marks[i].Fields.Localized(ClaimFields.Statement), quotes[i]);
            if (marks[i].Fields.Pinpoints(ClaimFields.Evidence) is { Count: > 0 } pinpoints)
            {
                values[i][ClaimFields.Citations.Index] = new CitationsModel(pinpoints.Select(static place => new CitationModel(place.Reference, place.Text)).ToEquatableArray());
            }

            values[i][ClaimFields.Formerly.Index] = Formerly(marks[i].Fields.Ids(ClaimFields.Formerly));
        }

        var caveats = new CaveatBinder(_annotation, _references, _names, _diagnostics).Bind(sections, values);
        var models = new MarkModel[marks.Count];
        for (var i = 0; i < models.Length; i++)
        {
            values[i][ClaimFields.Caveats.Index] = new IndicesModel(caveats[i]);
            models[i] = _marks.Model(marks[i], MarkKind.Claim, i, quotes[i], new FieldsModel(values[i]));
        }

        return new EquatableArray<MarkModel>(models);
    }

    private FormerIdsModel Formerly(EquatableArray<Located<string>> ids) => ids.Count == 0
        ? FormerIdsModel.None
        : new FormerIdsModel(ids.Select(id => new FormerIdModel(id.Value, _names.FormerName(id))).ToEquatableArray());

    /// <summary>
    /// Reports evidence that no claim cites. Invalid evidence need not be cited, and evidence that supersedes evidence
    /// that is still cited will be cited once that has been fixed.
    /// </summary>
    private void ReportUncitedEvidence(ArticleModel article)
    {
        // An invalid reference may be the one that cites it. What a library has is cited elsewhere.
        if (_diagnostics.HasErrors || _annotation.IsLibrary)
        {
            return;
        }

        var evidence = article.Marks(MarkKind.Evidence);
        var cited = new bool[evidence.Count];
        foreach (var claim in article.Marks(MarkKind.Claim))
        {
            foreach (var reference in claim.Fields.Indices(ClaimFields.Evidence))
            {
                for (var item = reference; item >= 0 && item < cited.Length && !cited[item]; item = new EvidenceModel(evidence[item]).Standing.SupersededBy)
                {
                    cited[item] = true;
                }
            }
        }

        for (var i = 0; i < cited.Length; i++)
        {
            if (!cited[i] && new EvidenceModel(evidence[i]).Standing.Stands)
            {
                var id = _annotation.Evidence[i].Id;
                _diagnostics.Report(Rules.EvidenceNotCited, id.Range, id.Value);
            }
        }
    }
}
