using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>An article's data, divided into the literals that generated code holds it in.</summary>
/// <param name="Source">The source, where it has a literal of its own; otherwise null.</param>
/// <param name="Texts">The other literals, in their order.</param>
/// <param name="IsUtf8">Whether these are UTF-8 literals.</param>
internal sealed record ContentLiterals(string? Source, EquatableArray<string> Texts, bool IsUtf8)
{
    /// <param name="layout">The data.</param>
    /// <param name="form">How it is written.</param>
    public static ContentLiterals Create(ContentLayout layout, DataForm form)
    {
        if (form == DataForm.Strings)
        {
            // What comes after the last text is not read. A new method body alone would be put into a program that runs under
            // `dotnet watch` and has read the old source; a new initializer makes it start again.
            var fingerprint = Hashing.Hash(layout.Source).ToString("x16", CultureInfo.InvariantCulture);
            return new(layout.Source, [.. Pieces(layout.Table), .. Pieces(layout.Texts + fingerprint)], IsUtf8: false);
        }

        var whole = layout.Table + layout.Source + layout.Texts;
        return form == DataForm.Utf8 && IsWellFormed(whole)
            ? new(null, [whole], IsUtf8: true)

            // A shorter literal would stay among the user strings. What comes after the last text is not read.
            : new(null, [whole.PadRight(DataForms.LongestString + 1)], IsUtf8: false);
    }

    /// <summary>A text in literals that stay among the user strings; none ends within a surrogate pair.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(DataForms.LongestString, text.Length - start);
            length -= start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]) ? 1 : 0;
            yield return text.Substring(start, length);
            start += length;
        }
    }

    /// <summary>Whether a text has no half of a surrogate pair: UTF-8 cannot write one.</summary>
    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
