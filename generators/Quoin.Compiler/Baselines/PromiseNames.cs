using Quoin.Definitions;

namespace Quoin.Compiler.Baselines;

/// <summary>Names what lines are about.</summary>
internal static class PromiseNames
{
    /// <summary>The key of the kind of a mark, and of what says that an article is a library.</summary>
    public const string Kind = "kind";

    /// <summary>What says that an article is a library.</summary>
    public const string Library = "library";

    /// <summary>The key of the quotes, which are one value.</summary>
    public const string Quote = "quote";

    public const string Certainty = "certainty";
    public const string Statement = "statement";
    public const string Caveats = "caveats";
    public const string Evidence = "evidence";
    public const string Citations = "citations";
    public const string AppliesTo = "applies-to";
    public const string About = "about";
    public const string Formerly = "formerly";
    public const string Language = "language";

    /// <summary>What begins the keys of declared fields. No key of the format has a dot, today or later, so none is ever taken for another.</summary>
    public const string Fields = "fields.";

    /// <summary>The word of the format that a declared kind is. The line has it, so that a model that is edited cannot make less of a mark unnoticed.</summary>
    public const string KindIs = "kind.is";

    /// <summary>The certainty of the format that a declared kind of evidence bears.</summary>
    public const string KindBears = "kind.bears";

    /// <summary>The certainty of the format that a declared level is.</summary>
    public const string CertaintyIs = "certainty.is";

    private static readonly string[] Groups = [.. MarkKindDefinition.All.OrderBy(static definition => (int)definition.Kind).Select(static definition => definition.Group.ToLowerInvariant())];

    /// <summary>A mark or an article in words.</summary>
    /// <param name="key">The key of its line.</param>
    /// <param name="isLibrary">Whether it is that of a library.</param>
    public static string Describe(string key, bool isLibrary)
    {
        var line = new PromiseLine(key, "");
        return line.IsArticle ? $"the {(isLibrary ? "library" : "article")} '{key}'" : $"the {(KindOf(line) is { } kind ? MarkKindDefinition.Get(kind).Name : line.Group)} '{line.Id}'";
    }

    /// <summary>The group of a kind of mark.</summary>
    public static string GroupOf(MarkKind kind) => Groups[(int)kind];

    /// <summary>The kind of mark of a line; null for an article and for what this version does not know.</summary>
    public static MarkKind? KindOf(PromiseLine line)
    {
        foreach (var definition in MarkKindDefinition.All)
        {
            if (string.Equals(definition.Group, line.Group, StringComparison.OrdinalIgnoreCase))
            {
                return definition.Kind;
            }
        }

        return null;
    }
}
