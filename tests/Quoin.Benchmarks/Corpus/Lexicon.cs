namespace Quoin.Benchmarks.Corpus;

/// <summary>
/// The words of one article: a few that every text has, and a few hundred of its own, which no other article has in this
/// combination. None of them weakens or denies anything, so that a claim's certainty is what its sentence was given.
/// </summary>
internal sealed class Lexicon
{
    private const int OwnWords = 300;

    private static readonly string[] English =
    [
        "the", "of", "and", "in", "to", "a", "with", "that", "for", "as", "at", "by", "on", "are", "from", "this", "or", "which", "have", "were", "than",
        "more", "such", "their", "these", "after", "during", "between", "often", "months", "people", "weeks", "into", "over", "each", "both", "patients",
        "treatment", "study", "brain", "memory", "sleep", "blood", "under", "about", "whose", "results", "years", "daily", "when", "while", "before",
    ];

    private static readonly string[] Ukrainian =
    [
        "та", "у", "для", "про", "під", "час", "вони", "цього", "більше", "після", "також", "через", "між", "який", "які", "того", "людей", "років",
        "тижнів", "місяців", "щодня", "лікування", "пам'ять", "сон", "тіло", "над", "перед", "кожен", "обидва", "коли", "поки", "тоді",
    ];

    private static readonly string[] LatinSyllables =
        ["ba", "ceri", "dol", "ente", "fra", "gom", "hila", "ina", "jor", "kelu", "lam", "meno", "nar", "oti", "pul", "rasi", "sel", "tova", "urn", "vel", "wist", "zan"];

    private static readonly string[] CyrillicSyllables =
        ["ба", "вері", "гол", "дену", "жар", "зима", "кал", "луно", "мер", "нава", "ора", "пен", "рілу", "сад", "тома", "уле", "фор", "хвила", "ціло", "шам"];

    private readonly Random _random;
    private readonly string[] _common;
    private readonly string[] _own;

    /// <param name="random">Chooses the words, and their order in sentences.</param>
    /// <param name="isUkrainian">Whether the words are Ukrainian and not English.</param>
    public Lexicon(Random random, bool isUkrainian)
    {
        _random = random;
        _common = isUkrainian ? Ukrainian : English;
        _own = [.. Enumerable.Range(0, OwnWords).Select(_ => Make(isUkrainian ? CyrillicSyllables : LatinSyllables))];
    }

    /// <summary>One of the article's own words; the first ones are the most frequent.</summary>
    public string OwnWord() => _own[(int)Math.Pow(_own.Length, _random.NextDouble()) - 1];

    /// <summary>A sentence without its full stop.</summary>
    /// <param name="length">The approximate number of characters.</param>
    /// <param name="inserted">Words that weaken it or give a number; null if there are none.</param>
    public string Sentence(int length, string? inserted = null)
    {
        // A sentence begins and ends with the article's own words, so that it is unique in the source.
        var words = new List<string> { Capitalized(OwnWord()), OwnWord() };
        if (inserted is not null)
        {
            words.Add(inserted);
        }

        for (var written = words.Sum(word => word.Length + 1); written < length - 8; written += words[^1].Length + 1)
        {
            var word = _random.Next(100) < 45 ? _common[_random.Next(_common.Length)] : OwnWord();
            words.Add(_random.Next(12) == 0 && word.Length > 3 ? word + "," : word);
        }

        return string.Join(' ', words.Append(OwnWord()));
    }

    public static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private string Make(string[] syllables) =>
        string.Concat(Enumerable.Range(0, _random.Next(2, 4)).Select(_ => syllables[_random.Next(syllables.Length)])) + syllables[_random.Next(syllables.Length)];
}
