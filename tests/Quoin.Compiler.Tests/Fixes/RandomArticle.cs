using System.Text;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Tests;

/// <summary>A random article, which depends only on its seed, with marks in all styles of YAML.</summary>
internal sealed class RandomArticle
{
    private static readonly string[] Words =
    [
        "salt", "sugar", "pepper", "isn’t", "can't", "“white”", "\"dry\"", "non-toxic", "0.5", "30\u202F%", "naïve", "nai\u0308ve", "so\u00ADdium", "сіль", "не", "食塩", "😀", "👩\u200D🔬",
        "#1", "key:", "a: b", "[sic]", "{x}", "—", "O'Neil's", "back\\slash", "&c", "*star*", "!", "@home", "100%", "water\u00A0table", "\u200Fbidi\u200E", "|pipe|", "<b>", "very", "often", "known", "not",
        "5 %", "5 mg/kg", "10 000", "10⁻⁵", "p < 0.05", "5 ± 1", "wait…", "wait...", "a--b", "(so", "it)", "pаin",
    ];

    private readonly Random _random;
    private readonly string _line;

    public RandomArticle(int number)
    {
        _random = new Random(number);
        _line = Pick("\n", "\r\n");
        Sentences = [.. Enumerable.Range(0, _random.Next(2, 9)).Select(_ => Sentence()).Distinct()];
        Source = string.Join(Pick(" ", _line, _line + _line + "- "), Sentences) + Pick("", _line);
        Annotation = Write();
    }

    public IReadOnlyList<string> Sentences { get; }

    public string Source { get; }

    public string Annotation { get; private set; }

    private string Sentence()
    {
        var words = Enumerable.Range(0, _random.Next(2, 12)).Select(_ => Pick(Words));
        return "The " + string.Join(Pick(" ", " ", _line + "the "), words) + Pick(".", "!", "");
    }

    private string Write()
    {
        var groups = new List<string>();
        if (_random.Next(4) > 0)
        {
            groups.Add(Claims());
        }

        if (_random.Next(4) > 0)
        {
            groups.Add(Asides());
        }

        if (_random.Next(2) == 0)
        {
            groups.Add("x-note:" + Pick("", " ~", " plain # text", _line + "  - |" + _line + "    text" + _line));
        }

        return Compilation.Head.ReplaceLineEndings(_line)
            + string.Concat(groups.OrderBy(_ => _random.Next()).Select(group => group + Pick(_line, _line + _line, _line + "# comment" + _line)))
            + Pick("", "", "...");
    }

    private string Claims()
    {
        if (_random.Next(6) == 0)
        {
            return "claims:" + Pick(" {}", " {  } # none");
        }

        var indent = Pick("  ", "    ");
        var claims = new StringBuilder("claims:" + Pick("", " # all"));
        var count = _random.Next(1, 4);
        for (var i = 0; i < count; i++)
        {
            var head = $"{_line}{Pick("", _line)}{indent}the-{i}:";
            claims.Append(_random.Next(2) == 0
                ? $"{head} {{ kind: {Pick("safety", "'safety'")}, certainty: possible, quote: {Quote(isInFlow: true, "")} }}"
                : $"{head}{_line}{indent}  kind: {Pick("safety", "sefety", "\"safetyy\"")}{_line}{indent}  certainty: unknown # sure{_line}{indent}  {Pick("quote", "quote", "quot")}: {Quote(isInFlow: false, indent + "    ")}");
        }

        return claims.ToString();
    }

    private string Asides()
    {
        var quotes = _random.Next(0, 4);
        if (_random.Next(2) == 0)
        {
            var line = Pick("", _line + "  ");
            var between = "," + (line.Length > 0 ? line : " ");
            return $"{Pick("asides", "asides", "'asides'", "aside")}: [{line}{string.Join(between, Enumerable.Range(0, quotes).Select(_ => Quote(isInFlow: true, "")))}{(line.Length > 0 ? _line : Pick("", " "))}]";
        }

        var bullet = Pick("- ", "  - ", "  -   ");
        return quotes == 0 ? "asides: []" : "asides:" + string.Concat(Enumerable.Range(0, quotes).Select(_ => $"{_line}{bullet}{Quote(isInFlow: false, "      ")}{Pick("", " # why", "\t# why")}"));
    }

    private string Quote(bool isInFlow, string indent)
    {
        var words = Whitespace.Collapse(Drift(Pick([.. Sentences])));
        if (_random.Next(5) == 0)
        {
            return $"{{ exact: {Scalar(words, isInFlow: true, "")} }}";
        }

        return Scalar(words, isInFlow, indent);
    }

    private string Drift(string words)
    {
        var list = words.Split(' ').ToList();
        switch (_random.Next(7))
        {
            case 0:
                list[_random.Next(list.Count)] = Pick("zebra", "salty", "is");
                break;
            case 1 when list.Count > 2:
                list.RemoveAt(_random.Next(1, list.Count - 1));
                break;
            case 2 when list.Count > 3:
                list[_random.Next(1, list.Count - 2)] = "[…]";
                break;
            case 4:
                return words.Length > 12 ? words[_random.Next(0, 3)..^_random.Next(1, 4)] : words;
            case 3:
                return words.Replace('’', '\'').Replace('“', '"').Replace('”', '"').Replace('—', '-').Replace("\u00AD", "");
            default:
                break;
        }

        return string.Join(' ', list);
    }

    private string Scalar(string words, bool isInFlow, string indent)
    {
        switch (_random.Next(4))
        {
            case 0:
                return ScalarWriter.Write(words, isInFlow ? ScalarForm.PlainInFlow : ScalarForm.Plain)!;
            case 1:
                return ScalarWriter.Write(words, ScalarForm.SingleQuoted)!;
            case 2 when !isInFlow && words.IndexOfAny(['\u200F', '\u200E', '\u00AD']) < 0:
                return Pick("|", ">", "|-", ">+") + _line + indent + words.Replace(" ", Pick(" ", _line + indent));
            default:
                return ScalarWriter.Write(words, ScalarForm.DoubleQuoted)!.Replace(" ", isInFlow ? " " : Pick(" ", _line + indent));
        }
    }

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
