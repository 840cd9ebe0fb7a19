using Quoin.Compiler.Format;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Tool.Drafts;

/// <summary>A key of a draft mark.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value as YAML on one line.</param>
/// <param name="Comment">What to write beside it as a comment; null for nothing.</param>
internal readonly record struct DraftField(string Key, string Value, string? Comment = null);

/// <summary>Writes the values of draft marks.</summary>
/// <param name="choose">Writes a value that a person must choose: a placeholder, or for a check, one of the values.</param>
internal sealed class DraftFields(Func<Choice, string> choose)
{
    /// <summary>Writes a placeholder for every choice.</summary>
    public static DraftFields WithPlaceholders { get; } = new(static _ => Choice.Placeholder);

    /// <summary>A value that a person must choose, with what can be chosen beside it.</summary>
    public DraftField Choose(Field field, Choice choice) => new(field.Key, choose(choice), choice.Hint);

    /// <summary>The keys of a mark, in the order of the format.</summary>
    /// <param name="mark">The mark; not an aside, which has no keys.</param>
    /// <param name="form">How to write texts.</param>
    public IReadOnlyList<DraftField> Of(DraftMark mark, ScalarForm form) => mark switch
    {
        DraftSection section => [new((section.IsHeading ? SectionFields.Heading : SectionFields.From).Key, section.Quote.Write(form))],
        DraftEvidence evidence =>
        [
            Choose(EvidenceFields.Kind, Choice.EvidenceKind),
            .. Given(EvidenceFields.Published, evidence.Published, form),
            .. Given(EvidenceFields.Url, evidence.Url, form),
            .. Given(EvidenceFields.Doi, evidence.Doi, form),
            new(EvidenceFields.Quote.Key, evidence.Quote.Write(form)),
            .. Given(EvidenceFields.Language, evidence.Language, ScalarForm.Plain),
        ],
        DraftCaveat caveat =>
        [
            Choose(CaveatFields.Kind, Choice.CaveatKind),
            new(CaveatFields.Quote.Key, caveat.Quote.Write(form)),
            .. Given(CaveatFields.Language, caveat.Language, ScalarForm.Plain),
            .. caveat.IsListed ? [] : new[] { Choose(CaveatFields.AppliesTo, Choice.Selector) },
        ],
        DraftClaim claim =>
        [
            Choose(ClaimFields.Kind, Choice.ClaimKind),
            claim.Certainty is { } certainty ? new(ClaimFields.Certainty.Key, Vocabulary.Certainty.NameOf((int)certainty), claim.Hedge) : Choose(ClaimFields.Certainty, Choice.Certainty),
            new(ClaimFields.Quote.Key, claim.Quote.Write(form)),
            .. Given(ClaimFields.Language, claim.Language, ScalarForm.Plain),
            .. List(ClaimFields.Evidence, claim.Evidence),
            .. List(ClaimFields.Caveats, claim.Caveats),
        ],
        _ => [],
    };

    private static IEnumerable<DraftField> Given(Field field, string? value, ScalarForm form) => value is null ? [] : [new(field.Key, ScalarWriter.Write(value, form)!)];

    private static IEnumerable<DraftField> List(Field field, IReadOnlyList<string> ids) => ids.Count == 0 ? [] : [new(field.Key, $"[{string.Join(", ", ids)}]")];
}
