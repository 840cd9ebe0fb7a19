using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Quoin.Fuzzing;

/// <summary>Writes a source of sentences, no two with a clause in common, and records the position of each.</summary>
internal sealed partial class Prose
{
    private static readonly string[][] Words =
    [
        ["The", "tea", "warm water", "a kettle", "Kyiv’s leaf", "green \"steam\"", "brings", "needs", "may follow", "warms", "and"],
        ["Цей", "чай", "тепла вода", "п’яте горня", "листок", "«пара»", "гріє", "приносить", "потребує", "може супроводжувати", "і"],
        ["Die", "schale", "warme stube", "kessel", "blatt", "dampf", "bringt", "braucht", "folgt", "wärmt", "und"],
    ];

    private readonly Random _random;
    private readonly string _line;
    private readonly List<StringBuilder> _sections = [new()];
    private readonly List<Sentence> _sentences = [];
    private int _number;
    private string? _source;
    private string? _text;

    public Prose(Random random)
    {
        _random = random;
        _line = random.Next(4) switch { 0 => "\r\n", 1 => "\r", _ => "\n" };
    }

    /// <summary>The sentences, without headings.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences;

    /// <summary>The index of the last section; -1 if there is none.</summary>
    public int LastSection => _sections.Count - 2;

    /// <summary>The source; nothing can be added after it was read.</summary>
    public string Source => _source ??= string.Concat(_sections) + "\n";

    /// <summary>The source as its reader sees it: a line end inside a sentence is a space, and a heading has no number signs.</summary>
    public string Text => _text ??= Wrap().Replace(HeadingSign().Replace(Source, ""), " ");

    /// <summary>The same in a file, whose lines may have other ends.</summary>
    public string File => Source.Replace("\n", _line, StringComparison.Ordinal);

    /// <summary>Begins a section, with a heading or a sentence.</summary>
    public Sentence BeginSection(bool hasHeading)
    {
        // Sentences of the previous section are inserted before this.
        _sections.Add(new("\n\n"));
        if (!hasHeading)
        {
            return Write(LastSection);
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"Heading {Hostile()}number {++_number:0000}");
        _sections[^1].Append(_random.Next(3) == 0 ? "" : "## ").Append(text).Append("\n\n");
        return new Sentence(text, LastSection, [text]);
    }

    /// <summary>Adds a sentence to the end of a section; -1 for the text before the first.</summary>
    public Sentence Write(int section)
    {
        var words = Words[_random.Next(Words.Length)];
        var sentence = _random.Next(5) == 0 ? Twice(words, section) : Simple(words, section);
        _sections[section + 1].Append(sentence.Text).Append(_random.Next(2) == 0 ? ". " : ".\n\n");
        _sentences.Add(sentence);
        return sentence;
    }

    /// <summary>The position of a part of a sentence in the source.</summary>
    public int PlaceOf(Sentence sentence, int offset) => Source.IndexOf(sentence.Text, StringComparison.Ordinal) + offset;

    /// <summary>The position of a part of a sentence in the text that a reader sees.</summary>
    public int PlaceInText(Sentence sentence, int offset) => Text.IndexOf(sentence.Text.Replace('\n', ' '), StringComparison.Ordinal) + offset;

    [GeneratedRegex(@"(?<=\S)\n(?=\S)")]
    private static partial Regex Wrap();

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex HeadingSign();

    private Sentence Simple(string[] words, int section)
    {
        var (first, second) = (Clause(words), Clause(words));
        return new Sentence($"{words[0]} {first} {words[^1]} {second}", section, [first, second]);
    }

    private Sentence Twice(string[] words, int section)
    {
        var echo = Number(words[1]);
        string[] before = [Number(words[2]), Number(words[3])];
        string[] after = [$"{words[^1]} {before[1]}", Number(words[4])];
        var text = $"{words[0]} {before[0]} {echo} {after[0]} {echo} {after[1]}";
        return new Sentence(text, section, [text]) { Echo = new Echo(echo, before, after) };
    }

    private string Clause(string[] words)
    {
        var gap = _random.Next(6) == 0 ? "\n" : " ";
        return Number($"{words[_random.Next(1, 6)]} {Hostile()}{words[_random.Next(6, 10)]}{gap}{words[_random.Next(1, 4)]}");
    }

    private string Hostile() => _random.Next(3) == 0 ? HostileWords.InSentences[_random.Next(HostileWords.InSentences.Count)] + " " : "";

    /// <summary>Creates unique words of one length, so that none is the beginning of another.</summary>
    private string Number(string words) => string.Create(CultureInfo.InvariantCulture, $"{words} {++_number:0000}");
}
