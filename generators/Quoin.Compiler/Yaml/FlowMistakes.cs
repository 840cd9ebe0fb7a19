using Quoin.Compiler.Sources;

namespace Quoin.Compiler.Yaml;

/// <summary>Finds the mistake in brackets or braces.</summary>
/// <param name="document">The file.</param>
/// <param name="parent">The indentation of their key or item.</param>
internal sealed class FlowMistakes(TextDocument document, int parent)
{
    private readonly string _text = document.Text;
    private readonly Stack<int> _openers = new();

    // The entry that is being read: whether it has a key, where its text began, and where it ended.
    private bool _hasKey;
    private int _start = -1;
    private int _end = -1;

    private int _first;

    // A comment on the line of the first opener.
    private int _comment = -1;

    /// <summary>The offset after the last closing bracket or brace.</summary>
    public int End { get; private set; }

    /// <summary>Finds a mistake; null if there is none.</summary>
    /// <param name="start">The offset of the opening bracket or brace.</param>
    public YamlMistake? Find(int start)
    {
        _first = start;
        for (var i = start; i < _text.Length;)
        {
            var (mistake, next) = Read(i);
            if (mistake is not null)
            {
                return mistake;
            }

            if (_openers.Count == 0)
            {
                End = next;
                return null;
            }

            i = next;
        }

        return Unclosed();
    }

    private (YamlMistake? Mistake, int Next) Read(int i)
    {
        switch (_text[i])
        {
            case '\n' or '\r':
                return (BelowKey(i), i + 1);
            case ' ' or '\t':
                return (null, i + 1);
            case '#' when _text[i - 1] is ' ' or '\t' or '\n' or '\r':
                _comment = _comment < 0 && document.Position(i).Line == document.Position(_first).Line ? i : _comment;
                return (null, LineEnd(i));
            case '[' or '{':
                if (_end >= 0)
                {
                    return (Comma(i), i);
                }

                _openers.Push(i);
                Begin();
                return (null, i + 1);
            case ']' or '}':
                return Close(i);
            case ',':
                Begin();
                return (null, i + 1);
            case ':' when IsSeparator(i):
                return Colon(i);
            case '"' or '\'':
                var quoted = new QuotedMistakes(document, parent);
                var mistake = _end >= 0 ? Comma(i) : quoted.Find(i, isFlow: true);
                (_start, _end) = (i, quoted.End);
                return (mistake, quoted.End);
            default:
                return Plain(i);
        }
    }

    private (YamlMistake? Mistake, int Next) Close(int i)
    {
        var opener = _openers.Pop();
        var closer = _text[opener] == '[' ? ']' : '}';
        Begin();
        (_start, _end) = (opener, i + 1);
        return (_text[i] == closer ? null : new YamlMistake(i, 1, $"'{_text[i]}' does not close '{_text[opener]}'", $"write '{closer}' in place of it"), i + 1);
    }

    private (YamlMistake? Mistake, int Next) Colon(int i)
    {
        if (_hasKey && _start >= 0)
        {
            return (SecondColon(i), i + 1);
        }

        (_hasKey, _start, _end) = (true, -1, -1);
        return (null, i + 1);
    }

    /// <summary>A colon in an entry that has a key: there is a comma missing, or it belongs to a text.</summary>
    private YamlMistake SecondColon(int colon)
    {
        var word = colon;
        while (word > _start && (char.IsLetterOrDigit(_text[word - 1]) || _text[word - 1] is '-' or '_' or '"' or '\''))
        {
            word--;
        }

        var before = word;
        while (before > _start && char.IsWhiteSpace(_text[before - 1]))
        {
            before--;
        }

        var text = _text.Substring(_start, before - _start);
        var wide = text.IndexOfAny(['，', '、', '﹐', ';', '；']);
        if (wide >= 0)
        {
            return new YamlMistake(_start + wide, 1, $"'{text[wide]}' is not the comma of YAML", "write ',' in place of it") { Repair = new YamlRepair("Write ','", _start + wide, 1, ",") { IsSafe = text[wide] is not (';' or '；') } };
        }

        return before > _start && (char.IsLower(_text[word]) || _text[word] == '"') && (text.IndexOf(' ') < 0 || document.Position(before).Line < document.Position(word).Line)
            ? Comma(word, before)
            : ValueMistakes.Colon(_text, _start, colon, LineEnd(colon), isRepairable: false);
    }

    private (YamlMistake? Mistake, int Next) Plain(int i)
    {
        if (_end >= 0 && !IsPlainAt(_start))
        {
            return (_text[_start] is '[' or '{' ? ValueMistakes.SpecialStart(_text, _start, LineEnd(i), isRepairable: false) : Comma(i), i);
        }

        var end = i;
        while (end < _text.Length && _text[end] is not (',' or '[' or ']' or '{' or '}' or '\n' or '\r') && !IsSeparator(end) && !(_text[end] == '#' && _text[end - 1] is ' ' or '\t'))
        {
            end++;
        }

        if (_start < 0)
        {
            var written = _text.Substring(i, end - i).TrimEnd();
            var isSpecial = _text[i] is '@' or '`' or '%' or '|' or '>' || (_text[i] is '*' or '&' && (written.Length == 1 || (_text[i] == '*' && written.IndexOf(' ') > 0)));
            if (isSpecial)
            {
                return (ValueMistakes.SpecialStart(_text, i, end, isRepairable: false), end);
            }

            _start = i;
        }

        _end = Math.Max(end, i + 1);
        return (null, _end);
    }

    /// <summary>A line that looks like one below the brackets.</summary>
    private YamlMistake? BelowKey(int lineBreak)
    {
        var start = lineBreak + 1;
        var offset = start;
        while (offset < _text.Length && _text[offset] == ' ')
        {
            offset++;
        }

        return parent >= 0 && offset - start <= parent && offset < _text.Length && (LineMistakes.IsKey(_text, offset) || (_text[offset] == '-' && offset + 1 < _text.Length && _text[offset + 1] == ' '))
            ? Unclosed()
            : null;
    }

    private YamlMistake Unclosed()
    {
        var opener = _openers.Peek();
        var closer = _text[opener] == '[' ? ']' : '}';
        return _comment >= 0 && _text.IndexOf(closer, _comment, LineEnd(_comment) - _comment) >= 0
            ? new YamlMistake(_comment, 1, $"This '#' begins a comment, so the '{closer}' after it is not read", "enclose the text with '#' in quotation marks")
            : new YamlMistake(opener, 1, $"Nothing closes this '{_text[opener]}'", $"write '{closer}' at its end");
    }

    private YamlMistake Comma(int word) => Comma(word, _end);

    private static YamlMistake Comma(int word, int before) => new(word, 1, "A comma is missing before this", "write ',' between the entries")
    {
        Repair = new YamlRepair("Add a comma", before, 0, ","),
    };

    private void Begin() => (_hasKey, _start, _end) = (false, -1, -1);

    private bool IsPlainAt(int offset) => _text[offset] is not ('"' or '\'' or '[' or '{');

    private bool IsSeparator(int i) =>
        _text[i] == ':' && (i + 1 == _text.Length || _text[i + 1] is ' ' or '\t' or '\n' or '\r' or ',' or '[' or ']' or '{' or '}' || (_end == i && _start >= 0 && _text[_start] is '"' or '\''));

    private int LineEnd(int offset) => _text.IndexOfAny(['\n', '\r'], offset) is var end and >= 0 ? end : _text.Length;
}
