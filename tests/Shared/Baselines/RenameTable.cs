namespace Quoin.Tests.Shared;

/// <summary>Edits that give marks of a library other ids, in the library and in the articles that cite it, each with all that it changes.</summary>
internal static class RenameTable
{
    public const string LibraryPath = "content/house.quoin.yaml";
    public const string AnnotationPath = "content/salt.quoin.yaml";
    public const string SourcePath = "seeds/salt.txt";

    public const string Library = """
        quoin: 1
        library: house
        title: House
        language: en
        terms:
          grain: { label: { en: grain, de: Korn } }
        evidence:
          jars: { kind: clinical-trial, citation: "The jar trial, 2020" }
          cooks: { kind: survey, citation: "The cooks, 2021" }
        caveats:
          ask: { kind: precondition, statement: "Ask your doctor first.", applies-to: all }
          food: { kind: scope, statement: "If the food holds no water." }

        """;

    public const string Annotation = """
        quoin: 1
        article: salt
        title: Salt
        language: en
        source: ../seeds/salt.txt
        claims:
          white: { kind: background, certainty: established, quote: "Salt is white" }
          fresh: { kind: efficacy, certainty: possible, quote: "Salt may keep food fresh", about: [house/grain], evidence: [{ of: house/jars, at: "p. 3" }], caveats: [house/food] }

        """;

    public const string Source = "Salt is white. Salt may keep food fresh.";

    /// <summary>The edits; of each text, all occurrences are replaced in both annotations.</summary>
    public static IReadOnlyList<EditRow> Rows { get; } =
    [
        new("A caveat that a claim cites", ["renamed house/caveats/dry-food"], ("  food:", "  dry-food:"), ("house/food", "house/dry-food")),
        new("A caveat that applies to all claims", ["renamed house/caveats/ask-first"], ("  ask:", "  ask-first:")),
        new("Evidence that is cited with a place", ["renamed house/evidence/jar-trial"], ("  jars:", "  jar-trial:"), ("house/jars", "house/jar-trial")),
        new("A term that a claim is about", ["renamed house/terms/corn"], ("  grain:", "  corn:"), ("house/grain", "house/corn")),
        new("All marks", ["renamed house/caveats/ask-first", "renamed house/caveats/dry-food", "renamed house/evidence/jar-trial", "renamed house/terms/corn"],
            ("  food:", "  dry-food:"), ("house/food", "house/dry-food"), ("  ask:", "  ask-first:"), ("  jars:", "  jar-trial:"), ("house/jars", "house/jar-trial"), ("  grain:", "  corn:"), ("house/grain", "house/corn")),
        new("A caveat that the claim no longer cites", ["renamed house/caveats/dry-food", "claim-caveat-lost salt/claims/fresh"], ("  food:", "  dry-food:"), (", caveats: [house/food]", "")),
        new("Evidence, and the claim cites other evidence", ["renamed house/evidence/jar-trial", "claim-evidence-lost salt/claims/fresh", "claim-evidence-gained salt/claims/fresh"], ("  jars:", "  jar-trial:"), ("house/jars", "house/cooks")),
        new("Evidence, and the claim cites another place", ["renamed house/evidence/jar-trial", "value-changed salt/claims/fresh"], ("  jars:", "  jar-trial:"), ("house/jars, at: \"p. 3\"", "house/jar-trial, at: \"p. 4\"")),
        new("A caveat that says something else", ["caveat-gone house/caveats/food", "mark-added house/caveats/dry-food", "claim-caveat-lost salt/claims/fresh", "claim-caveat-gained salt/claims/fresh"],
            ("  food:", "  dry-food:"), ("house/food", "house/dry-food"), ("holds no water", "holds little water")),
    ];

    /// <summary>Applies an edit to both annotations.</summary>
    public static (string Library, string Annotation) Apply(EditRow row)
    {
        var (library, annotation) = (Library, Annotation);
        foreach (var (from, to) in row.Edits)
        {
            var (before, other) = (library, annotation);
            (library, annotation) = (library.Replace(from, to, StringComparison.Ordinal), annotation.Replace(from, to, StringComparison.Ordinal));
            if (library == before && annotation == other)
            {
                throw new InvalidOperationException($"{row.Name}: '{from}' is nowhere");
            }
        }

        return (library, annotation);
    }
}
