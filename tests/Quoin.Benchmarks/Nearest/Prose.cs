using System.Text;

namespace Quoin.Benchmarks.Nearest;

/// <summary>Text that resembles an article. The same number gives the same text on every machine.</summary>
internal sealed class Prose(int number)
{
    // Sorted by frequency in English, the most frequent word first.
    private static readonly string[] Vocabulary =
    [
        "the", "of", "and", "in", "to", "a", "is", "with", "that", "for", "it", "as", "was", "by", "on", "are", "patients", "treatment", "may", "from",
        "this", "be", "or", "not", "which", "have", "were", "than", "ketamine", "more", "has", "their", "study", "effects", "brain", "research", "these",
        "can", "depression", "therapy", "symptoms", "after", "risk", "during", "between", "clinical", "often", "disorder", "months", "people", "reduced",
        "anxiety", "memory", "weeks", "receptors", "alcohol", "however", "evidence", "dose", "compared", "addiction", "sustained", "neurons", "craving",
        "results", "abstinent", "trial", "infusions", "outcomes", "placebo", "behavioural", "important", "tolerated", "supervision", "psychological",
        "combined", "approach", "glutamate", "connections", "participants", "antidepressant", "relapse", "neuroplasticity", "randomised", "uncertain",
        "transmission", "specialists", "promising", "disturbances", "neurotransmitter", "characterised", "long-term", "follow-up", "withdrawal",
        "effectiveness", "medication", "challenges", "side", "blood", "pressure", "sleep", "improves", "adverse", "mild", "severe", "increase", "adults",
    ];

    private readonly Random _random = new(number);

    /// <summary>Paragraphs, cut to a length.</summary>
    public string Text(int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(Sentence()).Append(_random.Next(5) == 0 ? "\n\n" : " ");
        }

        return text.ToString(0, length);
    }

    public string Sentence()
    {
        var words = Enumerable.Range(0, _random.Next(7, 24)).Select(i => Word() + (i > 2 && _random.Next(9) == 0 ? "," : ""));
        var sentence = string.Join(' ', words).TrimEnd(',');
        return $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}.";
    }

    public string Word()
    {
        // Similar to Zipf's law: the n-th word is about 1/n times as frequent as the first.
        var rank = Math.Pow(Vocabulary.Length + 1, _random.NextDouble());
        return Vocabulary[Math.Min((int)rank, Vocabulary.Length) - 1];
    }

    /// <summary>A text in which one word of a given number is changed.</summary>
    public string Drift(string text, int every)
    {
        var words = text.Split(' ');
        for (var i = _random.Next(every); i < words.Length; i += every)
        {
            words[i] = Word();
        }

        return string.Join(' ', words);
    }
}
