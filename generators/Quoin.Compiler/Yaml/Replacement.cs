using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Yaml;

/// <summary>Creates fixes that replace a scalar.</summary>
internal static class Replacement
{
    /// <summary>Replaces a scalar with a text; no fix if the scalar must not change, or if an annotation may not contain the text.</summary>
    public static EquatableArray<ContentFix> Of(string kind, string title, string path, TextRange range, ScalarForm form, string text) =>
        HiddenCharacters.IndexIn(text) < 0 && ScalarWriter.Write(text, form) is { } written ? [new ContentFix(kind, title, path, range.Start, range.Length, written)] : [];

    /// <summary>Replaces a word with another.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="range">The range of the word to replace.</param>
    /// <param name="form">The form of the scalar to replace.</param>
    /// <param name="word">The new word; null if none is known.</param>
    /// <param name="kind">The kind of the fix.</param>
    public static EquatableArray<ContentFix> OfWord(
        string path, TextRange range, ScalarForm form, string? word, string kind = FixKinds.NearestWord) =>
        word is null ? [] : Of(kind, $"Change to '{DisplayText.From(word)}'", path, range, form, word);
}
