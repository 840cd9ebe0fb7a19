namespace Quoin.Compiler.Text;

/// <summary>Finds words of letters alone.</summary>
internal static class LetterRuns
{
    /// <summary>The words in a part of a text, in order.</summary>
    public static IEnumerable<Span> In(string text, Span span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetter(text[i]))
            {
                var end = End(text, i, span.End);
                yield return new Span(i, end - i);
                i = end;
            }
        }
    }

    /// <summary>The end of the letters that begin at an offset.</summary>
    public static int End(string text, int at, int last)
    {
        while (at < last && char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The start of the letters that end at an offset.</summary>
    public static int Start(string text, int first, int at)
    {
        while (at > first && char.IsLetter(text[at - 1]))
        {
            at--;
        }

        return at;
    }
}
