namespace Quoin.Compiler.Names;

/// <summary>The public types of Quoin's runtime, by namespace, because a project may generate classes into one of these namespaces.</summary>
internal static class RuntimeNames
{
    public const string Namespace = "Quoin";

    private static readonly Dictionary<string, HashSet<string>> ByNamespace = new(StringComparer.Ordinal)
    {
        [Namespace] = new(StringComparer.Ordinal)
        {
            "Anchor", "Article", "ArticleList", "ArticleVisitor", "Block", "Caveat", "CaveatedText", "CaveatKind", "Certainty", "Citation", "Claim", "ClaimKind", "ClaimListExtensions", "CodeBlock",
            "ContentModel", "ContentSnapshot", "Coverage", "DefinitionBlock", "DefinitionListBlock", "DefinitionTermBlock", "Evidence", "EvidenceKind", "FieldDefinition", "FieldValue", "FieldValueKind", "FootnoteBlock", "HeadingBlock", "IHasFields", "Image",
            "Intervention", "Iso3166Code", "Iso8601Date", "Iso8601Duration", "KindDefinition", "Link", "ListBlock", "ListItemBlock", "LocalizedText", "Mark", "MarkFactory", "MarkList", "MatchTier", "Money", "Outcome", "ParagraphBlock",
            "PlainClaim", "Qualified", "QualifiedClaim", "Quantity", "Quote", "QuoteBlock", "Review", "Run", "Section", "Source", "Standing", "Status", "TableAlignment", "TableBlock", "TableCell",
            "TableRow", "Term", "TextSpan", "TextStyles", "ThematicBreakBlock", "WordDefinition",
        },
        [$"{Namespace}.CompilerServices"] = new(StringComparer.Ordinal)
        {
            "ArticleContent", "ArticleIndex", "ArticleRow", "ContentManifestAttribute", "DraftAttribute", "FieldData", "MarkIndexAttribute", "MarkRow", "ModelContent", "ModelParts",
            "ReplacedByAttribute",
        },
        [$"{Namespace}.Definitions"] = new(StringComparer.Ordinal),
        [$"{Namespace}.Output"] = new(StringComparer.Ordinal),
        [$"{Namespace}.Output.Json"] = new(StringComparer.Ordinal)
        {
            "ContentJsonConverterFactory",
        },
        [$"{Namespace}.Output.Snapshots"] = new(StringComparer.Ordinal),
        [$"{Namespace}.Tables"] = new(StringComparer.Ordinal),
        [$"{Namespace}.Texts"] = new(StringComparer.Ordinal),
    };

    /// <summary>Whether the runtime has a type with a name in a namespace.</summary>
    public static bool IsType(string ns, string name) => ByNamespace.TryGetValue(ns, out var types) && types.Contains(name);

    /// <summary>Whether the runtime has a type or a namespace with a name in a namespace.</summary>
    public static bool IsTaken(string ns, string name) => IsType(ns, name) || ByNamespace.ContainsKey($"{ns}.{name}");
}
