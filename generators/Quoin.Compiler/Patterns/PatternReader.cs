namespace Quoin.Compiler.Patterns;

/// <summary>A place in a regular expression that is parsed.</summary>
/// <param name="text">The expression.</param>
internal sealed class PatternReader(string text)
{
    /// <summary>The offset of the next character.</summary>
    public int Index { get; private set; }

    /// <summary>Whether everything is read.</summary>
    public bool IsAtEnd => Index == text.Length;

    /// <summary>The next UTF-16 code unit; U+0000 at the end, which no part of the syntax is.</summary>
    public char Next => IsAtEnd ? '\0' : text[Index];

    /// <summary>The text from an offset to the place.</summary>
    public string Since(int start) => text.Substring(start, Index - start);

    /// <summary>Reads a text if it is next.</summary>
    public bool TryRead(string expected)
    {
        var isNext = string.CompareOrdinal(text, Index, expected, 0, expected.Length) == 0;
        Index += isNext ? expected.Length : 0;
        return isNext;
    }

    /// <summary>Reads the next code point.</summary>
    public int Read()
    {
        var value = CodePoint.ValueAt(text, Index);
        Index += CodePoint.LengthOf(value);
        return value;
    }

    /// <summary>Reads characters as long as they are of a kind.</summary>
    /// <returns>What was read.</returns>
    public string ReadWhile(Func<char, bool> isPart, int most = int.MaxValue)
    {
        var start = Index;
        while (!IsAtEnd && Index - start < most && isPart(Next))
        {
            Index++;
        }

        return Since(start);
    }

    /// <summary>Goes back to an earlier place.</summary>
    public void Return(int index) => Index = index;

    /// <summary>A fault of what is between an offset and the place, or of the next character if nothing is.</summary>
    /// <param name="start">The offset.</param>
    /// <param name="what">What is wrong with it, as a predicate.</param>
    /// <param name="remedy">How to correct it.</param>
    public PatternFaultException Fault(int start, string what, string remedy)
    {
        var end = Index > start || IsAtEnd ? Index : start + CodePoint.LengthOf(CodePoint.ValueAt(text, start));
        return new PatternFaultException(PatternFault.At(text, start, end, what, remedy));
    }
}
