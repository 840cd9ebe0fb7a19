namespace Quoin.CodeFixes.RepeatedClaims;

/// <summary>Maps the characters of a text's value to its source code, so that the parts that are kept are not rewritten.</summary>
internal sealed class LiteralMap
{
    private readonly string _written;
    private readonly (int Start, int End)[] _places;

    private LiteralMap(string written, (int Start, int End)[] places)
    {
        _written = written;
        _places = places;
    }

    /// <param name="notation">The source code of the text.</param>
    /// <param name="value">The value of the text; in Roslyn, doubled braces are two characters of it.</param>
    /// <returns>The map; null if the value does not match the source code.</returns>
    public static LiteralMap? Create(Notation notation, string value)
    {
        var written = notation.Written;
        var places = new (int, int)[value.Length];
        var at = 0;
        for (var i = 0; i < value.Length; i++)
        {
            at += IndentationAt(notation, written, at);
            var length = at < written.Length ? LengthAt(notation, written, at) : 0;
            if (length == 0 || at + length > written.Length || (length == 1 && written[at] != value[i]))
            {
                return null;
            }

            places[i] = (at, at + length);
            at += length;
            if (length > 2 && char.IsHighSurrogate(value[i]) && written[at - length + 1] == 'U')
            {
                places[++i] = (at, at);
            }
        }

        return new(written, places);
    }

    /// <summary>The source code between two positions in the value.</summary>
    public string Between(int start, int end) =>
        _written.Substring(start == 0 ? 0 : _places[start - 1].End, EndOf(end) - (start == 0 ? 0 : _places[start - 1].End));

    private int EndOf(int end) => end == _places.Length ? _written.Length : _places[end].Start;

    private static int IndentationAt(Notation notation, string written, int at)
    {
        var indentation = notation.Indentation;
        var isLineStart = at == 0 || written[at - 1] == '\n';
        return isLineStart && string.CompareOrdinal(written, at, indentation, 0, indentation.Length) == 0 ? indentation.Length : 0;
    }

    private static int LengthAt(Notation notation, string written, int at)
    {
        if (notation.IsRaw)
        {
            return 1;
        }

        var character = written[at];
        return notation.IsVerbatim
            ? character == '"' ? 2 : 1
            : character == '\\' ? EscapeLength(written, at) : 1;
    }

    private static int EscapeLength(string written, int at)
    {
        switch (at + 1 < written.Length ? written[at + 1] : '\0')
        {
            case 'u':
                return 6;
            case 'U':
                return 10;
            case 'x':
                var digits = written.Skip(at + 2).Take(4).TakeWhile(digit => char.IsDigit(digit) || char.ToUpperInvariant(digit) is >= 'A' and <= 'F');
                return 2 + digits.Count();
            default:
                return 2;
        }
    }
}
