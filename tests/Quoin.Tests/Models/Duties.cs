using Quoin.Compiler.Format;
using Quoin.CompilerServices;

namespace Quoin.Tests.Models;

internal static partial class Duties
{
    /// <summary>The model as generated code has it.</summary>
    public static ModelContent Content { get; } = new(Create, Mark, static row => row.Article(new MatterFields(row.Fields)));

    public static Article Sample() => Make(Annotation, Source);

    public static Article Make(string annotation, string source) => Make(annotation, source, static () => Content).Article;

    /// <summary>The sample as the members of a generated class have it.</summary>
    /// <param name="model">Returns the model, when it is first needed.</param>
    public static ArticleContent Members(Func<ModelContent>? model = null) => Make(Annotation, Source, model ?? (static () => Content));

    private static ArticleContent Make(string annotation, string source, Func<ModelContent> model)
    {
        var (text, data) = Articles.Data(annotation, source, Model);
        return new ArticleContent(model, () => text, null, data);
    }

    private static Mark? Mark(MarkRow row) => (row.Mark, row.Kind) switch
    {
        (4, 8) => row.Claim(new DutyFields(row.Fields)),
        (3, 6) => row.Caveat(new ExceptionFields(row.Fields)),
        (2, 16) => row.Evidence(new CourtFields(row.Fields)),
        (1, 0) => row.Term(new GlossFields(row.Fields)),
        _ => null,
    };

    private static ContentModel Create()
    {
        WordDefinition[] audience = [ModelParts.Word("employers", 1662073045, "", "", "Employers"), ModelParts.Word("employees", 1530264854, "")];
        return ModelParts.Model(
            [
                .. BuiltIn(Vocabulary.ClaimKind),
                ModelParts.Kind("obligation", 245713705, "What someone must do.", ["en", "Obligation", "uk", "Обов'язок"],
                    Field("deadline", FieldValueKind.Date), Field("penalty", FieldValueKind.Money), Field("share", FieldValueKind.Quantity), Field("weight", FieldValueKind.Number),
                    Field("count", FieldValueKind.Integer), Field("binding", FieldValueKind.Boolean), Field("wording", FieldValueKind.LocalizedText), Field("for", FieldValueKind.Word, words: audience),
                    Field("right", FieldValueKind.Claim), Field("rivals", FieldValueKind.Claim, true), Field("sources", FieldValueKind.Evidence, true), Field("fees", FieldValueKind.Money, true),
                    Field("weights", FieldValueKind.Number, true), Field("counts", FieldValueKind.Integer, true), Field("flags", FieldValueKind.Boolean, true), Field("days", FieldValueKind.Date, true),
                    Field("notes", FieldValueKind.LocalizedText, true), Field("others", FieldValueKind.Word, true, audience),
                    Field("address", FieldValueKind.Url)),
                ModelParts.Kind("clause", 475076078, "What a word means.", []),
            ],
            [.. BuiltIn(Vocabulary.CaveatKind), ModelParts.Kind("exception", 626768054, "", [], Field("section-of-act", FieldValueKind.Text), Field("limits", FieldValueKind.Claim, true))],
            [.. BuiltIn(Vocabulary.EvidenceKind), ModelParts.Kind("statute", 1590135721, "", [], Field("court", FieldValueKind.Text))],
            [],
            [.. BuiltIn(Vocabulary.Certainty)],
            [Field("matter", FieldValueKind.Text)],
            Field("gloss", FieldValueKind.Text));
    }

    private static FieldDefinition Field(string key, FieldValueKind kind, bool isList = false, params WordDefinition[] words) => ModelParts.Field(key, kind, isList, "", [], words);

    private static IEnumerable<KindDefinition> BuiltIn(Vocabulary words) => words.Entries.Select(static word => ModelParts.Kind(word.Name, word.Number, "", []));
}

/// <summary>Fields as generated code has them.</summary>
public sealed class DutyFields(FieldData data)
{
    public Iso8601Date Deadline => data.Date(0)!.Value;

    public Money? Penalty => data.Money(1);

    public Quantity? Share => data.Quantity(2);

    public bool? Binding => data.Boolean(5);

    public LocalizedText? Wording => data.Localized(6);

    public Claim? Right => data.Claim(8);

    public MarkList<Claim> Rivals => data.Claims(9);

    public MarkList<Evidence> Sources => data.EvidenceList(10);

    public IReadOnlyList<Money> Fees => data.List(11, static item => item.Money(0)!.Value);
}

/// <inheritdoc cref="DutyFields"/>
public sealed class ExceptionFields(FieldData data)
{
    public string? SectionOfAct => data.Text(0);

    public MarkList<Claim> Limits => data.Claims(1);
}

/// <inheritdoc cref="DutyFields"/>
public sealed class CourtFields(FieldData data)
{
    public string? Court => data.Text(0);
}

/// <inheritdoc cref="DutyFields"/>
public sealed class GlossFields(FieldData data)
{
    public string? Gloss => data.Text(0);
}

/// <inheritdoc cref="DutyFields"/>
public sealed class MatterFields(FieldData data)
{
    public string? Matter => data.Text(0);
}
