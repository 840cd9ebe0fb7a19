using System.Globalization;

namespace Quoin.Texts;

/// <summary>How a text is written with its caveats.</summary>
internal enum TextForm
{
    /// <summary>The text, then each caveat on a line of its own.</summary>
    Lines,

    /// <summary>The text, then each caveat in parentheses, on one line.</summary>
    OneLine,

    /// <summary>Each caveat in parentheses, then the text, on one line: what is cut off of it is never a caveat alone.</summary>
    CaveatsFirst,
}

/// <summary>
/// A format string: a form, a language tag, or both with a colon between them. Forms are single letters, which no BCP 47 tag is.
/// </summary>
internal readonly ref struct TextFormat
{
    // Fields rather than properties: when an app starts, every method that runs is compiled first, however short it is.
    public readonly TextForm Form;

    /// <summary>The requested language. A format provider never decides it: that is for numbers and dates.</summary>
    public readonly ReadOnlySpan<char> LanguageTag;

    public TextFormat(TextForm form, ReadOnlySpan<char> languageTag)
    {
        Form = form;
        LanguageTag = languageTag;
    }

    /// <exception cref="FormatException">It is not a format.</exception>
    public static TextFormat Parse(ReadOnlySpan<char> format) => format.IsEmpty ? new(TextForm.Lines, Asked(null).AsSpan()) : ParseGiven(format);

    private static TextFormat ParseGiven(ReadOnlySpan<char> format)
    {
        var isForm = format.Length == 1 || format[1] == ':';
        var form = isForm ? FormOf(format[0]) : TextForm.Lines;
        var tag = !isForm ? format : format.Length == 1 ? Asked(null).AsSpan() : format.Slice(2);
        return form is { } known && (format.Length == 1 || IsTag(tag)) ? new(known, tag) : throw new FormatException(
            $"'{format.ToString()}' is not a format of a text; use a BCP 47 language tag such as 'uk', 'L' for one line, "
            + "'C' for one line with the caveats first, or both, such as 'L:uk'.");
    }

    /// <summary>Reads the format of a text that has only one language.</summary>
    /// <exception cref="FormatException">It is not a form.</exception>
    public static TextForm ParseForm(ReadOnlySpan<char> format) =>
        format.IsEmpty ? TextForm.Lines
        : format.Length == 1 && FormOf(format[0]) is { } form ? form
        : throw new FormatException($"'{format.ToString()}' is not a format of a text in one language; use 'L' for one line, or 'C' for one line with the caveats first.");

    /// <summary>The requested language; that of the current UI culture if none is given.</summary>
    public static string Asked(string? languageTag) => languageTag is null or "" ? CultureInfo.CurrentUICulture.Name : languageTag;

    private static TextForm? FormOf(char letter) => letter switch
    {
        'G' or 'g' => TextForm.Lines,
        'L' or 'l' => TextForm.OneLine,
        'C' or 'c' => TextForm.CaveatsFirst,
        _ => null,
    };

    private static bool IsTag(ReadOnlySpan<char> tag)
    {
        var length = 0;
        foreach (var character in tag)
        {
            var isPart = character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            length = isPart ? length + 1 : 0;
            if (length > 8 || (!isPart && character is not ('-' or '_')))
            {
                return false;
            }
        }

        return length > 0 && tag.Length > 1;
    }
}
