namespace Quoin.Compiler.Text;

/// <summary>BCP 47 language tags.</summary>
internal static class LanguageTag
{
    /// <summary>Whether a language is the given one or a variety of it: <c>en</c> includes <c>en-GB</c>.</summary>
    public static bool Includes(string wanted, string language) =>
        language.StartsWith(wanted, StringComparison.OrdinalIgnoreCase) && (language.Length == wanted.Length || language[wanted.Length] == '-');

    /// <summary>The primary subtag.</summary>
    public static string Primary(string tag) => tag.IndexOf('-') is var end and >= 0 ? tag.Substring(0, end) : tag;
}
