using Quoin.CompilerServices;

namespace Quoin.Compiler.Names;

/// <summary>The kinds of mark in words, for messages.</summary>
internal static class MarkKindNames
{
    /// <summary>With its article: "a claim".</summary>
    public static string WithArticle(this MarkKind kind) => kind == MarkKind.Evidence ? "evidence" : $"a {kind.Word()}";

    /// <summary>Alone: "claim".</summary>
    public static string Word(this MarkKind kind) => kind.ToString().ToLowerInvariant();
}
