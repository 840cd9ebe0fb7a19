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
    private readonly Annotation _annotation;
    private readonly SourceDocument? _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly MarkNames _names;
    private readonly MarkBinder _marks;
    private readonly FieldBinder _fields;
    private readonly StandingBinder _standings;

    /// <param name="annotation">The annotation.</param>
    /// <param name="source">The source; null if it is missing, which has been reported.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="cancellation">Checked between quotes and during searches for near text.</param>
    public ArticleBinder(Annotation annotation, SourceDocument? source, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        _annotation = annotation;
        _source = source;
        _diagnostics = diagnostics;
        _names = new MarkNames(annotation, diagnostics);
        _marks = new MarkBinder(annotation, source, _names, diagnostics, cancellation);
        _fields = new FieldBinder(_marks, _names);
        _standings = new StandingBinder(_marks, _names, diagnostics);
    }

    /// <summary>The quotes that are not in the source; available after binding.</summary>
    public IReadOnlyList<MissingQuote> MissingQuotes => _marks.MissingQuotes;

    /// <summary>The sentences of the source; available after binding. Null without a source.</summary>
    public SentenceList? Sentences => _marks.Sentences;

    /// <summary>Binds the article, without its coverage.</summary>
    /// <param name="className">The C# class.</param>
    public ArticleModel Bind(string className)
    {
        _marks.BindSections();
        var groups = MarkKindDefinition.All.Select(definition => new MarkGroupModel(definition.Kind, definition.Kind switch
        {
            MarkKind.Section => _marks.Sections,
            MarkKind.Caveat or MarkKind.Claim => [],
            _ => _annotation.Marks(definition.Kind).Select(mark => Bind(definition, mark, _marks.Bind(mark, definition.Kind))).ToEquatableArray(),
        })).ToArray();
        var claims = BindClaims();
        groups[(int)MarkKind.Claim] = new MarkGroupModel(MarkKind.Claim, claims);
        groups[(int)MarkKind.Caveat] = new MarkGroupModel(MarkKind.Caveat, BindCaveats(claims));
        var article = new ArticleModel
        {
            Id = _annotation.Id.Value,
            ClassName = className,
            Language = _annotation.Language.Value,
            AnnotationName = FilePaths.Name(_annotation.Path),
            SourcePath = _annotation.Source.Value,
            SourceText = _source?.Text ?? "",
            Body = HeadingBlocks.Apply(_source?.Blocks ?? [], _marks.Sections),
            Fields = new FieldsModel(_fields.Bind(ArticleFields.Mapping, _annotation.Fields)),
            Groups = new EquatableArray<MarkGroupModel>(groups),
            Asides = _marks.BindAsides(),
            Coverage = new CoverageModel(0, 0, 0),
        };
        _standings.CheckSupersession(_annotation.Evidence, EvidenceFields.SupersededBy, [.. article.Evidence.Select(evidence => evidence.Standing)]);
        _standings.CheckSupersession(_annotation.Marks(MarkKind.Claim), ClaimFields.SupersededBy, [.. article.Claims.Select(claim => claim.Standing)]);
        ReportUncitedEvidence(article);
        return article;
    }

    private MarkModel Bind(MarkKindDefinition definition, MarkSyntax mark, MarkModel model, Action<FieldModel?[]>? set = null)
    {
        var values = _fields.Bind(definition.Mapping, mark.Fields);
        _standings.Bind(definition.Kind, mark, values);
        set?.Invoke(values);
        return model with { Fields = new FieldsModel(values) };
    }

    private EquatableArray<MarkModel> BindCaveats(EquatableArray<MarkModel> claims)
    {
        var limited = _annotation.Caveats.Select(_ => new List<int>()).ToArray();
        for (var claim = 0; claim < claims.Count; claim++)
        {
            foreach (var caveat in claims[claim].Fields.Indices(ClaimFields.Caveats))
            {
                limited[caveat].Add(claim);
            }
        }

        var definition = MarkKindDefinition.Get(MarkKind.Caveat);
        return _annotation.Marks(MarkKind.Caveat).Select((caveat, index) =>
        {
            var model = _marks.Bind(caveat, MarkKind.Caveat);
            return Bind(definition, caveat, model, values =>
            {
                values[CaveatFields.Statement.Index] = _marks.Statement(caveat.Fields.Localized(CaveatFields.Statement), model);
                values[CaveatFields.Claims.Index] = new IndicesModel([.. limited[index]]);
            });
        }).ToEquatableArray();
    }

    private EquatableArray<MarkModel> BindClaims()
    {
        var claims = _annotation.Marks(MarkKind.Claim);
        var marks = claims.Select(claim => _marks.Bind(claim, MarkKind.Claim)).ToList();
        var sections = marks.ConvertAll(mark => _marks.SectionAt(mark.Quotes[0].Anchor.Span.Start));
        var definition = MarkKindDefinition.Get(MarkKind.Claim);
        var bound = claims.Select((claim, index) => Bind(definition, claim, marks[index], values =>
        {
            values[ClaimFields.Section.Index] = new NumberModel(sections[index] + 1);
            values[ClaimFields.Statement.Index] = _marks.Statement(claim.Fields.Localized(ClaimFields.Statement), marks[index]);
            values[ClaimFields.Formerly.Index] = new FormerIdsModel(
                claim.Fields.Ids(ClaimFields.Formerly).Select(id => new FormerIdModel(id.Value, _names.FormerName(id))).ToEquatableArray());
        })).ToList();
        var caveats = new CaveatBinder(_annotation, _names, _diagnostics).Bind(sections, bound.ConvertAll(claim => claim.Fields.Indices(ClaimFields.About)));
        return bound.Select((claim, index) => claim with { Fields = claim.Fields.With(ClaimFields.Caveats, new IndicesModel(caveats[index])) }).ToEquatableArray();
    }

    /// <summary>
    /// Reports evidence that no claim cites. Invalid evidence need not be cited, and evidence that supersedes evidence
    /// that is still cited will be cited once that has been fixed.
    /// </summary>
    private void ReportUncitedEvidence(ArticleModel article)
    {
        // An invalid reference may be the one that cites it.
        if (_diagnostics.HasErrors)
        {
            return;
        }

        var cited = new HashSet<int>();
        foreach (var reference in article.Claims.SelectMany(claim => claim.Evidence))
        {
            for (var item = reference; item >= 0 && cited.Add(item);)
            {
                item = article.Evidence[item].Standing.SupersededBy;
            }
        }

        for (var i = 0; i < article.Evidence.Count; i++)
        {
            if (!cited.Contains(i) && article.Evidence[i].Standing.Stands)
            {
                var id = _annotation.Evidence[i].Id;
                _diagnostics.Report(Rules.EvidenceNotCited, id.Range, id.Value);
            }
        }
    }
}
