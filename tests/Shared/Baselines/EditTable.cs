namespace Quoin.Tests.Shared;

/// <summary>An edit of an article, and what it changes of what the article promises.</summary>
/// <param name="Name">What the author did.</param>
/// <param name="Changes">The changes: the name of the kind, and the key of the mark without the article.</param>
/// <param name="Edits">What is replaced in the annotation or in the source; each text is there once.</param>
internal sealed record EditRow(string Name, string[] Changes, params (string From, string To)[] Edits);

/// <summary>Kinds of edits of an annotation and its source, each with what it changes.</summary>
internal static class EditTable
{
    public const string AnnotationPath = "content/salt.quoin.yaml";
    public const string SourcePath = "seeds/salt.txt";

    public const string Annotation = """
        quoin: 1
        article: salt
        title: { en: Salt, de: Salz }
        language: en
        source: ../seeds/salt.txt
        authors: [Ann Smith]
        published: 2025-01-02

        sections:
          matter: { heading: "What salt is" }
          use: { heading: "What salt does" }

        terms:
          salt: { label: { en: salt, de: Salz }, quote: "Salt is white" }
          jars: { label: jars, quote: "312 jars" }

        evidence:
          trial:
            kind: clinical-trial
            by: { en: "The salt office", de: "Das Salzamt" }
            sample-size: 312
            follow-up: P6M
            doi: 10.1000/182
            outcomes:
              - { measure: "days fresh", result: "more" }
            quote: "A trial of 312 jars showed it"
          cooks:
            kind: survey
            status: retracted
            because: "The answers were copied from another survey."
            quote: "A survey of cooks says the same"

        caveats:
          harm:
            kind: risk
            statement:
              en: "It may be harmful in large amounts."
              de: "Es kann in großen Mengen schaden."
            quote: "It may be harmful in large amounts"
            applies-to: { kind: [efficacy] }
          dry:
            kind: precondition
            quote: "if the food is dry"
          old:
            kind: uncertainty
            quote: "Some people say that it is old"

        claims:
          white:
            kind: background
            certainty: established
            statement:
              en: "Salt is white."
              de: "Salz ist weiß."
            quote: "Salt is white"
          dissolves:
            kind: mechanism
            certainty: suggested
            statement:
              de: "Es löst sich binnen 24 Minuten in Wasser."
            quote: "It dissolves in water within 24 minutes"
            caveats: [old]
          fresh:
            kind: efficacy
            certainty: possible
            statement:
              en: "Salt keeps food fresh."
              de: "Salz hält Essen frisch."
            quote: "Salt keeps food fresh"
            evidence: [trial]
            caveats: [dry]
            about: [salt]
          ice:
            kind: mechanism
            certainty: possible
            quote: "It can stop ice from growing"
            status: retracted
            because: "A later trial found no effect at all."
            on: 2025-02-03
          heals:
            kind: background
            certainty: possible
            quote: "It can heal wounds"
            status: draft

        asides:
          - "There is more to say"

        """;

    public const string Source = """
        What salt is
        Salt is white. It dissolves in water within 24 minutes. Some people say that it is old.
        What salt does
        Salt keeps food fresh if the food is dry. A trial of 312 jars showed it. A survey of cooks says the same.
        It may be harmful in large amounts. It can heal wounds. It can stop ice from growing. There is more to say.

        """;

    private const string Fresh = "    quote: \"Salt keeps food fresh\"\n    evidence: [trial]\n    caveats: [dry]\n    about: [salt]\n";
    private const string Old = "  old:\n    kind: uncertainty\n    quote: \"Some people say that it is old\"\n";
    private const string White = "  white:\n    kind: background\n    certainty: established\n    statement:\n      en: \"Salt is white.\"\n      de: \"Salz ist weiß.\"\n    quote: \"Salt is white\"\n";

    public static IReadOnlyList<EditRow> Rows { get; } =
    [
        // Lost.
        new("a claim is removed", ["claim-gone claims/white"], (White, "")),
        new("a claim that is retracted is removed", ["claim-gone claims/ice"], ("  ice:\n    kind: mechanism\n    certainty: possible\n    quote: \"It can stop ice from growing\"\n    status: retracted\n    because: \"A later trial found no effect at all.\"\n    on: 2025-02-03\n", "")),
        new("a caveat is removed, and who lists it", ["caveat-gone caveats/old", "last-caveat-lost claims/dissolves"], (Old, ""), ("    caveats: [old]\n", "")),
        new("the list of caveats is removed", ["claim-caveat-lost claims/fresh", "claim-caveat-gained claims/dissolves"], (Fresh, Fresh.Replace("    caveats: [dry]\n", "", StringComparison.Ordinal)), ("    caveats: [old]\n", "    caveats: [old, dry]\n")),
        new("a selector selects another kind", ["claim-caveat-lost claims/fresh", "first-caveat-gained claims/white", "first-caveat-gained claims/heals"], ("applies-to: { kind: [efficacy] }", "applies-to: { kind: [background] }")),
        new("a claim gets another kind", ["value-changed claims/fresh", "claim-caveat-lost claims/fresh", "claim-caveat-gained claims/dissolves"], ("    kind: efficacy\n", "    kind: mechanism\n"), ("    caveats: [old]\n", "    caveats: [old, harm]\n")),
        new("a selector is replaced by a list with less", ["claim-caveat-lost claims/fresh", "first-caveat-gained claims/white"], ("    applies-to: { kind: [efficacy] }\n", "    applies-to: [white]\n")),
        new("a caveat is exchanged for another", ["claim-caveat-lost claims/dissolves", "claim-caveat-gained claims/dissolves"], ("    caveats: [old]\n", "    caveats: [dry]\n")),
        new("a caveat says less in one language", ["caveat-shortened caveats/harm", "translation-stale caveats/harm"], ("de: \"Es kann in großen Mengen schaden.\"", "de: \"Es kann schaden.\"")),
        new("a caveat says less in all languages", ["caveat-shortened caveats/harm", "caveat-shortened caveats/harm"], ("de: \"Es kann in großen Mengen schaden.\"", "de: \"Es kann schaden.\""), ("en: \"It may be harmful in large amounts.\"", "en: \"It may be harmful.\"")),
        new("a caveat loses a language", ["language-lost caveats/harm"], ("      de: \"Es kann in großen Mengen schaden.\"\n", "")),
        new("a caveat loses its statement", ["language-lost caveats/harm", "text-reworded caveats/harm"], ("    statement:\n      en: \"It may be harmful in large amounts.\"\n      de: \"Es kann in großen Mengen schaden.\"\n", "")),
        new("a claim loses a language", ["language-lost claims/fresh"], ("      de: \"Salz hält Essen frisch.\"\n", "")),
        new("the quote of a caveat is shortened", ["quote-shortened caveats/harm", "statement-stale caveats/harm", "statement-stale caveats/harm"], ("    quote: \"It may be harmful in large amounts\"\n", "    quote: \"It may be harmful\"\n")),
        new("the quote of a caveat without a statement is shortened", ["quote-shortened caveats/old", "caveat-shortened caveats/old"], ("quote: \"Some people say that it is old\"", "quote: \"Some people say\"")),
        new("the quote of a claim is shortened", ["quote-shortened claims/dissolves", "text-reworded claims/dissolves", "statement-stale claims/dissolves"], ("quote: \"It dissolves in water within 24 minutes\"", "quote: \"It dissolves in water\"")),
        new("the quote of evidence is shortened", ["quote-shortened evidence/trial"], ("quote: \"A trial of 312 jars showed it\"", "quote: \"A trial of 312 jars\"")),
        new("certainty is raised", ["certainty-raised claims/fresh"], ("    kind: efficacy\n    certainty: possible\n", "    kind: efficacy\n    certainty: established\n")),
        new("certainty is raised by one step", ["certainty-raised claims/dissolves"], ("certainty: suggested", "certainty: supported")),
        new("a retraction is lifted", ["standing-lifted claims/ice", "value-changed claims/ice", "value-changed claims/ice"], ("    status: retracted\n    because: \"A later trial found no effect at all.\"\n    on: 2025-02-03\n", "")),
        new("a retracted claim becomes a draft", ["standing-lifted claims/ice", "value-changed claims/ice", "value-changed claims/ice"], ("    status: retracted\n    because: \"A later trial found no effect at all.\"\n    on: 2025-02-03\n", "    status: draft\n")),
        new("a retracted claim is only superseded", ["standing-lifted claims/ice", "value-changed claims/ice", "value-changed claims/ice", "value-changed claims/ice"], ("    status: retracted\n    because: \"A later trial found no effect at all.\"\n    on: 2025-02-03\n", "    status: superseded\n    superseded-by: white\n")),
        new("retracted evidence is valid again", ["standing-lifted evidence/cooks", "value-changed evidence/cooks"], ("    status: retracted\n    because: \"The answers were copied from another survey.\"\n", "")),
        new("evidence is no longer cited", ["claim-evidence-lost claims/fresh"], ("    evidence: [trial]\n", "")),
        new("evidence is removed", ["evidence-gone evidence/trial", "claim-evidence-lost claims/fresh"], ("  trial:\n    kind: clinical-trial\n    by: { en: \"The salt office\", de: \"Das Salzamt\" }\n    sample-size: 312\n    follow-up: P6M\n    doi: 10.1000/182\n    outcomes:\n      - { measure: \"days fresh\", result: \"more\" }\n    quote: \"A trial of 312 jars showed it\"\n", ""), ("    evidence: [trial]\n", "")),
        new("evidence gets a weaker kind", ["evidence-weakened evidence/trial"], ("kind: clinical-trial", "kind: cohort")),
        new("a claim cites other evidence", ["claim-evidence-lost claims/fresh", "claim-evidence-gained claims/fresh"], ("    evidence: [trial]\n", "    evidence: [cooks]\n")),
        new("a risk is called a limitation", ["caveat-weakened caveats/harm"], ("    kind: risk\n", "    kind: limitation\n")),

        // Stale.
        new("the source has another number", ["quote-reworded claims/dissolves", "text-reworded claims/dissolves", "statement-stale claims/dissolves"], ("within 24 minutes\"", "within 42 minutes\""), ("within 24 minutes.", "within 42 minutes.")),
        new("the source says more", ["quote-lengthened caveats/harm", "statement-stale caveats/harm", "statement-stale caveats/harm"], ("quote: \"It may be harmful in large amounts\"", "quote: \"It may be very harmful in large amounts\""), ("It may be harmful in large amounts. It can", "It may be very harmful in large amounts. It can")),
        new("the source has another number, and so has the translation", ["quote-reworded claims/dissolves", "text-reworded claims/dissolves", "text-reworded claims/dissolves"], ("within 24 minutes\"", "within 42 minutes\""), ("within 24 minutes.", "within 42 minutes."), ("binnen 24 Minuten", "binnen 42 Minuten")),
        new("a statement is rewritten in one language", ["text-reworded claims/white", "translation-stale claims/white"], ("en: \"Salt is white.\"", "en: \"Salt is mostly white.\"")),
        new("the title changes in one language", ["text-reworded ", "translation-stale "], ("title: { en: Salt, de: Salz }", "title: { en: Table salt, de: Salz }")),
        new("a label changes in one language", ["text-reworded terms/salt", "translation-stale terms/salt"], ("label: { en: salt, de: Salz }", "label: { en: table salt, de: Salz }")),

        // Changed.
        new("a statement is rewritten in all languages", ["text-reworded claims/white", "text-reworded claims/white"], ("en: \"Salt is white.\"", "en: \"Salt is mostly white.\""), ("de: \"Salz ist weiß.\"", "de: \"Salz ist meist weiß.\"")),
        new("a claim is added", ["mark-added claims/older"], ("asides:\n", "  older: { kind: background, certainty: possible, quote: \"Some people say that it is old\" }\n\nasides:\n")),
        new("a caveat is added that limits nothing new", ["mark-added caveats/more", "claim-caveat-gained claims/fresh"], ("claims:\n  white", "  more: { kind: scope, quote: \"There is more to say\", applies-to: [fresh] }\n\nclaims:\n  white")),
        new("a claim gets its first caveat", ["first-caveat-gained claims/white"], ("    quote: \"Salt is white\"\n  dissolves", "    quote: \"Salt is white\"\n    caveats: [old]\n  dissolves")),
        new("a claim gets another caveat", ["claim-caveat-gained claims/fresh"], ("    caveats: [dry]\n", "    caveats: [dry, old]\n")),
        new("a claim gets another piece of evidence", ["claim-evidence-gained claims/fresh"], ("    evidence: [trial]\n", "    evidence: [trial, cooks]\n")),
        new("a caveat says more", ["caveat-lengthened caveats/harm", "caveat-lengthened caveats/harm"], ("en: \"It may be harmful in large amounts.\"", "en: \"It may be very harmful in large amounts.\""), ("de: \"Es kann in großen Mengen schaden.\"", "de: \"Es kann in großen Mengen sehr schaden.\"")),
        new("a caveat gets another kind", ["value-changed caveats/dry"], ("    kind: precondition\n", "    kind: scope\n")),
        new("a caveat becomes a risk", ["caveat-strengthened caveats/dry"], ("    kind: precondition\n", "    kind: risk\n")),
        new("a claim gets a statement in another language", ["language-gained claims/white"], ("      de: \"Salz ist weiß.\"\n", "      de: \"Salz ist weiß.\"\n      fr: \"Le sel est blanc.\"\n")),
        new("the quote of a claim is extended", ["quote-lengthened claims/fresh", "statement-stale claims/fresh", "statement-stale claims/fresh"], (Fresh, Fresh.Replace("food fresh", "food fresh if the food is dry", StringComparison.Ordinal))),
        new("the quote of evidence moves to other words", ["quote-reworded evidence/cooks"], ("quote: \"A survey of cooks says the same\"", "quote: \"It may be harmful in large amounts\"")),
        new("certainty is lowered", ["certainty-lowered claims/dissolves"], ("certainty: suggested", "certainty: possible")),
        new("a claim is retracted", ["retracted claims/fresh", "value-changed claims/fresh"], ("    about: [salt]\n", "    about: [salt]\n    status: retracted\n    because: \"The jars were not closed.\"\n")),
        new("a claim is superseded", ["superseded claims/fresh", "value-changed claims/fresh"], ("    about: [salt]\n", "    about: [salt]\n    status: superseded\n    superseded-by: white\n")),
        new("a claim becomes a draft", ["value-changed claims/fresh"], ("    about: [salt]\n", "    about: [salt]\n    status: draft\n")),
        new("a draft is published", ["value-changed claims/heals"], ("    status: draft\n", "")),
        new("the reason of a retraction changes", ["text-reworded claims/ice"], ("A later trial found no effect at all.", "A later trial found the opposite.")),
        new("the day of a retraction changes", ["value-changed claims/ice"], ("on: 2025-02-03", "on: 2025-02-04")),
        new("evidence is retracted", ["retracted evidence/trial", "value-changed evidence/trial"], ("    doi: 10.1000/182\n", "    doi: 10.1000/182\n    status: retracted\n    because: \"The jars were not closed.\"\n")),
        new("evidence gets a stronger kind", ["evidence-strengthened evidence/trial"], ("kind: clinical-trial", "kind: meta-analysis")),
        new("evidence gets another kind of the same strength", ["value-changed evidence/trial"], ("kind: clinical-trial", "kind: survey")),
        new("evidence has fewer participants", ["value-changed evidence/trial"], ("sample-size: 312", "sample-size: 250")),
        new("evidence has another follow-up", ["value-changed evidence/trial"], ("follow-up: P6M", "follow-up: P3M")),
        new("evidence loses its DOI", ["value-changed evidence/trial"], ("    doi: 10.1000/182\n", "")),
        new("an outcome changes", ["value-changed evidence/trial"], ("result: \"more\"", "result: \"as many\"")),
        new("who did the trial is no longer said in one language", ["value-changed evidence/trial"], ("by: { en: \"The salt office\", de: \"Das Salzamt\" }", "by: { en: \"The salt office\" }")),
        new("a claim is no longer about a term", ["value-changed claims/fresh"], ("    about: [salt]\n", "")),
        new("a term is removed", ["mark-gone terms/jars"], ("  jars: { label: jars, quote: \"312 jars\" }\n", "")),
        new("a term has other words", ["quote-reworded terms/jars"], ("quote: \"312 jars\"", "quote: \"cooks\"")),
        new("a section is removed", ["mark-gone sections/use"], ("  use: { heading: \"What salt does\" }\n", "")),
        new("a section begins elsewhere", ["quote-reworded sections/use", "value-changed sections/use"], ("use: { heading: \"What salt does\" }", "use: { from: \"Salt keeps food\" }")),
        new("an aside is removed", ["value-changed "], ("asides:\n  - \"There is more to say\"\n", "")),
        new("an author is added", ["value-changed "], ("authors: [Ann Smith]", "authors: [Ann Smith, Bo Berg]")),
        new("the day of publication changes", ["value-changed "], ("published: 2025-01-02", "published: 2025-01-03")),
        new("the title is gone in one language", ["value-changed "], ("title: { en: Salt, de: Salz }", "title: { en: Salt }")),

        // Renamed.
        new("a claim is renamed", ["renamed claims/bright"], ("  white:\n", "  bright:\n"), ("    quote: \"Salt is white\"\n  dissolves", "    quote: \"Salt is white\"\n    formerly: [white]\n  dissolves")),
        new("two claims become one", ["renamed claims/bright", "renamed claims/bright", "certainty-raised claims/bright", "value-changed claims/bright", "text-reworded claims/bright", "language-gained claims/bright", "quote-shortened claims/bright"], ("  white:\n", "  bright:\n"), ("    quote: \"Salt is white\"\n  dissolves", "    quote: \"Salt is white\"\n    formerly: [white, heals]\n  dissolves"), ("  heals:\n    kind: background\n    certainty: possible\n    quote: \"It can heal wounds\"\n    status: draft\n", "")),
        new("a claim is renamed and surer", ["renamed claims/melts", "certainty-raised claims/melts"], ("  dissolves:\n", "  melts:\n"), ("certainty: suggested", "certainty: established"), ("    caveats: [old]\n", "    caveats: [old]\n    formerly: [dissolves]\n")),
        new("a claim is renamed without its former id", ["renamed claims/bright"], ("  white:\n", "  bright:\n")),
        new("a caveat is renamed", ["renamed caveats/aged"], ("  old:\n", "  aged:\n"), ("caveats: [old]", "caveats: [aged]")),
        new("evidence is renamed", ["renamed evidence/study"], ("  trial:\n", "  study:\n"), ("evidence: [trial]", "evidence: [study]")),
        new("evidence that is cited at a place is renamed", ["renamed evidence/study", "value-changed claims/fresh"], ("  trial:\n", "  study:\n"), ("    evidence: [trial]\n", "    evidence: [{ of: study, at: \"p. 3\" }]\n")),
        new("a term is renamed", ["renamed terms/crystals"], ("  salt: {", "  crystals: {"), ("about: [salt]", "about: [crystals]")),

        // Nothing.
        new("nothing", []),
        new("a comment is added", [], ("claims:\n", "# What salt does.\nclaims:\n")),
        new("marks are in another order", [], (Old, ""), ("caveats:\n  harm", "caveats:\n" + Old + "  harm")),
        new("lines end otherwise", [], ("quoin: 1\n", "quoin: 1\r\n")),
        new("a text is folded over two lines", [], ("      en: \"Salt keeps food fresh.\"\n", "      en: >-\n        Salt keeps\n        food fresh.\n")),
        new("sentences without a mark change in the source", [], ("There is more to say.\n", "There is more to say. Much more is known.\n")),
        new("the source breaks its lines elsewhere", [], ("Salt is white. It dissolves", "Salt is white.\nIt dissolves")),
        new("a caveat is listed that applies by itself", [], ("    caveats: [dry]\n", "    caveats: [harm, dry]\n")),
    ];

    /// <summary>Applies the edits of a row.</summary>
    /// <returns>The annotation and the source.</returns>
    public static (string Annotation, string Source) Apply(EditRow row)
    {
        var (annotation, source) = (Annotation, Source);
        foreach (var (from, to) in row.Edits)
        {
            if (Once(annotation, from))
            {
                annotation = annotation.Replace(from, to, StringComparison.Ordinal);
            }
            else if (Once(source, from))
            {
                source = source.Replace(from, to, StringComparison.Ordinal);
            }
            else
            {
                throw new InvalidOperationException($"'{from}' of '{row.Name}' is not there once");
            }
        }

        return (annotation, source);
    }

    private static bool Once(string text, string part) =>
        text.IndexOf(part, StringComparison.Ordinal) is >= 0 and var first && text.IndexOf(part, first + 1, StringComparison.Ordinal) < 0;
}
