namespace Quoin.Compiler;

/// <summary>A claim as annotated.</summary>
public sealed record ClaimSyntax(
    MarkSyntax Mark,
    int Kind,
    int Certainty,
    EquatableArray<LocalizedValue> Statement,
    EquatableArray<Located<string>> Evidence,
    EquatableArray<Located<string>> Caveats,
    EquatableArray<Located<string>> About,
    StandingSyntax Standing,
    EquatableArray<Located<string>> Formerly);
