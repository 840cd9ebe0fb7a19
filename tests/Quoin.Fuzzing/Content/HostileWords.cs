namespace Quoin.Fuzzing;

/// <summary>Words and texts with characters that are special in C#, XML, YAML, JSON or an editor.</summary>
internal static class HostileWords
{
    /// <summary>Words that may appear within a sentence: none ends one, breaks a line or begins an omission.</summary>
    public static IReadOnlyList<string> InSentences { get; } =
    [
        "\"\"\"", "'''", "{0}", "{{x}}", "*/", "/*", "//", "</summary>", "<b>&amp;", "&#x0;", "]]>", "#pragma", "@home", "$\"{x}\"", "%s", "\\n", "\\u0041", "key: value", "- item",
        "# text", "`code`", "|", ">", "&anchor", "*alias", "<<", "!tag", "~", "null", "0x1F", "1e5", "Kyiv’s", "“so”", "non\u2011stop", "a\u2014b", "30\u202F%", "so\u00ADdium", "nai\u0308ve",
        "😀", "👩\u200D🔬", "🇺🇦", "\u200Bzero", "\uFE0F", "\u0301", "\uD83D", "\uDE00", "\uE000", "\uFDD0", "食塩", "שלום", "مرحبا",
        "a\u00A0b", "\u3000", "tab\ttab", "\u180E", "\u200Fbidi\u200E",
    ];

    /// <summary>Texts in the annotator's words.</summary>
    public static IReadOnlyList<string> InTexts { get; } =
    [
        .. InSentences, "a\nb", "g\u2028h\u2029i", "\uFFFE\uFFFF", "one.\n\n- two\n  three", "[…]", "[...]", "true", "3", "{", "}", "\"", "\\", "'", "\uD800\uD800",
        "\n#error stop\n#line 1\n", "/// <see cref=\"Missing\"/>", " leading and trailing ", "\t", "…",
    ];

    /// <summary>Texts for mutations, with characters that no text of an annotation may contain.</summary>
    public static IReadOnlyList<string> Any { get; } =
        [.. InTexts, "\0", "a\r\nb", "c\rd", "e\u0085f", "\uFEFF", "\u202Ebidi\u202C", "\u2066x\u2069", "\u0001", "\u001B[31m", "\u007F", "\u009F", "\U000E0041"];
}
