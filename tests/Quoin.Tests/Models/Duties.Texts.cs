namespace Quoin.Tests.Models;

/// <summary>A model with each form of field, an article of it, and what generated code has of both.</summary>
internal static partial class Duties
{
    public const string Model = """
        quoin-model: 1
        claim-kinds:
          obligation:
            description: What someone must do.
            label: { en: Obligation, uk: Обов'язок }
            fields:
              deadline: { type: date, required: true, label: { en: Last day, uk: Останній день } }
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
              address: { type: url }
          clause: { description: What a word means., is: definition, certainty: false }
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
}
