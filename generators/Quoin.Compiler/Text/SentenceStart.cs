namespace Quoin.Compiler.Text;

/// <summary>Tells whether a sentence begins at a place: there, and nowhere else, a capital letter says nothing about a word.</summary>
internal static class SentenceStart
{
    public static bool Is(string text, int offset)
    {
        for (var i = offset - 1; i >= 0; i--)
        {
            if (text[i] is '\n' or '\r' or '.' or '!' or '?' or '…' or ':')
            {
                return true;
            }

            // What may stand before a sentence's first word: white space, brackets, quotation marks, bullets, emphasis.
            if (char.IsLetterOrDigit(text[i]) || text[i] is ',' or ';' or '%')
            {
                return false;
            }
        }

        return true;
    }
}
