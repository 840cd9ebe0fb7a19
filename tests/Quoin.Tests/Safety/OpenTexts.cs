namespace Quoin.Tests.Safety;

/// <summary>
/// Where the words of a qualified claim may appear without its caveats: the public members that are open on purpose, each
/// with the reason. There is no other place for exceptions.
/// </summary>
internal static class OpenTexts
{
    private const string OwnMark = "a mark of its own, which may quote the very words that the claim quotes";
    private const string OwnWords = "the annotator's words on something else, which may be the words of the claim";

    private const string Shown = "a part of the source that says which marks cover it; in the article, caveats are where its author put them";

    public static IReadOnlyDictionary<(Type Type, string Member), string> Reasons { get; } = new Dictionary<(Type, string), string>
    {
        [(typeof(Qualified<>), nameof(Qualified<Quote>.Deconstruct))] = "hands over the caveats together with the text",
        [(typeof(Qualified<>), nameof(Qualified<Quote>.WithoutCaveats))] = "asks for a reason, and an analyzer watches it",
        [(typeof(CaveatedText), nameof(CaveatedText.Deconstruct))] = "hands over the caveats together with the text",
        [(typeof(CaveatedText), nameof(CaveatedText.Caveats))] = OwnMark,
        [(typeof(QualifiedClaim), nameof(Claim.Deconstruct))] = "hands over the caveats together with the text",
        [(typeof(PlainClaim), nameof(Claim.Deconstruct))] = OwnMark,
        [(typeof(PlainClaim), nameof(Claim.ToOneLine))] = OwnMark,
        [(typeof(PlainClaim), nameof(Claim.ToCaveatsFirst))] = OwnMark,
        [(typeof(PlainClaim), nameof(Claim.ToCaveatedText))] = OwnMark,
        [(typeof(PlainClaim), nameof(PlainClaim.Statement))] = OwnMark,
        [(typeof(PlainClaim), nameof(PlainClaim.Quote))] = OwnMark,
        [(typeof(PlainClaim), nameof(PlainClaim.Quotes))] = OwnMark,
        [(typeof(PlainClaim), nameof(ToString))] = OwnMark,
        [(typeof(PlainClaim), "TryFormat")] = OwnMark,
        [(typeof(Caveat), nameof(Caveat.Statement))] = OwnMark,
        [(typeof(Caveat), nameof(Caveat.Quote))] = OwnMark,
        [(typeof(Caveat), nameof(Caveat.Quotes))] = OwnMark,
        [(typeof(Caveat), nameof(ToString))] = OwnMark,
        [(typeof(Evidence), nameof(Evidence.Quote))] = OwnMark,
        [(typeof(Evidence), nameof(Evidence.Quotes))] = OwnMark,
        [(typeof(Evidence), nameof(ToString))] = OwnMark,
        [(typeof(Citation), nameof(ToString))] = OwnMark,
        [(typeof(Term), nameof(Term.Quote))] = OwnMark,
        [(typeof(Term), nameof(Term.Quotes))] = OwnMark,
        [(typeof(Article), nameof(Article.Asides))] = OwnMark,
        [(typeof(Block), nameof(Block.Text))] = Shown,
        [(typeof(Block), nameof(ToString))] = Shown,
        [(typeof(Run), nameof(Run.Text))] = Shown,
        [(typeof(Run), nameof(ToString))] = Shown,
        [(typeof(Term), nameof(Term.Label))] = OwnWords,
        [(typeof(Term), nameof(ToString))] = OwnWords,
        [(typeof(Evidence), nameof(Evidence.Attribution))] = OwnWords,
        [(typeof(Evidence), nameof(Evidence.Population))] = OwnWords,
        [(typeof(Intervention), nameof(Intervention.Description))] = OwnWords,
        [(typeof(Intervention), nameof(ToString))] = OwnWords,
        [(typeof(Outcome), nameof(Outcome.Result))] = OwnWords,
        [(typeof(Outcome), nameof(ToString))] = OwnWords,
        [(typeof(Article), nameof(Article.Title))] = OwnWords,
        [(typeof(Article), nameof(ToString))] = OwnWords,
    };

    /// <summary>Whether a member is open.</summary>
    public static bool Contains(Type type, string member) => Reasons.ContainsKey(Key(type, member));

    public static (Type Type, string Member) Key(Type type, string member) =>
        (IsWithFields(type) ? type.BaseType! : type.IsGenericType ? type.GetGenericTypeDefinition() : typeof(Block).IsAssignableFrom(type) ? typeof(Block) : type, member);

    /// <summary>Whether a type adds the fields of a model to another one, whose members it has.</summary>
    private static bool IsWithFields(Type type) => type is { IsGenericType: true, BaseType: { } ordinary } && (typeof(Mark).IsAssignableFrom(ordinary) || ordinary == typeof(Article));
}
