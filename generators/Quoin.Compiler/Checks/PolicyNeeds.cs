using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>What policies can require of a claim: whether the claim has it, and how to describe its absence.</summary>
internal sealed class PolicyNeeds
{
    private readonly Dictionary<PolicyNeed, (Func<int, bool> IsMet, Func<int, string> Missing)> _needs;
    private readonly EditorialArticle _article;
    private readonly IReadOnlyList<string> _languages;

    public PolicyNeeds(EditorialArticle article)
    {
        _article = article;
        _languages = [.. article.Policies.SelectMany(policy => policy.Languages).Distinct(StringComparer.OrdinalIgnoreCase)];
        _languages = _languages.Count > 0 ? _languages : article.Languages;
        _needs = new()
        {
            [PolicyNeed.Caveat] = (claim => Model(claim).Caveats.Count > 0, _ => "a caveat"),
            [PolicyNeed.CertaintyBecause] = (claim => article.Annotation.Claims[claim].CertaintyBecause is not null, _ => "'certainty-because'"),
            [PolicyNeed.Evidence] = (claim => Model(claim).Evidence.Count > 0, _ => "evidence"),
            [PolicyNeed.IdentifiedEvidence] = (claim => HasEvidence(claim, IsIdentified), _ => "evidence with a 'by', a 'doi', a 'url' or a 'citation'"),
            [PolicyNeed.StandingEvidence] = (claim => HasEvidence(claim, evidence => evidence.Standing.Stands), _ => "evidence that is still valid"),
            [PolicyNeed.StatementInEveryLanguage] = (claim => MissingLanguages(claim).Count == 0, claim => $"a text in {Languages.Describe(MissingLanguages(claim))}"),
            [PolicyNeed.Term] = (claim => Model(claim).About.Count > 0, _ => "a term under 'about'"),
        };
    }

    /// <summary>The number of comparisons needed to check what a rule needs for a claim.</summary>
    public long Effort(EquatableArray<Requirement> needs, int claim)
    {
        var effort = 0L;
        foreach (var need in needs)
        {
            effort += need switch
            {
                NamedRequirement { Need: PolicyNeed.StatementInEveryLanguage } => 1 + ((long)Model(claim).Statement.Count * _languages.Count),
                DetailedRequirement detail => 1 + Effort(detail.Caveat, Model(claim).Caveats.Count) + Effort(detail.Evidence, Model(claim).Evidence.Count),
                _ => 1,
            };
        }

        return effort;
    }

    /// <summary>Whether any of several needs is met.</summary>
    public bool AreMet(EquatableArray<Requirement> needs, int claim)
    {
        foreach (var need in needs)
        {
            if (need is NamedRequirement named ? _needs[named.Need].IsMet(claim) : IsMet((DetailedRequirement)need, claim))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Describes what a claim lacks.</summary>
    public string Missing(EquatableArray<Requirement> needs, int claim) =>
        Enumeration.Join([.. needs.Select(need => need is NamedRequirement named ? _needs[named.Need].Missing(claim) : Describe((DetailedRequirement)need))], "or");

    /// <summary>Records that a lack was reported, so that no other rule reports it again.</summary>
    public void Tell(EquatableArray<Requirement> needs, RuleSeverity severity, int claim)
    {
        // Information must not suppress a warning.
        if (severity < RuleSeverity.Warning)
        {
            return;
        }

        foreach (var need in needs)
        {
            if (need is NamedRequirement { Need: PolicyNeed.StandingEvidence })
            {
                _article.Tell(Model(claim).Mark.Id, NoStandingEvidenceRule.Told);
            }
            else if (need is NamedRequirement { Need: PolicyNeed.StatementInEveryLanguage })
            {
                foreach (var language in MissingLanguages(claim))
                {
                    _article.Tell(Model(claim).Mark.Id, language);
                }
            }
        }
    }

    private static long Effort(RequiredMark? mark, int count) => mark is null ? 0 : (long)count * (1 + mark.Kinds.Count);

    private bool IsMet(DetailedRequirement need, int claim) =>
        (need.Caveat is not { } caveat || HasMark(MarkKind.Caveat, Model(claim).Caveats, CaveatFields.Kind, caveat))
        && (need.Evidence is not { } evidence || HasMark(MarkKind.Evidence, Model(claim).Evidence, EvidenceFields.Kind, evidence))
        && (need.Key is not { } key || new GivenKeys(_article).IsGiven(MarkKind.Claim, claim, key));

    /// <summary>Whether one of several marks is valid, and is what is wanted.</summary>
    private bool HasMark(MarkKind kind, EquatableArray<int> marks, Field word, RequiredMark wanted)
    {
        var all = _article.Model.AllMarks(kind);
        foreach (var index in marks)
        {
            if ((kind != MarkKind.Evidence || new EvidenceModel(all[index]).Standing.Stands)
                && PolicySelection.IsOfKind(wanted.Kinds.Select(static kind => kind.Number).ToEquatableArray(), all[index].Fields.Word(word))
                && (wanted.Key is not { } key || new GivenKeys(_article).IsGiven(kind, index, key)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Describe(DetailedRequirement need)
    {
        var parts = new List<string>();
        if (need.Caveat is { } caveat)
        {
            parts.Add($"a caveat{Describe(caveat)}");
        }

        if (need.Evidence is { } evidence)
        {
            parts.Add($"valid evidence{Describe(evidence)}");
        }

        if (need.Key is { } key)
        {
            parts.Add($"'{key}'");
        }

        return Enumeration.Join(parts, "and");
    }

    private static string Describe(RequiredMark mark) =>
        (mark.Kinds.Count == 0 ? "" : $" of the kind {Enumeration.Join([.. mark.Kinds.Select(static kind => $"'{kind.Name}'")], "or")}")
        + (mark.Key is null ? "" : $" with '{mark.Key}'");

    private ClaimModel Model(int claim) => _article.Model.Claims[claim];

    private List<string> MissingLanguages(int claim) => Languages.Missing(Model(claim).Statement, _languages);

    private bool HasEvidence(int claim, Func<EvidenceModel, bool> isWanted)
    {
        foreach (var evidence in Model(claim).Evidence)
        {
            if (isWanted(_article.Model.AllEvidence[evidence]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIdentified(EvidenceModel evidence) => evidence.Mark.IsIdentified || evidence.Mark.Fields[EvidenceFields.By] is not null
        || evidence.Mark.Fields[EvidenceFields.Doi] is not null || evidence.Mark.Fields[EvidenceFields.Citation] is not null || evidence.Mark.Fields[EvidenceFields.Url] is not null;
}
