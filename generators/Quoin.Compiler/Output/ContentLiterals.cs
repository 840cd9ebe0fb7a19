using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>An article's data, divided into the literals of generated code.</summary>
/// <param name="Source">The source if it has a literal of its own; otherwise null.</param>
/// <param name="Texts">The other literals, in order.</param>
/// <param name="IsUtf8">Whether they are UTF-8 literals.</param>
internal sealed record ContentLiterals(string? Source, EquatableArray<string> Texts, bool IsUtf8)
{
    /// <param name="layout">The data.</param>
    /// <param name="form">The form of the literals.</param>
    public static ContentLiterals Create(ContentLayout layout, DataForm form)
    {
        if (form == DataForm.Strings)
        {
            // The runtime does not read past the last text. Hot reload would apply a changed method body to a program that runs under
            // `dotnet watch` and has already read the old source; a changed initializer makes it restart.
            var fingerprint = Hashing.Hash(layout.Source).ToString("x16", CultureInfo.InvariantCulture);
            return new(layout.Source, [.. Pieces(layout.Table), .. Pieces(layout.Texts + fingerprint)], IsUtf8: false);
        }

        var whole = layout.Table + layout.Source + layout.Texts;
        return form == DataForm.Utf8 && IsWellFormed(whole)
            ? new(null, [whole], IsUtf8: true)

            // A shorter literal would remain a user string. The runtime does not read past the last text.
            : new(null, [whole.PadRight(DataForms.LongestString + 1)], IsUtf8: false);
    }

    /// <summary>Splits a text into literals that remain user strings; no literal ends inside a surrogate pair.</summary>
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

    /// <summary>Whether a text has no lone surrogates, which UTF-8 cannot represent.</summary>
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
