using System.Globalization;
using System.Text;

namespace Quoin.Interpreter.Tests;

/// <summary>Writes values as single lines, so that articles are compared as texts and a difference shows where it is.</summary>
internal static class Line
{
    public static string Of(string path, object? value) => $"{path} = {Text(value)}";

    /// <summary>A reference to a mark.</summary>
    public static string Of(string path, string kind, string id) => $"{path} -> {kind} {id}";

    private static string Text(object? value) => value switch
    {
        null => "null",
        // Makes characters distinguishable: lone surrogates print alike, and some characters are invisible.
        string text => $"\"{string.Concat(text.Select(character => character is >= ' ' and <= '~' ? $"{character}" : $"\\u{(int)character:X4}"))}\"",
        byte[] bytes => Convert.ToHexString(bytes),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
