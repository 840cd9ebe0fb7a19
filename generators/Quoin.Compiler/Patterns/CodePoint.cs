using System.Globalization;

namespace Quoin.Compiler.Patterns;

/// <summary>A code point of a text, as ECMA-262 reads one with the flag u: half of a surrogate pair is one too if the other half is missing.</summary>
/// <param name="Value">Its number.</param>
/// <param name="Category">Its general category in Unicode.</param>
internal readonly record struct CodePoint(int Value, UnicodeCategory Category)
{
    /// <summary>The greatest one.</summary>
    public const int Last = 0x10FFFF;

    /// <summary>How many UTF-16 code units it takes.</summary>
    public int Length => LengthOf(Value);

    /// <summary>The code point at an offset.</summary>
    public static CodePoint At(string text, int index) => new(ValueAt(text, index), CharUnicodeInfo.GetUnicodeCategory(text, index));

    /// <summary>The number of the code point at an offset.</summary>
    public static int ValueAt(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];

    /// <summary>How many UTF-16 code units a code point takes.</summary>
    public static int LengthOf(int value) => value > char.MaxValue ? 2 : 1;
}
