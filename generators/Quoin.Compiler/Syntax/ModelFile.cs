using Quoin.Compiler.Declarations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>What one model declares by itself.</summary>
/// <param name="Path">The path of the file; or the name of a pack or of an assembly.</param>
internal sealed record ModelFile(string Path)
{
    /// <summary>The name of the file.</summary>
    public const string Name = "quoin.model.yaml";

    /// <summary>The packs that it begins with; null if it does not say.</summary>
    public EquatableArray<Located<string>>? Packs { get; init; }

    /// <summary>The kinds.</summary>
    public EquatableArray<KindDeclaration> Kinds { get; init; } = [];

    /// <summary>The fields of marks, whatever their kind.</summary>
    public EquatableArray<MarkFieldsDeclaration> MarkFields { get; init; } = [];

    /// <summary>The fields of articles.</summary>
    public EquatableArray<FieldDeclaration> ArticleFields { get; init; } = [];

    /// <summary>The lists of words.</summary>
    public EquatableArray<WordListDeclaration> Words { get; init; } = [];

    /// <summary>The levels of certainty.</summary>
    public EquatableArray<LevelDeclaration> Levels { get; init; } = [];

    /// <summary>The text, which an assembly hands on to those that reference it.</summary>
    public string Text { get; init; } = "";

    /// <summary>What is wrong with it by itself.</summary>
    public EquatableArray<ContentDiagnostic> Diagnostics { get; init; } = [];
}
