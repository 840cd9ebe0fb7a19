using System.Globalization;
using System.Text;

namespace Quoin.Benchmarks.Corpus;

/// <summary>Creates an article from its number, the same on every machine. Every fifth article has a section in Ukrainian.</summary>
internal sealed class ArticleMaker
{
    private const int Sections = 6;
    private const int Asides = 36;
    private const int SentencesInParagraph = 4;
    private const int UkrainianSection = 4;

    private static readonly string[] ClaimKinds =
    [
        "efficacy", "mechanism", "safety", "efficacy", "background", "recommendation", "efficacy", "outlook", "definition", "efficacy",
        "mechanism", "safety", "background", "efficacy", "recommendation", "efficacy", "outlook", "mechanism", "safety", "background",
    ];

    private static readonly (string Kind, string[] AppliesTo)[] CaveatKinds =
    [
        ("uncertainty", ["efficacy"]), ("risk", ["safety"]), ("limitation", ["efficacy", "safety"]), ("scope", ["outlook"]),
        ("precondition", ["recommendation"]), ("uncertainty", ["mechanism"]), ("limitation", ["efficacy", "outlook"]), ("risk", ["efficacy", "safety", "outlook"]),
    ];

    // A duration, as a value and in the words of the source, and the certainties that each kind of evidence allows for the claims that cite it.
    private static readonly (string Kind, string FollowUp, string English, string Ukrainian, string[] Certainties)[] EvidenceKinds =
    [
        ("systematic-review", "P2Y", "2 years", "2 роки", ["established", "supported", "suggested", "possible"]),
        ("randomized-controlled-trial", "P6M", "6 months", "6 місяців", ["supported", "suggested", "possible"]),
        ("cohort", "P10Y", "10 years", "10 років", ["suggested", "possible"]),
    ];

    private static readonly string[] OpenCertainties = ["established", "possible", "suggested", "established"];

    private readonly int _number;
    private readonly Random _random;
    private readonly Lexicon _english;
    private readonly Lexicon? _ukrainian;
    private readonly HashSet<string> _used = [];
    private readonly StringBuilder _source = new();

    private ArticleMaker(int number)
    {
        _number = number;
        _random = new Random(number);
        _english = new Lexicon(_random, isUkrainian: false);
        _ukrainian = number % 5 == 0 ? new Lexicon(_random, isUkrainian: true) : null;
    }

    public static CorpusArticle Make(int number) => new ArticleMaker(number).Make();

    private CorpusArticle Make()
    {
        var sections = Enumerable.Range(0, Sections).Select(Section).ToList();
        var terms = new List<CorpusTerm>();
        var evidence = new CorpusEvidence[EvidenceKinds.Length];
        var caveats = new List<CorpusCaveat>();
        var claims = new List<CorpusClaim>();
        var asides = new List<CorpusQuote>();

        // Marks of all kinds and asides are mixed in the source.
        var adders = new List<Action<int>>();
        adders.AddRange(Enumerable.Repeat<Action<int>>(section => terms.Add(Term(section)), 4));
        adders.AddRange(EvidenceKinds.Select((kind, index) => (Action<int>)(section => evidence[index] = Evidence(kind.Kind, kind.FollowUp, Words(section) == _ukrainian ? kind.Ukrainian : kind.English, section))));
        adders.AddRange(CaveatKinds.Select(kind => (Action<int>)(section => caveats.Add(Caveat(kind.Kind, kind.AppliesTo, section)))));
        adders.AddRange(ClaimKinds.Select((kind, index) => (Action<int>)(section => claims.Add(Claim(kind, index, section)))));
        adders.AddRange(Enumerable.Repeat<Action<int>>(section => asides.Add(Aside(section)), Asides));
        var order = Enumerable.Range(0, adders.Count).ToArray();
        _random.Shuffle(order);
        for (var section = 0; section < Sections; section++)
        {
            _source.Append(section == 0 ? "" : "\n\n").Append(sections[section].Heading).Append('\n');
            var places = order.Where((_, place) => place % Sections == section).ToList();
            for (var i = 0; i < places.Count; i++)
            {
                _source.Append(i % SentencesInParagraph == 0 ? "\n\n" : " ");
                adders[places[i]](section);
                _source.Append('.');
            }
        }

        _source.Append('\n');
        return new CorpusArticle
        {
            Id = $"article-{_number.ToString("D4", CultureInfo.InvariantCulture)}",
            Title = _english.Sentence(40),
            Source = _source.ToString(),
            Sections = sections,
            Terms = [.. terms.Select(term => term with { Quote = Unique(term.Quote) })],
            Evidence = evidence,
            Caveats = caveats,
            Claims = [.. claims.Select(claim => claim with { Caveats = Limiting(caveats, claim) })],
            Asides = [.. asides.Select(Unique)],
        };
    }

    private CorpusSection Section(int place) =>
        new(Id(), Unused(() => Words(place).Sentence(30)), _ukrainian is not null && place == UkrainianSection);

    private CorpusTerm Term(int section)
    {
        var quote = Write(section, 98, 55);
        return new CorpusTerm(Id(), _english.OwnWord(), quote);
    }

    private CorpusEvidence Evidence(string kind, string followUp, string duration, int section) =>
        new(Id(), kind, $"University of {Lexicon.Capitalized(_english.OwnWord())}", followUp, Write(section, 130, 130, duration));

    private CorpusCaveat Caveat(string kind, string[] appliesTo, int section)
    {
        var statement = new CorpusText(_english.Sentence(45) + ".", _ukrainian is { } words ? words.Sentence(45) + "." : null);
        return new CorpusCaveat(Id(), kind, statement, Write(section, 98, 65), appliesTo);
    }

    private CorpusClaim Claim(string kind, int index, int section)
    {
        var evidence = kind is "efficacy" or "safety" ? index % EvidenceKinds.Length : -1;
        var certainties = evidence >= 0 ? EvidenceKinds[evidence].Certainties : OpenCertainties;
        var certainty = certainties[_random.Next(certainties.Length)];
        var isUkrainian = Words(section) == _ukrainian;
        var quote = Write(section, 102, 72, Hedge(certainty, isUkrainian));

        // One in five uses the source's own words; the others use the annotator's.
        CorpusText? statement = index % 5 == 4 && !isUkrainian
            ? null
            : new CorpusText(
                _english.Sentence(62, Hedge(certainty, isUkrainian: false)) + ".", isUkrainian ? _ukrainian!.Sentence(62, Hedge(certainty, isUkrainian: true)) + "." : null);
        return new CorpusClaim(Id(), kind, certainty, statement, quote, section, evidence >= 0 ? [evidence] : [], [], index % 2 == 0 ? [index % 4] : []);
    }

    private CorpusQuote Aside(int section) => Write(section, 98, 28);

    /// <summary>Writes a sentence, without its full stop, and quotes its beginning up to a length.</summary>
    private CorpusQuote Write(int section, int length, int quoted, string? inserted = null)
    {
        var sentence = Words(section).Sentence(length, inserted);
        var end = quoted < sentence.Length && sentence.IndexOf(' ', quoted) is var space and >= 0 ? space : sentence.Length;
        var quote = new CorpusQuote(sentence[..end].TrimEnd(','), _source.Length);
        _source.Append(sentence);
        return quote;
    }

    /// <summary>The quote, extended by whole words until it occurs only once in the source.</summary>
    private CorpusQuote Unique(CorpusQuote quote)
    {
        var source = _source.ToString();
        var text = quote.Text;
        while (source.IndexOf(text, StringComparison.Ordinal) != source.LastIndexOf(text, StringComparison.Ordinal))
        {
            text = source[quote.Start..source.IndexOf(' ', quote.Start + text.Length + 2)].TrimEnd(',');
        }

        return quote with { Text = text };
    }

    private Lexicon Words(int section) => section == UkrainianSection && _ukrainian is not null ? _ukrainian : _english;

    private static string? Hedge(string certainty, bool isUkrainian) => certainty switch
    {
        "possible" => isUkrainian ? "може" : "may",
        "suggested" => isUkrainian ? "ймовірно" : "suggests",
        _ => null,
    };

    private string Id() => Unused(() => $"{_english.OwnWord()}-{_english.OwnWord()}");

    /// <summary>Creates texts until one is new.</summary>
    private string Unused(Func<string> make)
    {
        while (true)
        {
            var text = make();
            if (_used.Add(text))
            {
                return text;
            }
        }
    }

    private static List<int> Limiting(List<CorpusCaveat> caveats, CorpusClaim claim) =>
        [.. Enumerable.Range(0, caveats.Count).Where(caveat => caveats[caveat].AppliesTo.Contains(claim.Kind))];
}
