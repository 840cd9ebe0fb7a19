using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;

namespace Quoin.Compiler.Checks;

/// <summary>What a policy may ask of a claim: whether the claim has it, and how to say that it lacks it.</summary>
internal sealed class PolicyNeeds
{
    private static readonly int StandingEvidence = PolicyFormat.Words.Need.IndexOf("standing-evidence");
    private static readonly int StatementInEveryLanguage = PolicyFormat.Words.Need.IndexOf("statement-in-every-language");

    /// <summary>By the number of the word in <see cref="PolicyFormat.Words.Need"/>.</summary>
    private readonly Func<int, bool>[] _isMet;
    private readonly Func<int, string>[] _missing;
    private readonly EditorialArticle _article;
    private readonly IReadOnlyList<string> _languages;

    public PolicyNeeds(EditorialArticle article)
    {
        _article = article;
        _languages = [.. article.Policies.SelectMany(policy => policy.Languages).Distinct(StringComparer.OrdinalIgnoreCase)];
        _languages = _languages.Count > 0 ? _languages : article.Languages;
        var needs = new Dictionary<string, (Func<int, bool> IsMet, Func<int, string> Missing)>
        {
            ["caveat"] = (claim => Model(claim).Caveats.Count > 0, _ => "a caveat"),
            ["certainty-because"] = (claim => article.Annotation.Claims[claim].CertaintyBecause is not null, _ => "'certainty-because'"),
            ["evidence"] = (claim => Model(claim).Evidence.Count > 0, _ => "evidence"),
            ["identified-evidence"] = (claim => HasEvidence(claim, IsIdentified), _ => "evidence with a 'by', a 'doi' or a 'url'"),
            ["standing-evidence"] = (claim => HasEvidence(claim, evidence => evidence.Standing.Stands), _ => "evidence that stands"),
            ["statement-in-every-language"] = (claim => MissingLanguages(claim).Count == 0, claim => $"a text in {Languages.Describe(MissingLanguages(claim))}"),
            ["term"] = (claim => Model(claim).About.Count > 0, _ => "a term under 'about'"),
        };
        _isMet = [.. PolicyFormat.Words.Need.Words.Select(word => needs[word].IsMet)];
        _missing = [.. PolicyFormat.Words.Need.Words.Select(word => needs[word].Missing)];
    }

    /// <summary>How much is compared to tell whether a claim keeps a rule.</summary>
    public long Effort(PolicyRule rule, int claim) =>
        rule.Needs.AsSpan().IndexOf(StatementInEveryLanguage) < 0 ? 1 : 1 + ((long)Model(claim).Statement.Count * _languages.Count);

    public bool IsMet(int need, int claim) => _isMet[need](claim);

    /// <summary>What a claim lacks, in words.</summary>
    public string Missing(int need, int claim) => _missing[need](claim);

    /// <summary>Notes that a lack is told, so that no other rule tells it again.</summary>
    public void Tell(int need, int claim)
    {
        if (need == StandingEvidence)
        {
            _article.Tell(Model(claim).Mark.Id, FallenEvidenceRule.Told);
        }
        else if (need == StatementInEveryLanguage)
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
            if (isWanted(_article.Model.Evidence[evidence]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIdentified(EvidenceModel evidence) => evidence.By.Count > 0 || evidence.Doi is not null || evidence.Url is not null;
}
