using System.Globalization;
using System.Text;

namespace Quoin.Compiler.Yaml;

/// <summary>
/// Writes a text as a YAML scalar on one line. The scalar always reads back as the same text: if
/// the requested form cannot represent the text, it is double-quoted with escapes. Invisible characters are always
/// escaped.
/// </summary>
internal static class ScalarWriter
{
    /// <summary>Characters that cannot begin a plain scalar.</summary>
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>Words that some version of YAML reads as something other than text.</summary>
    private static readonly HashSet<string> Constants = new(StringComparer.OrdinalIgnoreCase)
    {
        "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "=", ".nan", ".inf", "+.inf",
    };

    /// <summary>Writes a scalar; null if the form is fixed or the text has a lone surrogate.</summary>
    public static string? Write(string text, ScalarForm form)
    {
        if (form == ScalarForm.Fixed || HasLoneSurrogate(text))
        {
            return null;
        }

        return form switch
        {
            ScalarForm.Plain when IsPlain(text) => text,
            ScalarForm.PlainInFlow when IsPlain(text) && text.IndexOfAny([',', '[', ']', '{', '}', ':', '?']) < 0 => text,
            ScalarForm.SingleQuoted when !text.HasEscape() => $"'{text.Replace("'", "''")}'",
            _ => DoubleQuoted(text),
        };
    }

    private static bool IsPlain(string text) => text.Length > 0
        && Indicators.IndexOf(text[0]) < 0
        && text[0] != ' '
        && text[text.Length - 1] is not (' ' or ':')
        && text.IndexOf(": ", StringComparison.Ordinal) < 0
        && text.IndexOf(" #", StringComparison.Ordinal) < 0
        && !text.StartsWith("...", StringComparison.Ordinal)
        && !Constants.Contains(text)
        && !IsNumber(text)
        && !text.HasEscape();

    /// <summary>Whether other YAML readers may read a text as a number or a date.</summary>
    private static bool IsNumber(string text) =>
        (char.IsDigit(text[0]) || (text.Length > 1 && text[0] is ('+' or '.') && char.IsDigit(text[1]))) && text.IndexOf(' ') < 0;

    private static string DoubleQuoted(string text)
    {
        var written = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\\')
            {
                written.Append('\\').Append(text[i]);
            }
            else if (char.IsSurrogatePair(text, i))
            {
                AppendPair(written, text, i++);
            }
            else if (MustEscape(text, i))
            {
                written.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                written.Append(text[i]);
            }
        }

        return written.Append('"').ToString();
    }

    private static void AppendPair(StringBuilder written, string text, int offset)
    {
        if (MustEscape(text, offset))
        {
            written.Append("\\U").Append(char.ConvertToUtf32(text, offset).ToString("X8", CultureInfo.InvariantCulture));
        }
        else
        {
            written.Append(text, offset, 2);
        }
    }

    /// <summary>Whether a character is invisible or affects how others are displayed. Joiners are excluded: many languages and emoji need them.</summary>
    private static bool MustEscape(string text, int offset) => CharUnicodeInfo.GetUnicodeCategory(text, offset) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => text[offset] is not ('\u200C' or '\u200D'),
        UnicodeCategory.SpaceSeparator => text[offset] is not (' ' or '\u3000'),
        UnicodeCategory.PrivateUse => true,
        _ => text[offset] >= '\uFFFE',
    };

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsSurrogatePair(text, i) && i++ >= 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEscape(this string text)
    {
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            if (MustEscape(text, i))
            {
                return true;
            }
        }

        return false;
    }
}
