using System.Globalization;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Output;

/// <summary>Creates the notices for code that uses the claims and the evidence of one article.</summary>
internal sealed class Notices
{
    private readonly ArticleModel _article;
    private readonly Successors _evidence;
    private readonly Notice?[] _ofClaims;
    private readonly Notice?[] _ofEvidence;

    public Notices(ArticleModel article)
    {
        _article = article;
        _evidence = new Successors(article.AllEvidence.Select(evidence => evidence.Standing));
        var claims = new Successors(article.Claims.Select(claim => claim.Standing));
        _ofClaims = [.. article.Claims.Select((claim, index) => OfStanding(MarkKind.Claim, claim.Mark, claim.Standing, claims.Last(index), article.Claims[claims.Last(index)].Standing) ?? OfEvidenceOf(claim))];
        _ofEvidence = [.. article.Evidence.Select((evidence, index) => OfStanding(MarkKind.Evidence, evidence.Mark, evidence.Standing, _evidence.Last(index), Last(index).Standing))];
    }

    /// <summary>The notice for a claim; null if it is valid. Only the most severe reason is given.</summary>
    /// <param name="index">The index of the claim.</param>
    public Notice? OfClaim(int index) => _ofClaims[index];

    /// <summary>The notice for a piece of evidence; null if it is valid.</summary>
    /// <param name="index">The index of the evidence.</param>
    public Notice? OfEvidence(int index) => _ofEvidence[index];

    /// <summary>The notice for an earlier name of a claim: that the claim was retracted, or its current name.</summary>
    /// <param name="index">The index of the claim.</param>
    /// <param name="former">The earlier id.</param>
    public Notice OfFormerName(int index, FormerIdModel former)
    {
        var mark = _article.Claims[index].Mark;
        return OfClaim(index) is { } notice && notice.Rule == CodeRules.Retracted
            ? notice
            : Tell(CodeRules.Renamed, mark.Name, former.Id, mark.Id, mark.Name);
    }

    private Notice? OfStanding(MarkKind kind, MarkModel mark, StandingModel standing, int last, StandingModel lastStanding)
    {
        if (standing.Stands)
        {
            return null;
        }

        // A mark that is not valid itself, as in a cycle, is no replacement. That of a library is in another class, which no code fix knows.
        var isOwn = last < _article.Marks(kind).Count;
        var replacement = lastStanding.Stands && isOwn ? _article.Marks(kind)[last].Name : "";
        var remedy = replacement.Length > 0 ? $"use '{replacement}' instead" : lastStanding.Stands && !isOwn ? $"use '{_article.ReferenceOf(kind, last)}' instead" : "remove it";
        return standing.IsRetracted
            ? Tell(CodeRules.Retracted, replacement, MarkKindDefinition.Get(kind).Name, mark.Id, Day(standing), Reason(standing), remedy)
            : Tell(CodeRules.Superseded, replacement, MarkKindDefinition.Get(kind).Name, mark.Id, Day(standing), standing.Because.Count > 0 ? $": {Reason(standing)}" : "", remedy);
    }

    /// <summary>Superseded evidence is as valid as the evidence that supersedes it.</summary>
    private Notice? OfEvidenceOf(ClaimModel claim)
    {
        if (claim.Evidence.Count == 0 || !claim.Evidence.All(cited => Last(cited).Standing.IsRetracted))
        {
            return null;
        }

        var reasons = claim.Evidence.Select(_evidence.Last).Distinct()
            .Select(index => $"'{_article.ReferenceOf(MarkKind.Evidence, index)}'{Day(_article.AllEvidence[index].Standing)}: {Reason(_article.AllEvidence[index].Standing)}");
        return Tell(CodeRules.EvidenceRetracted, "", claim.Mark.Id, string.Join(", ", reasons));
    }

    private EvidenceModel Last(int evidence) => _article.AllEvidence[_evidence.Last(evidence)];

    private static string Day(StandingModel standing) => standing.On is { } day
        ? $" on {day}"
        : "";

    /// <summary>The reason without its full stop, because the sentence continues.</summary>
    private static string Reason(StandingModel standing) =>
        standing.Because.Count == 0 ? "no reason given" : DisplayText.Excerpt(standing.Because[0].Text, limit: 300).TrimEnd('.', ' ');

    private static Notice Tell(Rule rule, string replacement, params string[] arguments) =>
        new(rule, string.Format(CultureInfo.InvariantCulture, rule.Message, [.. arguments.Select(DisplayText.From)]), replacement);
}
