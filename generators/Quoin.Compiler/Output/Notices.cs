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
        _ofClaims = [.. article.Claims.Select((claim, index) => Of(claim, article.Claims[claims.Last(index)]))];
        _ofEvidence = [.. article.Evidence.Select((evidence, index) => Of(evidence, article.AllEvidence[_evidence.Last(index)]))];
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

    private Notice? Of(ClaimModel claim, ClaimModel last) =>
        OfStanding(MarkKind.Claim, claim.Mark, claim.Standing, last.Standing.Stands ? last.Mark : null) ?? OfEvidenceOf(claim);

    private static Notice? Of(EvidenceModel evidence, EvidenceModel last) =>
        OfStanding(MarkKind.Evidence, evidence.Mark, evidence.Standing, last.Standing.Stands ? last.Mark : null);

    private static Notice? OfStanding(MarkKind kind, MarkModel mark, StandingModel standing, MarkModel? successor)
    {
        if (standing.Stands)
        {
            return null;
        }

        // A mark that is not valid itself, as in a cycle, is no replacement.
        var replacement = successor?.Name ?? "";
        var remedy = replacement.Length > 0 ? $"use '{replacement}' instead" : "remove it";
        return standing.IsRetracted
            ? Tell(CodeRules.Retracted, replacement, MarkKindDefinition.Get(kind).Name, mark.Id, Day(standing), Reason(standing), remedy)
            : Tell(CodeRules.Superseded, replacement, MarkKindDefinition.Get(kind).Name, mark.Id, Day(standing), standing.Because.Count > 0 ? $": {Reason(standing)}" : "", remedy);
    }

    /// <summary>Superseded evidence is as valid as the evidence that supersedes it.</summary>
    private Notice? OfEvidenceOf(ClaimModel claim)
    {
        if (claim.Evidence.Count == 0 || !claim.Evidence.All(cited => _article.AllEvidence[_evidence.Last(cited)].Standing.IsRetracted))
        {
            return null;
        }

        var reasons = claim.Evidence.Select(_evidence.Last).Distinct().Select(Fate);
        return Tell(CodeRules.EvidenceRetracted, "", claim.Mark.Id, string.Join(", ", reasons));
    }

    /// <summary>Which evidence was retracted, when and why.</summary>
    private string Fate(int evidence) => _article.AllEvidence[evidence].Standing is var standing
        ? $"'{_article.ReferenceOf(MarkKind.Evidence, evidence)}'{Day(standing)}: {Reason(standing)}"
        : "";

    private static string Day(StandingModel standing) => standing.On is { } day
        ? $" on {day}"
        : "";

    /// <summary>The reason without its full stop, because the sentence continues.</summary>
    private static string Reason(StandingModel standing) =>
        standing.Because.Count == 0 ? "no reason given" : DisplayText.Excerpt(standing.Because[0].Text, limit: 300).TrimEnd('.', ' ');

    private static Notice Tell(Rule rule, string replacement, params string[] arguments) =>
        new(rule, string.Format(CultureInfo.InvariantCulture, rule.Message, [.. arguments.Select(DisplayText.From)]), replacement);
}
