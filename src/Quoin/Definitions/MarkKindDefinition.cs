namespace Quoin.Definitions;

/// <summary>A kind of mark: its names and its fields.</summary>
internal sealed class MarkKindDefinition
{
    /// <summary>How many kinds there are.</summary>
    public const int Count = 5;

    private MarkKindDefinition(MarkKind kind, string name, string group, string summary, Mapping mapping)
    {
        Kind = kind;
        Name = name;
        Group = group;
        Summary = summary;
        Mapping = mapping;
    }

    /// <summary>Every kind, by its number.</summary>
    public static IReadOnlyList<MarkKindDefinition> All { get; } =
    [
        new(MarkKind.Section, "section", "Sections", "The parts of the source.", SectionFields.Mapping),
        new(MarkKind.Term, "term", "Terms", "What the article names.", TermFields.Mapping),
        new(MarkKind.Evidence, "evidence", "Evidence", "What the article offers in support.", EvidenceFields.Mapping),
        new(MarkKind.Caveat, "caveat", "Caveats", "What limits the claims.", CaveatFields.Mapping),
        new(MarkKind.Claim, "claim", "Claims", "What the article asserts.", ClaimFields.Mapping),
    ];

    /// <summary>The kind.</summary>
    public MarkKind Kind { get; }

    /// <summary>One such mark in words, without an article: "claim".</summary>
    public string Name { get; }

    /// <summary>One such mark in words, with its article: "a claim".</summary>
    public string NameWithArticle => Mapping.Name;

    /// <summary>The C# class that holds such marks: "Claims".</summary>
    public string Group { get; }

    /// <summary>What that class holds, as a sentence.</summary>
    public string Summary { get; }

    /// <summary>The C# class of such a mark: "Claim".</summary>
    public string TypeName => Kind.ToString();

    /// <summary>The fields.</summary>
    public Mapping Mapping { get; }

    /// <summary>The definition of a kind.</summary>
    public static MarkKindDefinition Get(MarkKind kind) => All[(int)kind];
}
