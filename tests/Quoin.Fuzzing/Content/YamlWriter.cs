using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Quoin.Fuzzing;

/// <summary>Writes pieces as YAML, in all styles that preserve every character of a text.</summary>
internal sealed partial class YamlWriter(Random random)
{
    private readonly StringBuilder _yaml = new();

    public string Write(Piece root)
    {
        _yaml.Clear();
        Block(root, 0);
        return _yaml.ToString().TrimStart('\n') + "\n";
    }

    private void Block(Piece piece, int indent)
    {
        switch (piece)
        {
            case MappingPiece { Entries.Count: > 0 } mapping when indent == 0 || random.Next(4) > 0:
                var depth = indent == 0 ? 0 : indent + random.Next(3);
                foreach (var (key, value) in mapping.Entries)
                {
                    Line(depth).Append(Scalar(key, isBlock: false, 0)).Append(':');
                    Block(value, depth + 2);
                }

                break;
            case ListPiece { Items.Count: > 0 } list when random.Next(2) == 0:
                foreach (var item in list.Items)
                {
                    Line(indent).Append("- ").Append(Flow(item));
                }

                break;
            case ScalarPiece scalar:
                _yaml.Append(' ').Append(Scalar(scalar.Text, isBlock: true, indent + 1));
                break;
            default:
                _yaml.Append(' ').Append(Flow(piece));
                break;
        }
    }

    private StringBuilder Line(int indent)
    {
        if (random.Next(40) == 0)
        {
            _yaml.Append(random.Next(2) == 0 ? "\n" : "\n# note");
        }

        return _yaml.Append('\n').Append(' ', indent);
    }

    private string Flow(Piece piece) => piece switch
    {
        MappingPiece mapping => $"{{ {string.Join(", ", mapping.Entries.Select(entry => $"{Scalar(entry.Key, isBlock: false, 0)}: {Flow(entry.Value)}"))} }}",
        ListPiece list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        _ => Scalar(((ScalarPiece)piece).Text, isBlock: false, 0),
    };

    private string Scalar(string text, bool isBlock, int indent) => random.Next(4) switch
    {
        0 or 1 when Plain().IsMatch(text) && text is not ("null" or "Null" or "NULL") => text,
        2 when Printable().IsMatch(text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        3 when isBlock && Literal().IsMatch(text) => $"|-\n{new string(' ', indent)}{text}",
        _ => Quoted(text),
    };

    /// <summary>
    /// The text in double quotes. Characters that YAML does not allow are escaped, except lone surrogates, for which it has no
    /// escape.
    /// </summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                _ when char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF'
                    => quoted.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"\A[A-Za-z0-9]([A-Za-z0-9 _./-]*[A-Za-z0-9_./-])?\z")]
    private static partial Regex Plain();

    [GeneratedRegex(@"\A[ -~\p{IsCyrillic}]+\z")]
    private static partial Regex Printable();

    // A block is one line to the compiler, so it cannot hold a text with line breaks.
    [GeneratedRegex(@"\A[!-~][ -~]*\z")]
    private static partial Regex Literal();
}
