namespace Quoin.AspNetCore.Rendering;

/// <summary>The words for kinds and certainties of claims: those of the format, and those of the models that articles were compiled with.</summary>
/// <param name="articles">The articles.</param>
internal sealed class WordsInForce(IEnumerable<Article> articles)
{
    private static readonly string[] FormatKinds = [.. WordTable<ClaimKind>.All.Where(static word => word.Value != ClaimKind.Other).Select(static word => word.Word)];
    private static readonly string[] FormatCertainties = [.. WordTable<Certainty>.All.Where(static word => word.Value != Certainty.NotGraded).Select(static word => word.Word)];

    private readonly ContentModel[] _models = [.. articles.Select(static article => article.Model).OfType<ContentModel>().Distinct()];

    /// <summary>The kinds. A claim is also found by the kind of the format that its own is declared to be, so those of the format are always among them.</summary>
    public IEnumerable<string> Kinds => FormatKinds.Concat(_models.SelectMany(static model => model.ClaimKinds).Select(static kind => kind.Name)).Distinct(StringComparer.Ordinal);

    /// <summary>The levels of certainty.</summary>
    public IEnumerable<string> Certainties => FormatCertainties.Concat(_models.SelectMany(static model => model.CertaintyLevels).Select(static level => level.Name)).Distinct(StringComparer.Ordinal);

    /// <summary>The word of a kind of the format; empty for a kind that is none of them.</summary>
    public static string Of(ClaimKind kind) => WordTable<ClaimKind>.All.FirstOrDefault(word => word.Value == kind && kind != ClaimKind.Other).Word ?? "";

    /// <summary>The word of the certainty of a claim; null if claims of its kind have none.</summary>
    public static string? Of(Claim claim) =>
        claim.Article.Model is null ? WordTable<Certainty>.All.FirstOrDefault(word => word.Value == claim.Certainty).Word : claim.CertaintyLevel?.Name;
}
