using Microsoft.CodeAnalysis;

namespace Quoin.CodeFixes.Content;

/// <summary>
/// Names what a fix is applied together with: its kind, and the document in which the author asked for it. The document is
/// needed to fix all of it, because Roslyn tells a fix-all provider of documents of code alone.
/// </summary>
internal static class EquivalenceKey
{
    private const char Separator = '|';

    public static string Create(string kind, TextDocument document) => kind + Separator + document.FilePath;

    /// <summary>The kind and the document's path; a key that is none gives a kind that nothing has.</summary>
    public static (string Kind, string Path) Read(string? key) => key?.IndexOf(Separator) is { } at and >= 0
        ? (key.Substring(0, at), key.Substring(at + 1))
        : ("", "");
}
