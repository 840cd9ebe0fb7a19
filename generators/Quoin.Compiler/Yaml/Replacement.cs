using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Yaml;

/// <summary>Fixes that put another text in the place of a scalar.</summary>
internal static class Replacement
{
    /// <summary>The fix; none where the scalar has to stay as it is.</summary>
    public static EquatableArray<ContentFix> Of(string kind, string title, string path, TextRange range, ScalarForm form, string text) =>
        ScalarWriter.Write(text, form) is { } written ? [new ContentFix(kind, title, path, range.Start, range.Length, written)] : [];

    /// <summary>A word in place of another.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="range">Where the other stands.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="word">The word; null where none is known.</param>
    /// <param name="kind">The kind of the fix.</param>
    public static EquatableArray<ContentFix> OfWord(
        string path, TextRange range, ScalarForm form, string? word, string kind = FixKinds.NearestWord) =>
        word is null ? [] : Of(kind, $"Change to '{DisplayText.From(word)}'", path, range, form, word);
}
