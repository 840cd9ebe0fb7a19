namespace Quoin.Generators.Tests;

/// <summary>An article with kinds, fields and words of its own model: each form of field once.</summary>
internal static class Modeled
{
    public const string ModelPath = "/repository/content/quoin.model.yaml";

    public const string AnnotationPath = "/repository/content/records.quoin.yaml";

    public const string Model = """
        quoin-model: 1
        model: medicine
        claim-kinds:
          obligation:
            description: What someone must do.
            label: { en: Obligation, uk: Обов'язок }
            is: recommendation
            fields:
              deadline: { type: date, required: true, description: The last day. }
              penalty: { type: money, quoted: true }
              share: { type: quantity, unit: "%" }
              weight: { type: number }
              count: { type: integer, default: 3 }
              binding: { type: boolean }
              period: { type: duration }
              place: { type: country }
              region: { type: region }
              address: { type: url }
              paper: { type: doi }
              note: { type: text, pattern: "^s [0-9]+" }
              wording: { type: localized-text }
              for: { type: word, words: audience, required: true }
              others: { type: word, words: audience, list: true }
              days: { type: date, list: true }
              right: { type: claim }
              sources: { type: evidence, list: true }
          right: { description: What someone may do., permits: true }
          term-of-law: { description: What a word means in the act., certainty: false }
        caveat-kinds:
          exception: { is: scope, fields: { section-of-act: { type: text } } }
        evidence-kinds:
          statute: { is: law, bears: established, fields: { court: { type: text } } }
        term-kinds:
          party: { description: Someone with duties. }
        fields:
          articles: { matter: { type: text, required: true } }
        words:
          audience: { employers: { description: Those who employ. }, employees: {} }

        """;

    public const string Source = """
        Records

        An employer must keep records for six years, or pay EUR 1,250.50.
        An employee may see the records.
        A small employer is exempt.
        A record is any text about work.
        The Records Act 2020 says so.

        """;

    public const string Annotation = """
        quoin: 1
        article: records
        title: Records
        language: en
        source: ../seeds/records.txt
        matter: R-17
        sections:
          records: { heading: "Records" }
        terms:
          employer: { kind: party, label: employer, quote: { exact: employer, occurrence: 1 } }
        evidence:
          act: { kind: statute, court: High Court, quote: "The Records Act 2020 says so" }
        caveats:
          small: { kind: exception, section-of-act: "s 4", quote: "A small employer is exempt", applies-to: [must-keep] }
        claims:
          must-keep:
            kind: obligation
            certainty: established
            quote: "An employer must keep records for six years, or pay EUR 1,250.50"
            evidence: [act]
            deadline: 2027-03-31
            penalty: EUR 1250.50
            share: 12.5%
            weight: -0.125
            binding: true
            period: P6Y
            place: GB
            region: GB-ENG
            address: https://example.org/act
            paper: 10.1000/182
            note: s 12
            wording: { en: Keep them., uk: Зберігайте. }
            for: employers
            others: [employees, employers]
            days: [2026-01-01, 2026-02-01]
            right: may-see
            sources: [act]
          may-see: { kind: right, certainty: established, quote: "An employee may see the records" }
          record: { kind: term-of-law, quote: "A record is any text about work" }

        """;

    public static Project Project { get; } = (new Project() with { FrameworkSymbols = ["NET6_0_OR_GREATER", "NETCOREAPP3_0_OR_GREATER", "NET5_0_OR_GREATER"] })
        .With(ModelPath, Model).With(AnnotationPath, Annotation).With("/repository/seeds/records.txt", Source);
}
