using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.CompilerServices;

namespace Quoin.Compiler.Binding;

/// <summary>Follows an annotation's references and locks its quotes: from what was written to what is meant.</summary>
internal sealed class ArticleBinder
{
    private readonly Annotation _annotation;
    private readonly SourceDocument? _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly MarkNames _names;
    private readonly MarkBinder _marks;

    /// <param name="annotation">The annotation.</param>
    /// <param name="source">The source; null where it is not there, which was reported.</param>
    /// <param name="diagnostics">Takes the reports.</param>
    /// <param name="cancellation">Ends the binding between two quotes, and the search for a text that is near one.</param>
    public ArticleBinder(Annotation annotation, SourceDocument? source, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        _annotation = annotation;
        _source = source;
        _diagnostics = diagnostics;
        _names = new MarkNames(annotation, diagnostics);
        _marks = new MarkBinder(annotation, source, _names, diagnostics, cancellation);
    }

    /// <summary>The quotes that are not in the source, once the article is bound.</summary>
    public IReadOnlyList<MissingQuote> MissingQuotes => _marks.MissingQuotes;

    /// <summary>The article, its coverage not yet measured.</summary>
    /// <param name="className">The C# class.</param>
    public ArticleModel Bind(string className)
    {
        _marks.BindSections();
        var terms = _annotation.Terms.Select(term => new TermModel(_marks.Bind(term.Mark, MarkKind.Term), _marks.Texts(term.Label)));
        var evidence = _annotation.Evidence.Select(Bind).ToEquatableArray();
        var claims = BindClaims();
        var limited = LimitedClaims(claims);
        CheckSupersession(_annotation.Evidence.Select(item => (item.Mark.Id, item.Standing)), evidence.Select(item => item.Standing));
        CheckSupersession(_annotation.Claims.Select(claim => (claim.Mark.Id, claim.Standing)), claims.Select(claim => claim.Standing));
        ReportUncitedEvidence(evidence, claims);
        return new ArticleModel
        {
            Id = _annotation.Id.Value,
            ClassName = className,
            Language = _annotation.Language.Value,
            AnnotationName = FilePaths.Name(_annotation.Path),
            SourcePath = _annotation.Source.Value,
            SourceText = _source?.Text ?? "",
            Title = _marks.Texts(_annotation.Title),
            Sections = _marks.Sections,
            Terms = terms.ToEquatableArray(),
            Evidence = evidence,
            Caveats = _annotation.Caveats.Select((caveat, index) => Bind(caveat, limited[index])).ToEquatableArray(),
            Claims = claims,
            Asides = _marks.BindAsides(),
            Coverage = new CoverageModel(0, 0, 0),
        };
    }

    private EvidenceModel Bind(EvidenceSyntax evidence) => new()
    {
        Mark = _marks.BindAssertion(evidence.Mark, MarkKind.Evidence),
        Kind = evidence.Kind,
        Standing = Bind(evidence.Standing, evidence.Mark.Id, MarkKind.Evidence),
        By = _marks.Texts(evidence.By),
        Country = evidence.Country,
        Population = _marks.Texts(evidence.Population),
        Intervention = _marks.Texts(evidence.Intervention),
        Administrations = evidence.Administrations,
        FollowUp = evidence.FollowUp,
        Outcomes = evidence.Outcomes
            .Select(outcome => new OutcomeModel(_marks.Texts(outcome.Measure), _marks.Texts(outcome.Result))).ToEquatableArray(),
        Url = evidence.Url,
        Doi = evidence.Doi,
    };

    private CaveatModel Bind(CaveatSyntax caveat, IEnumerable<int> claims)
    {
        var mark = _marks.BindAssertion(caveat.Mark, MarkKind.Caveat);
        return new CaveatModel(mark, caveat.Kind, _marks.Statement(caveat.Statement, mark), claims.ToEquatableArray());
    }

    /// <summary>The claims that each caveat limits.</summary>
    private List<int>[] LimitedClaims(EquatableArray<ClaimModel> claims)
    {
        var limited = _annotation.Caveats.Select(_ => new List<int>()).ToArray();
        for (var claim = 0; claim < claims.Count; claim++)
        {
            foreach (var caveat in claims[claim].Caveats)
            {
                limited[caveat].Add(claim);
            }
        }

        return limited;
    }

    private EquatableArray<ClaimModel> BindClaims()
    {
        var marks = _annotation.Claims.Select(claim => _marks.BindAssertion(claim.Mark, MarkKind.Claim)).ToList();
        var sections = marks.ConvertAll(mark => _marks.SectionAt(mark.Quotes[0].Anchor.Span.Start));
        var about = _annotation.Claims.Select(claim => _names.Resolve(claim.About, MarkKind.Term)).ToList();
        var caveats = new CaveatBinder(_annotation, _names, _diagnostics).Bind(sections, about);
        return _annotation.Claims.Select((claim, index) => new ClaimModel
        {
            Mark = marks[index],
            Kind = claim.Kind,
            Certainty = claim.Certainty.Value,
            Standing = Bind(claim.Standing, claim.Mark.Id, MarkKind.Claim),
            Section = sections[index],
            Statement = _marks.Statement(claim.Statement, marks[index]),
            Evidence = _names.Resolve(claim.Evidence, MarkKind.Evidence),
            Caveats = caveats[index],
            About = about[index],
            Formerly = claim.Formerly.Select(id => new FormerIdModel(id.Value, _names.FormerName(id))).ToEquatableArray(),
        }).ToEquatableArray();
    }

    private void CheckSupersession(IEnumerable<(Located<string> Id, StandingSyntax Standing)> marks, IEnumerable<StandingModel> standings) =>
        SupersessionCheck.Report(
            [.. marks.Select(mark => (mark.Id.Value, mark.Standing.SupersededBy?.Range ?? mark.Id.Range))],
            [.. standings.Select(standing => standing.SupersededBy)],
            _diagnostics);

    /// <summary>
    /// Reports evidence that supports nothing. What no longer stands need not be cited, and what took the place of evidence
    /// that is still cited is to be cited once that is told.
    /// </summary>
    private void ReportUncitedEvidence(EquatableArray<EvidenceModel> evidence, EquatableArray<ClaimModel> claims)
    {
        // A reference that was reported may be the one that cites it.
        if (_diagnostics.HasErrors)
        {
            return;
        }

        var cited = new HashSet<int>();
        foreach (var reference in claims.SelectMany(claim => claim.Evidence))
        {
            for (var item = reference; item >= 0 && cited.Add(item);)
            {
                item = evidence[item].Standing.SupersededBy;
            }
        }

        for (var i = 0; i < evidence.Count; i++)
        {
            if (!cited.Contains(i) && evidence[i].Standing.Stands)
            {
                var id = _annotation.Evidence[i].Mark.Id;
                _diagnostics.Report(Rules.EvidenceNotCited, id.Range, id.Value);
            }
        }
    }

    private StandingModel Bind(StandingSyntax standing, Located<string> id, MarkKind kind)
    {
        var supersededBy = standing.SupersededBy is { } reference ? _names.Resolve(reference, kind, id.Value) : null;
        if (standing.SupersededBy is { } self && self.Value == id.Value)
        {
            _diagnostics.Report(Rules.KeysConflict, self.Range, $"'{id.Value}' cannot supersede itself", "name what takes its place");
        }

        return new StandingModel(standing.Status, supersededBy ?? -1, _marks.Texts(standing.Because), standing.On);
    }
}
