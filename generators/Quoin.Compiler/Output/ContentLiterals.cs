using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>An article's data, divided into the literals of generated code.</summary>
/// <param name="Source">The source if it has a literal of its own; otherwise null.</param>
/// <param name="Parts">The other literals, in order, each of one or more parts.</param>
/// <param name="IsUtf8">Whether they are UTF-8 literals.</param>
internal sealed record ContentLiterals(string? Source, EquatableArray<LiteralPart> Parts, bool IsUtf8)
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
            var parts = new List<LiteralPart>();
            AddPieces(parts, layout.Table);
            AddPieces(parts, layout.Texts, fingerprint);
            return new(layout.Source, [.. parts], IsUtf8: false);
        }

        if (form == DataForm.Utf8 && layout.Table + layout.Source + layout.Texts is var whole && IsWellFormed(whole))
        {
            return new(null, [LiteralPart.Of(whole, isEnd: true)], IsUtf8: true);
        }

        // A shorter literal would remain a user string. The runtime does not read past the last text.
        var padding = Math.Max(0, DataForms.LongestString + 1 - layout.Size.Source - layout.Size.Data);
        return new(
            null,
            [LiteralPart.Of(layout.Table), LiteralPart.Of(layout.Source), LiteralPart.Of(layout.Texts), LiteralPart.Of(new string(' ', padding), isEnd: true)],
            IsUtf8: false);
    }

    /// <summary>Splits a text and what follows it into literals that remain user strings; no literal ends inside a surrogate pair.</summary>
    private static void AddPieces(List<LiteralPart> parts, string text, string more = "")
    {
        var length = text.Length + more.Length;
        for (var start = 0; start < length;)
        {
            var end = Math.Min(start + DataForms.LongestString, length);
            end -= end < length && end <= text.Length && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
            if (start < text.Length)
            {
                parts.Add(new LiteralPart(text, start, Math.Min(end, text.Length) - start, end <= text.Length));
            }

            if (end > text.Length)
            {
                var first = Math.Max(0, start - text.Length);
                parts.Add(new LiteralPart(more, first, end - text.Length - first, IsEnd: true));
            }

            start = end;
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
