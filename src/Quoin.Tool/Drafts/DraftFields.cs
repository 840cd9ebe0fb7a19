using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Tool.Drafts;

/// <summary>A key of a draft mark.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value as YAML on one line.</param>
/// <param name="Comment">What to write beside it as a comment; null for nothing.</param>
internal readonly record struct DraftField(string Key, string Value, string? Comment = null)
{
    /// <summary>The line of YAML.</summary>
    public override string ToString() => $"{Key}: {Value}{(Comment is null ? "" : $" # {Comment}")}";
}

/// <summary>Writes the values of draft marks.</summary>
/// <param name="format">The format in force.</param>
/// <param name="choose">Writes a value that a person must choose: a placeholder, or for a check, one of the values.</param>
internal sealed class DraftFields(AnnotationFormat format, Func<Choice, string> choose)
{
    /// <summary>Writes a placeholder for every choice.</summary>
    public static DraftFields WithPlaceholders(AnnotationFormat format) => new(format, static _ => Choice.Placeholder);

    /// <summary>Writes a value for every choice, for a check.</summary>
    public static DraftFields WithValues(AnnotationFormat format) => new(format, static choice => choice.Words[0]);

    /// <summary>A value that a person must choose, with what can be chosen beside it.</summary>
    public DraftField Choose(Field field, Choice choice) => new(field.Key, choose(choice), choice.Hint);

    /// <summary>The fields that a model asks for in every article.</summary>
    public IEnumerable<DraftField> OfArticle() => Required(format.RequiredFieldsOf(null, null));

    /// <summary>The keys of a mark, in the order of the format.</summary>
    /// <param name="mark">The mark; not an aside, which has no keys.</param>
    /// <param name="form">How to write texts.</param>
    public IReadOnlyList<DraftField> Of(DraftMark mark, ScalarForm form) => mark switch
    {
        DraftSection section => [new((section.IsHeading ? SectionFields.Heading : SectionFields.From).Key, section.Quote.Write(form))],
        DraftEvidence evidence =>
        [
            .. Kind(EvidenceFields.Kind, MarkKind.Evidence),
            .. Given(EvidenceFields.Published, evidence.Published, form),
            .. Given(EvidenceFields.Url, evidence.Url, form),
            .. Given(EvidenceFields.Doi, evidence.Doi, form),
            new(EvidenceFields.Quote.Key, evidence.Quote.Write(form)),
            .. Given(EvidenceFields.Language, evidence.Language, ScalarForm.Plain),
        ],
        DraftCaveat caveat =>
        [
            .. Kind(CaveatFields.Kind, MarkKind.Caveat),
            new(CaveatFields.Quote.Key, caveat.Quote.Write(form)),
            .. Given(CaveatFields.Language, caveat.Language, ScalarForm.Plain),
            .. caveat.IsListed ? [] : new[] { Choose(CaveatFields.AppliesTo, Choice.Selector) },
        ],
        DraftClaim claim =>
        [
            .. Kind(ClaimFields.Kind, MarkKind.Claim),
            .. Certainty(claim),
            new(ClaimFields.Quote.Key, claim.Quote.Write(form)),
            .. Given(ClaimFields.Language, claim.Language, ScalarForm.Plain),
            .. List(ClaimFields.Evidence, claim.Evidence),
            .. List(ClaimFields.Caveats, claim.Caveats),
        ],
        _ => [],
    };

    /// <summary>The kind, and the fields that the model asks for: those of all marks of the sort, and those of the kind if it is chosen.</summary>
    private IEnumerable<DraftField> Kind(Field key, MarkKind mark)
    {
        var kind = DeclaredChoices.OfKind(format, mark);
        var word = choose(kind);
        return [new DraftField(key.Key, word, kind.Hint), .. Required(format.RequiredFieldsOf(mark, word == Choice.Placeholder ? null : word))];
    }

    private IEnumerable<DraftField> Required(IEnumerable<FieldDeclaration> fields)
    {
        foreach (var field in fields)
        {
            var choice = DeclaredChoices.Of(format, field);
            yield return new DraftField(field.Name, choose(choice), choice.Hint);
        }
    }

    /// <summary>The certainty that the words of a claim allow. For a check, there is none if claims of the chosen kind have none.</summary>
    private IEnumerable<DraftField> Certainty(DraftClaim claim)
    {
        if (!format.IsGraded(choose(DeclaredChoices.OfKind(format, MarkKind.Claim))))
        {
            return [];
        }

        return claim.Certainty is { } certainty && format.Certainty.Entries.FirstOrDefault(level => claim.Level is { } own ? level.Name == own : level.Sense == (int)certainty) is { } known
            ? [new(ClaimFields.Certainty.Key, known.Name, claim.Hedge)]
            : [Choose(ClaimFields.Certainty, Choice.Of(format.Certainty))];
    }

    private static IEnumerable<DraftField> Given(Field field, string? value, ScalarForm form) => value is null ? [] : [new(field.Key, ScalarWriter.Write(value, form)!)];

    private static IEnumerable<DraftField> List(Field field, IReadOnlyList<string> ids) => ids.Count == 0 ? [] : [new(field.Key, $"[{string.Join(", ", ids)}]")];
}
