using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Declarations;

/// <summary>The kinds, fields and words that a build knows, from its own models, from packs and from packages.</summary>
internal sealed record ContentModel
{
    /// <summary>Only what the format has by itself.</summary>
    public static readonly ContentModel None = new();

    /// <summary>All kinds that annotations can use, those of the format too, in the order of display.</summary>
    public EquatableArray<KindDeclaration> Kinds { get; init; } = [];

    /// <summary>The fields of all marks of a sort, whatever their kind.</summary>
    public EquatableArray<MarkFieldsDeclaration> MarkFields { get; init; } = [];

    /// <summary>The fields of articles.</summary>
    public EquatableArray<FieldDeclaration> ArticleFields { get; init; } = [];

    /// <summary>The lists of words.</summary>
    public EquatableArray<WordListDeclaration> Words { get; init; } = [];

    /// <summary>The levels of certainty, in ascending order; empty for those of the format.</summary>
    public EquatableArray<LevelDeclaration> Levels { get; init; } = [];

    /// <summary>Whether a level has words of its own.</summary>
    public bool HasHedges
    {
        get
        {
            foreach (var level in Levels)
            {
                if (level.Hedges.Count > 0)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The namespace of the assembly whose generated code has the types of the whole model, so that the build has none of its own; null otherwise.</summary>
    public string? Namespace { get; init; }

    /// <summary>Whether errors may have left something out of it, so that nothing can be said of what it does not have.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Whether it declares nothing.</summary>
    public bool IsNone => ReferenceEquals(this, None) || Equals(None);

    /// <summary>The kinds of a sort of mark.</summary>
    public IEnumerable<KindDeclaration> KindsOf(MarkKind mark) => Kinds.Where(kind => kind.Mark == mark);

    /// <summary>All fields: those of marks whatever their kind, of kinds, and of articles.</summary>
    public IEnumerable<FieldDeclaration> Fields => MarkFields.SelectMany(static fields => fields.Fields).Concat(Kinds.SelectMany(static kind => kind.Fields)).Concat(ArticleFields);

    /// <summary>The fields of all marks of a sort.</summary>
    public EquatableArray<FieldDeclaration> FieldsOf(MarkKind mark) => MarkFields.FirstOrDefault(fields => fields.Mark == mark)?.Fields ?? [];

    /// <summary>The keys of all fields that marks of a sort can have, each once, in the order of the model.</summary>
    public IReadOnlyList<string> DeclaredKeys(MarkKind mark) =>
        [.. FieldsOf(mark).Concat(KindsOf(mark).SelectMany(static kind => kind.Fields)).Select(static field => field.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The fields of marks of a kind: those of all marks of the sort, then those of the kind.</summary>
    public EquatableArray<FieldDeclaration> FieldsOf(KindDeclaration kind) => [.. FieldsOf(kind.Mark), .. kind.Fields];
}

/// <summary>The fields of all marks of a sort.</summary>
internal sealed record MarkFieldsDeclaration(MarkKind Mark, EquatableArray<FieldDeclaration> Fields);
