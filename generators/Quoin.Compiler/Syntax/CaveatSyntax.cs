using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>Which claims a caveat limits. Conditions that are empty are none.</summary>
/// <param name="All">Every claim.</param>
/// <param name="Claims">These claims.</param>
/// <param name="Kinds">Claims of one of these kinds.</param>
/// <param name="Sections">Claims in one of these sections.</param>
/// <param name="About">Claims about one of these terms.</param>
/// <param name="Range">Where the selector's key stands.</param>
internal sealed record SelectorSyntax(
    bool All,
    EquatableArray<Located<string>> Claims,
    EquatableArray<int> Kinds,
    EquatableArray<Located<string>> Sections,
    EquatableArray<Located<string>> About,
    TextRange Range);

/// <summary>A caveat as annotated.</summary>
internal sealed record CaveatSyntax(MarkSyntax Mark, int Kind, EquatableArray<LocalizedValue> Statement, SelectorSyntax? AppliesTo);
