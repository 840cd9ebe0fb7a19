using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Yaml;

/// <summary>Creates fixes that replace a scalar.</summary>
internal static class Replacement
{
    /// <summary>Replaces a scalar with a text; no fix if the scalar must not change, or if an annotation may not contain the text.</summary>
    /// <param name="kind">The kind of the fix.</param>
    /// <param name="title">What it does.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="range">The range of the scalar.</param>
    /// <param name="form">How to write the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="isSafe">Whether the text means the same as the one that it replaces.</param>
    public static EquatableArray<ContentFix> Of(string kind, string title, string path, TextRange range, ScalarForm form, string text, bool isSafe = false) =>
        HiddenCharacters.IndexIn(text) < 0 && ScalarWriter.Write(text, form) is { } written
            ? [new ContentFix(kind, title, path, range.Start, range.Length, written) { Safety = isSafe ? FixSafety.Safe : FixSafety.Unsafe }]
            : [];

    /// <summary>Replaces a word with another.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="range">The range of the word to replace.</param>
    /// <param name="form">The form of the scalar to replace.</param>
    /// <param name="written">The word to replace.</param>
    /// <param name="word">The new word; null if none is known.</param>
    /// <param name="kind">The kind of the fix.</param>
    /// <param name="isOnly">Whether no other word can be meant that differs only in capitals or separators.</param>
    public static EquatableArray<ContentFix> OfWord(
        string path, TextRange range, ScalarForm form, string written, string? word, string kind = FixKinds.NearestWord, bool isOnly = true) =>
        word is null ? [] : Of(kind, $"Change to '{DisplayText.From(word)}'", path, range, form, word, isOnly && TextMeaning.IsSameName(written, word));

    /// <summary>Replaces the path of a source. Which text is quoted is never decided while nobody looks at it.</summary>
    public static EquatableArray<ContentFix> OfPath(string path, TextRange range, ScalarForm form, string? source) =>
        source is null ? [] : Of(FixKinds.NearestWord, $"Change to '{DisplayText.From(source)}'", path, range, form, source);
}
