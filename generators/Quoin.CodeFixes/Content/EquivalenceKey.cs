using Microsoft.CodeAnalysis;

namespace Quoin.CodeFixes.Content;

/// <summary>
/// The equivalence key of a fix: its kind, and the document in which it was requested. The document is needed to fix all of it,
/// because Roslyn passes only documents of code to a fix-all provider.
/// </summary>
internal static class EquivalenceKey
{
    private const char Separator = '|';

    public static string Create(string kind, TextDocument document) => kind + Separator + document.FilePath;

    /// <summary>Parses a key. An invalid key has a kind and a path that match nothing.</summary>
    public static (string Kind, string Path) Read(string? key) => key?.IndexOf(Separator) is { } at and >= 0
        ? (key.Substring(0, at), key.Substring(at + 1))
        : ("", "");
}
