using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>What a policy can require of a claim: whether the claim has it, and how to describe its absence.</summary>
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

    /// <summary>The number of comparisons needed to check a rule for a claim.</summary>
    public long Effort(PolicyRule rule, int claim) =>
        rule.Needs.AsSpan().IndexOf((int)PolicyNeed.StatementInEveryLanguage) < 0 ? 1 : 1 + ((long)Model(claim).Statement.Count * _languages.Count);

    public bool IsMet(int need, int claim) => _needs[(PolicyNeed)need].IsMet(claim);

    /// <summary>Describes what a claim lacks.</summary>
    public string Missing(int need, int claim) => _needs[(PolicyNeed)need].Missing(claim);

    /// <summary>Records that a lack was reported, so that no other rule reports it again.</summary>
    public void Tell(int need, int claim)
    {
        if (need == (int)PolicyNeed.StandingEvidence)
        {
            _article.Tell(Model(claim).Mark.Id, NoStandingEvidenceRule.Told);
        }
        else if (need == (int)PolicyNeed.StatementInEveryLanguage)
        {
            foreach (var language in MissingLanguages(claim))
            {
                _article.Tell(Model(claim).Mark.Id, language);
            }
        }
    }

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
