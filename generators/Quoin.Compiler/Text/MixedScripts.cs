namespace Quoin.Compiler.Text;

/// <summary>Finds words with letters of two alphabets, which look right but do not match the source.</summary>
internal static class MixedScripts
{
    /// <summary>The first word with Latin and Cyrillic letters; null if there is none.</summary>
    public static string? FirstWord(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var (end, hasLatin, hasCyrillic) = (start, false, false);
            for (; end < text.Length && char.IsLetter(text[end]); end++)
            {
                hasLatin |= text[end] < '\u0250';
                hasCyrillic |= text[end] is >= '\u0400' and <= '\u052F';
            }

            if (hasLatin && hasCyrillic)
            {
                return text.Substring(start, end - start);
            }

            start = end;
        }

        return null;
    }
}
