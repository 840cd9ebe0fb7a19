using System.Globalization;
using System.Text;

namespace Quoin.Tests.Safety;

/// <summary>A sentence of two clauses: each as the source has it, and as an annotation may quote it.</summary>
internal sealed record RandomSentence(string First, string Joint, string Second)
{
    public string Text => First + Joint + Second;

    public string FirstQuote => First.ReplaceLineEndings(" ");

    public string SecondQuote => Second.ReplaceLineEndings(" ");

    public string Quote => Text.ReplaceLineEndings(" ");
}

/// <summary>Writes sentences, no two with a clause in common, and keeps those that go into the source.</summary>
internal sealed class RandomProse(Random random)
{
    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["en"] = ["tea", "the kettle", "water", "a cup 🫖", "Kyiv’s leaf", "steam", "warms", "follows", "brings", "needs", "and", "in case"],
        ["uk"] = ["чай", "чайник", "вода", "п'яте горня", "листок", "пара", "гріє", "супроводжує", "приносить", "потребує", "і", "у випадку"],
        ["de"] = ["Tee", "der Kessel", "Wasser", "eine Schale", "das Blatt", "Dampf", "wärmt", "begleitet", "bringt", "braucht", "und", "im Fall"],
    };

    private readonly Dictionary<string, StringBuilder> _sections = new() { ["sec-0"] = new(), ["sec-1"] = new() };
    private int _clauses;

    public static string[] Languages { get; } = [.. Words.Keys];

    public string Source => string.Join("\n\n", _sections.Values);

    /// <summary>The heading of a section; a line by itself.</summary>
    public string Heading(string section)
    {
        var heading = Number("Heading");
        _sections[section].Insert(0, $"{heading}\n\n");
        return heading;
    }

    /// <summary>A sentence; added to the source if there is a section for it.</summary>
    public RandomSentence Sentence(string language, string? section = "sec-1")
    {
        var sentence = new RandomSentence(Clause(language), $" {Words[language][^2]} ", Clause(language));
        if (section is not null)
        {
            _sections[section].Append(sentence.Text).Append(random.Next(3) == 0 ? ".\n\n" : ". ");
        }

        return sentence;
    }

    private string Clause(string language)
    {
        var words = Words[language];
        var next = words[random.Next(6)];

        // A short line that ends before a capital letter would be a paragraph.
        var gap = random.Next(8) == 0 && !char.IsUpper(next[0]) ? "\n" : " ";
        return Number($"{words[random.Next(6)]} {words[6 + random.Next(4)]}{gap}{next} {words[^1]}");
    }

    /// <summary>Creates unique words of one length, so that none is the beginning of another.</summary>
    private string Number(string words) => string.Create(CultureInfo.InvariantCulture, $"{words} {++_clauses:0000}");
}
