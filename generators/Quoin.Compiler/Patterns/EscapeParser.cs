using System.Globalization;

namespace Quoin.Compiler.Patterns;

/// <summary>Parses what follows a backslash.</summary>
/// <param name="reader">The place, after the backslash.</param>
internal sealed class EscapeParser(PatternReader reader)
{
    private const string Syntax = "^$\\.*+?()[]{}|/";

    /// <summary>What other languages write, and how ECMA-262 writes it.</summary>
    private static readonly Dictionary<char, string> Foreign = new()
    {
        ['A'] = "write ^", ['Z'] = "write $", ['z'] = "write $", ['a'] = @"write \x07", ['e'] = @"write \x1B", ['h'] = @"write [\t\p{Zs}]", ['R'] = @"write (?:\r\n|[\n\r])",
    };

    /// <summary>Parses the rest of an escape that stands for a set of characters, such as <c>\d</c>; null if it is of another kind.</summary>
    public CodePointSet? TryParseSet()
    {
        var set = reader.Next switch
        {
            'd' => CodePointSet.Digits,
            'D' => CodePointSet.Digits.Complement(),
            's' => CodePointSet.Spaces,
            'S' => CodePointSet.Spaces.Complement(),
            'w' => CodePointSet.WordCharacters,
            'W' => CodePointSet.WordCharacters.Complement(),
            'p' or 'P' => new CodePointSet([], Categories()),
            _ => null,
        };

        // What names categories is read to its brace.
        if (set is { Ranges.Count: > 0 })
        {
            _ = reader.Read();
        }

        return set;
    }

    /// <summary>Parses the rest of an escape that stands for one character.</summary>
    /// <returns>The code point.</returns>
    public int ParseCharacter()
    {
        var start = reader.Index - 1;
        if (reader.IsAtEnd)
        {
            throw reader.Fault(start, "has nothing after it", @"write \\ for the character itself");
        }

        var value = reader.Read();
        switch (value)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'v':
                return '\v';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case '0' when reader.Next is not (>= '0' and <= '9'):
                return 0;
            case '0':
                throw reader.Fault(start, "is followed by a digit", @"write \x00");
            case 'c' when reader.ReadWhile(IsLetter, 1) is [var letter]:
                return letter % 32;
            case 'c':
                throw reader.Fault(start, "is not followed by a letter", @"write for example \cJ");
            case 'x':
                return reader.ReadWhile(IsHexadecimal, 2) is { Length: 2 } digits
                    ? Number(digits)
                    : throw reader.Fault(start, "has no two hexadecimal digits", @"write for example \x41");
            case 'u':
                return ParseUnicode(start);
            case >= '1' and <= '9':
                _ = reader.ReadWhile(static character => character is >= '0' and <= '9');
                throw ReferenceFault(start);
            case 'k':
                throw ReferenceFault(start);
            case <= char.MaxValue when Syntax.IndexOf((char)value) >= 0:
                return value;
            default:
                var remedy = value <= char.MaxValue && Foreign.TryGetValue((char)value, out var other) ? other
                    : value <= char.MaxValue && IsLetter((char)value) ? "remove it"
                    : @"remove '\'";
                throw reader.Fault(start, "is no escape of ECMA-262", remedy);
        }
    }

    private PatternFaultException ReferenceFault(int start) => reader.Fault(start, "refers back to a group, which a pattern of a model cannot do", "write the part again");

    private int ParseUnicode(int start)
    {
        if (reader.TryRead("{"))
        {
            var digits = reader.ReadWhile(IsHexadecimal);
            var significant = digits.TrimStart('0');
            if (digits.Length == 0 || !reader.TryRead("}"))
            {
                throw reader.Fault(start, "has no hexadecimal digits in braces", @"write for example \u{1F600}");
            }

            return significant.Length <= 6 && Number($"0{significant}") is <= CodePoint.Last and var value
                ? value
                : throw reader.Fault(start, "is beyond the last code point", @"write one up to \u{10FFFF}");
        }

        if (TryParseUnit() is not { } unit)
        {
            throw reader.Fault(start, "has no four hexadecimal digits", @"write for example \u00E9");
        }

        var end = reader.Index;
        if (char.IsHighSurrogate((char)unit) && reader.TryRead("\\u") && TryParseUnit() is { } low && char.IsLowSurrogate((char)low))
        {
            return char.ConvertToUtf32((char)unit, (char)low);
        }

        reader.Return(end);
        return unit;
    }

    private int? TryParseUnit() => reader.ReadWhile(IsHexadecimal, 4) is { Length: 4 } digits ? Number(digits) : null;

    private int Categories()
    {
        var start = reader.Index - 1;
        var isNegated = reader.Read() == 'P';
        if (!reader.TryRead("{"))
        {
            throw reader.Fault(start, "names no category", $@"write for example {reader.Since(start)}{{L}}");
        }

        var name = reader.ReadWhile(static character => character is not '}');
        if (!reader.TryRead("}"))
        {
            throw reader.Fault(start, "is not closed", "add '}'");
        }

        if (GeneralCategories.Find(name) is { } categories)
        {
            return isNegated ? GeneralCategories.All & ~categories : categories;
        }

        throw name.StartsWith("s", StringComparison.OrdinalIgnoreCase) && name.Contains('=')
            ? reader.Fault(start, "is a script, and a pattern of a model knows only general categories", @"write ranges of characters, as in [\u0370-\u03FF]")
            : reader.Fault(start, "is no general category of Unicode", @"write for example \p{L} or \p{Letter}");
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsHexadecimal(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static int Number(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
