using System.Text.RegularExpressions;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Yaml;

/// <summary>What was found in a value.</summary>
/// <param name="Mistake">The mistake; null if there is none.</param>
/// <param name="Next">Where to go on; the value may have several lines.</param>
internal readonly record struct ReadValue(YamlMistake? Mistake, int Next)
{
    /// <summary>Whether it is an unquoted text, which the next lines may continue.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether it is the beginning of a block scalar.</summary>
    public bool IsBlock { get; init; }
}

/// <summary>Finds the mistake in a value.</summary>
/// <param name="document">The file.</param>
/// <param name="parent">The indentation of the value's key or item.</param>
/// <param name="isKeyed">Whether its key is on the same line.</param>
internal sealed class ValueMistakes(TextDocument document, int parent, bool isKeyed)
{
    private const string SmartQuotes = "“”„‟«»‘’‚‹›「」『』＂";

    private static readonly Regex BlockHeader = new(@"\G[|>](?:[+-]?[1-9]?|[1-9][+-])[ \t]*(?:[ \t]#[^\r\n]*)?(?=[\r\n]|\z)", RegexOptions.CultureInvariant);

    private static readonly Regex BlockWithText = new(@"\G[|>][+-][1-9]?(?=[ \t]+[^#\s])", RegexOptions.CultureInvariant);

    private readonly string _text = document.Text;

    public static bool IsSmartQuote(char character) => SmartQuotes.IndexOf(character) >= 0;

    /// <summary>Reads a value.</summary>
    /// <param name="offset">Where it begins.</param>
    /// <param name="end">The end of its line.</param>
    public ReadValue Read(int offset, int end)
    {
        switch (_text[offset])
        {
            case '"' or '\'':
                return Quoted(offset, end);
            case '[' or '{':
                return Flow(offset, end);
            case '|' or '>':
                return BlockHeader.IsMatch(_text, offset) ? new ReadValue(null, end) { IsBlock = true }
                    : BlockWithText.Match(_text, offset) is { Success: true } header ? new ReadValue(TextBeside(header), end)
                    : Special(offset, end);
            case '*' or '&' or '!':
                return Property(offset, end);
            case '%' or '@' or '`' or ',' or ']' or '}':
                return Special(offset, end);
            case '-' or '?' when isKeyed && (offset + 1 == end || _text[offset + 1] == ' '):
                return Special(offset, end);
            default:
                return Plain(offset, end);
        }
    }

    /// <summary>The mistake of an unquoted text with a colon.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the text begins.</param>
    /// <param name="colon">The colon.</param>
    /// <param name="end">The end of the text.</param>
    /// <param name="isRepairable">Whether the end is known.</param>
    public static YamlMistake Colon(string text, int start, int colon, int end, bool isRepairable) =>
        IsSmartQuote(text[start])
            ? Smart(text, start, end, isRepairable)
            : new YamlMistake(colon, 1, "This colon makes a key of the words before it", "enclose the whole text in quotation marks")
            {
                Repair = isRepairable ? Enclose(text, start, end) : null,
            };

    /// <summary>The mistake of a text that begins with a character that has a meaning in YAML.</summary>
    public static YamlMistake SpecialStart(string text, int start, int end, bool isRepairable = true) =>
        new(start, 1, $"A text that begins with '{text[start]}' must be in quotation marks", "enclose the whole text in them")
        {
            Repair = isRepairable ? Enclose(text, start, end) : null,
        };

    /// <summary>The mistake of a text such as <c>*Tea* helps</c>, whose beginning is an alias in YAML; null if it is no text.</summary>
    public static YamlMistake? TextInsteadOfAlias(TextDocument document, TextRange alias, bool isInFlow)
    {
        var (text, lineEnd) = (document.Text, document.Line(alias.StartLine).End);
        var end = alias.Start + alias.Length;
        var rest = YamlSpaces.Skip(text, end, lineEnd);

        var isWhole = rest == lineEnd || text[rest] is ':' or '#' || (isInFlow && text[rest] is ',' or ']' or '}');
        return isWhole && text.IndexOf('*', alias.Start + 1, alias.Length - 1) < 0 ? null : SpecialStart(text, alias.Start, lineEnd, isRepairable: !isInFlow);
    }

    /// <summary>Encloses a text in quotation marks.</summary>
    public static YamlRepair? Enclose(string text, int start, int end)
    {
        var written = text.Substring(start, end - start).TrimEnd();
        return ScalarWriter.Write(written, ScalarForm.DoubleQuoted) is { } quoted ? new YamlRepair("Enclose the text in quotation marks", start, written.Length, quoted)
            {
                // After '#' there may be a comment, which would become words of the text.
                IsSafe = written.IndexOf('#') < 0,
            } : null;
    }

    private static YamlMistake Smart(string text, int start, int end, bool isRepairable)
    {
        var inner = text.Substring(start, end - start).TrimEnd();
        var isEnclosed = inner.Length > 2 && IsSmartQuote(inner[inner.Length - 1]);
        return new YamlMistake(start, 1, $"'{text[start]}' is not a quotation mark of YAML", "write '\"' in place of it")
        {
            Repair = isRepairable && isEnclosed && ScalarWriter.Write(inner.Substring(1, inner.Length - 2), ScalarForm.DoubleQuoted) is { } quoted
                ? new YamlRepair("Write the quotation marks of YAML", start, inner.Length, quoted) { IsSafe = HasNoMark(inner.Substring(1, inner.Length - 2)) }
                : null,
        };
    }

    /// <summary>Whether the marks around a text are surely a pair: "“Tea” is “good”" has two.</summary>
    private static bool HasNoMark(string inner) => !inner.Any(character => IsSmartQuote(character) || character is '"' or '\'' or '#');

    private static YamlMistake TextBeside(Match header) =>
        new(header.Index, header.Length, $"The text of '{header.Value}' begins on the next line", $"write it there, indented, or remove '{header.Value}'");

    private ReadValue Special(int offset, int end) => new(SpecialStart(_text, offset, end), end);

    /// <summary>An alias, an anchor or a tag; or a text that begins like one.</summary>
    private ReadValue Property(int offset, int end)
    {
        var name = offset + 1;
        while (name < end && _text[name] is not (' ' or '\t' or ',' or '[' or ']' or '{' or '}'))
        {
            name++;
        }

        var rest = YamlSpaces.Skip(_text, name, end);

        var isLast = rest == end || (_text[rest] == '#' && rest > name);
        return (_text[offset] == '*' && !isLast) || (_text[offset] != '!' && name == offset + 1) || (rest == name && !isLast) ? Special(offset, end)
            : isLast ? new ReadValue(null, end)
            : Read(rest, end);
    }

    private ReadValue Plain(int offset, int end)
    {
        for (var i = offset; i < end; i++)
        {
            if (_text[i] == ':' && (i + 1 == end || _text[i + 1] is ' ' or '\t'))
            {
                return new ReadValue(Colon(_text, offset, i, end, isRepairable: true), end);
            }

            if (_text[i] == '#' && i > offset && _text[i - 1] is ' ' or '\t')
            {
                return new ReadValue(null, end);
            }
        }

        return new ReadValue(null, end) { IsPlain = true };
    }

    private ReadValue Quoted(int offset, int end)
    {
        var quoted = new QuotedMistakes(document, parent);
        return quoted.Find(offset) is { } mistake ? new ReadValue(mistake, end) : new ReadValue(null, quoted.End);
    }

    private ReadValue Flow(int offset, int end)
    {
        var flow = new FlowMistakes(document, parent);
        if (flow.Find(offset) is { } mistake)
        {
            return new ReadValue(mistake, end);
        }

        var (_, lineEnd) = document.Line(document.Position(Math.Max(flow.End - 1, offset)).Line);
        var rest = YamlSpaces.Skip(_text, flow.End, lineEnd);

        return rest == lineEnd || (_text[rest] is '#' && rest > flow.End) || _text[rest] == ':' ? new ReadValue(null, lineEnd)
            : QuotedMistakes.Ending(_text, rest, lineEnd) is { } ending ? new ReadValue(ending, lineEnd)
            : lineEnd == end ? Special(offset, end)
            : new ReadValue(null, lineEnd);
    }
}
