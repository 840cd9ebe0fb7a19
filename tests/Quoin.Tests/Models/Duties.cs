using Quoin.Compiler.Format;
using Quoin.CompilerServices;

namespace Quoin.Tests.Models;

/// <summary>A model with each form of field, an article of it, and what generated code has of both.</summary>
internal static class Duties
{
    public const string Model = """
        quoin-model: 1
        claim-kinds:
          obligation:
            description: What someone must do.
            label: { en: Obligation, uk: Обов'язок }
            fields:
              deadline: { type: date, required: true }
              penalty: { type: money }
              share: { type: quantity }
              weight: { type: number }
              count: { type: integer }
              binding: { type: boolean }
              wording: { type: localized-text }
              for: { type: word, words: audience }
              right: { type: claim }
              rivals: { type: claim, list: true }
              sources: { type: evidence, list: true }
              fees: { type: money, list: true }
              weights: { type: number, list: true }
              counts: { type: integer, list: true }
              flags: { type: boolean, list: true }
              days: { type: date, list: true }
              notes: { type: localized-text, list: true }
              others: { type: word, words: audience, list: true }
          clause: { description: What a word means., certainty: false }
        caveat-kinds:
          exception: { is: scope, fields: { section-of-act: { type: text }, limits: { type: claim, list: true } } }
        evidence-kinds:
          statute: { is: law, fields: { court: { type: text } } }
        fields:
          articles: { matter: { type: text } }
          terms: { gloss: { type: text } }
        words:
          audience: { employers: { label: Employers }, employees: {} }
        """;

    public const string Source = """
        An employer must keep records. An employee may see the records. A small employer is exempt.
        A record is any text. The act of 2020 says so. The old act said so.
        """;

    public const string Annotation = """
        quoin: 1
        article: tea
        title: Records
        language: en
        source: tea.txt
        matter: R-17
        terms:
          record: { label: record, quote: A record, gloss: on paper or not }
          text: { label: text, quote: any text }
        evidence:
          act: { kind: statute, court: High Court, quote: "The act of 2020 says so" }
          old-act: { kind: law, quote: "The old act said so", status: retracted, because: It ended. }
        caveats:
          small: { kind: exception, section-of-act: "s 4", limits: [must-keep, may-see], quote: "A small employer is exempt", applies-to: [must-keep] }
        claims:
          must-keep:
            kind: obligation
            certainty: established
            quote: "An employer must keep records"
            deadline: 2027-03-31
            penalty: EUR 1250.50
            share: 12.5 %
            weight: -0.125
            count: 3
            binding: true
            wording: { en: Keep them., uk: Зберігайте. }
            for: employers
            right: may-see
            rivals: [may-see]
            sources: [act, old-act]
            fees: [EUR 1.00, USD 20]
            weights: [0.50, 2]
            counts: [3, 4]
            flags: [true, false]
            days: [2026-01-01, 2026-02-01]
            notes: [One., { en: Two., uk: Два. }]
            others: [employees, employers]
          may-see: { kind: obligation, certainty: possible, quote: "An employee may see the records", deadline: 2026-01-01, right: must-keep, rivals: [must-keep] }
          size: { kind: background, certainty: established, quote: A small employer }
          meaning: { kind: clause, quote: "A record is any text" }
        """;

    /// <summary>The model as generated code has it.</summary>
    public static ModelContent Content { get; } = new(Create, Mark, static row => row.Article(new MatterFields(row.Fields)));

    public static Article Sample() => Make(Annotation, Source);

    public static Article Make(string annotation, string source)
    {
        var (text, data) = Articles.Data(annotation, source, Model);
        return new ArticleContent(Content, () => text, null, data).Article;
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
                    Field("notes", FieldValueKind.LocalizedText, true), Field("others", FieldValueKind.Word, true, audience)),
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
