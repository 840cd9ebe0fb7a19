using System.Globalization;
using System.Text;

namespace Quoin.Tests.Safety;

/// <summary>What a test needs to know about a qualified claim: its texts, and the texts of each of its caveats.</summary>
internal sealed record KnownClaim(string Id, IReadOnlyList<string> Texts, IReadOnlyList<KnownCaveat> Caveats);

/// <summary>What a test needs to know about a caveat.</summary>
internal sealed record KnownCaveat(string Id, IReadOnlyList<string> Texts);

/// <summary>
/// A random source and its annotation, generated from a seed: claims with caveats that they list or that apply by selector,
/// in several languages, in several parts. Sometimes other marks repeat the very words of a claim.
/// </summary>
internal sealed partial class RandomArticle
{
    private static readonly string[] ClaimKinds = ["background", "definition", "efficacy", "mechanism", "outlook", "recommendation", "safety"];
    private const string Obligation = "obligation";

    private static readonly string[] CaveatKinds = ["limitation", "precondition", "risk", "scope", "uncertainty"];
    private static readonly string[] EvidenceKinds = ["clinical-trial", "survey", "review", "cohort", "expert-statement"];
    private static readonly string[] Certainties = ["unknown", "possible", "suggested", "supported", "established"];

    private readonly Random _random;
    private readonly RandomProse _prose;
    private readonly StringBuilder _annotation = new();
    private readonly List<Drawn> _claims = [];
    private readonly bool _hasModel;
    private bool _selects;

    /// <param name="seed">The seed.</param>
    /// <param name="hasModel">Whether marks have kinds and fields of <see cref="Models.Duties"/>; fields refer to claims wherever they can.</param>
    public RandomArticle(int seed, bool hasModel = false)
    {
        _hasModel = hasModel;
        _random = new Random(seed);
        _prose = new RandomProse(_random);
        Languages = [.. RandomProse.Languages.OrderBy(_ => _random.Next()).Take(_random.Next(1, 4))];
        Write();
    }

    /// <summary>The languages of the article, its own first.</summary>
    public IReadOnlyList<string> Languages { get; }

    public string Annotation => _annotation.ToString();

    public string Source => _prose.Source;

    /// <summary>The claims that have caveats.</summary>
    public IReadOnlyList<KnownClaim> Qualified =>
        [.. _claims.Where(claim => claim.Caveats.Count > 0).Select(claim => new KnownClaim(claim.Id, claim.Texts, claim.Caveats))];

    private void Write()
    {
        // Claims are drawn first, so that other marks can repeat their words.
        var claims = Enumerable.Range(0, _random.Next(2, 7)).Select(i => Draw($"claim-{i}", $"sec-{_random.Next(2)}")).ToArray();
        _claims.AddRange(claims);
        Line(0, "quoin: 1");
        Line(0, "article: tea");
        Line(0, $"language: {Languages[0]}");
        Line(0, $"title: {Texts(Sometimes(10) ? claims[0].Texts[0] : null)}");
        Line(0, "source: tea.txt");
        WriteSections();
        WriteTerms();
        WriteEvidence();
        WriteCaveats();
        Line(0, "claims:");
        foreach (var claim in claims)
        {
            WriteClaim(claim);
        }

        WriteEcho();
        Line(0, $"asides: [{Quote(Repeats() ?? _prose.Sentence(Languages[0]).Quote)}]");
    }

    private void WriteSections()
    {
        Line(0, "sections:");
        for (var i = 0; i < 2; i++)
        {
            Line(1, $"sec-{i}: {{ heading: {Quote(_prose.Heading($"sec-{i}"))} }}");
        }
    }

    private void WriteTerms()
    {
        Line(0, "terms:");
        for (var i = 0; i < 2; i++)
        {
            Line(1, $"term-{i}:");
            Line(2, $"label: {Texts(Sometimes(10) ? Any(_claims).Texts[0] : null)}");
            Line(2, $"quote: {Quote(Repeats() ?? _prose.Sentence(Languages[0]).Quote)}");
        }
    }

    private void WriteEvidence()
    {
        Line(0, "evidence:");
        for (var i = 0; i < 2; i++)
        {
            Line(1, $"evidence-{i}:");
            Line(2, _hasModel && i == 0 ? "kind: statute" : $"kind: {Any(EvidenceKinds)}");
            Line(2, $"quote: {Quote(Repeats() ?? _prose.Sentence(Languages[0]).Quote)}");
            Line(2, $"by: {Texts(Sometimes(10) ? Any(_claims).Texts[0] : null)}");
            Line(2, $"population: {Texts(Sometimes(10) ? Any(_claims).Texts[0] : null)}");
            Line(2, $"intervention: {{ description: {Texts(Sometimes(10) ? Any(_claims).Texts[0] : null)}, administrations: {_random.Next(9)} }}");
            Line(2, $"outcomes: [{{ measure: {Texts(null)}, result: {Texts(Sometimes(10) ? Any(_claims).Texts[0] : null)} }}]");
            WriteStanding("evidence", i == 0 ? 1 : -1);
        }
    }

    private void WriteCaveats()
    {
        var count = _random.Next(1, 4);
        Line(0, "caveats:");
        for (var i = 0; i < count; i++)
        {
            var id = $"caveat-{i}";
            var (quotes, texts) = Quotes(_prose.Sentence(Languages[0]), Sometimes(10) ? Repeats() : null);
            var statement = Statement(texts);
            Line(1, $"{id}:");
            Line(2, _hasModel && i == 0 ? "kind: exception" : $"kind: {Any(CaveatKinds)}");
            Line(2, _hasModel && i == 0 ? $"limits: [{string.Join(", ", _claims.Select(static claim => claim.Id))}]" : "");
            Line(2, quotes);
            Line(2, statement);
            var caveat = new KnownCaveat(id, texts);
            foreach (var claim in Limited(id))
            {
                claim.Caveats.Add(caveat);
            }
        }
    }

    /// <summary>Writes which claims a caveat limits, in one of the notations of the format.</summary>
    private IEnumerable<Drawn> Limited(string caveat)
    {
        Func<Drawn, bool> chosen = _ => false;
        var way = _random.Next(5);
        _selects |= way < 3;
        switch (way)
        {
            case 0:
                Line(2, "applies-to: all");
                chosen = _ => true;
                break;
            case 1:
                var kind = Any(_claims).Kind;
                Line(2, $"applies-to: {{ kind: {kind} }}");
                chosen = claim => claim.Kind == kind;
                break;
            case 2:
                Line(2, "applies-to: { section: sec-0 }");
                chosen = claim => claim.Section == "sec-0";
                break;
            case 3:
                var id = Any(_claims).Id;
                Line(2, $"applies-to: [{id}]");
                chosen = claim => claim.Id == id;
                break;
            default:
                var lister = Any(_claims);
                lister.Listed.Add(caveat);
                chosen = claim => claim == lister;
                break;
        }

        return _claims.Where(chosen);
    }

    private void WriteClaim(Drawn claim)
    {
        Line(1, $"{claim.Id}:");
        Line(2, $"kind: {claim.Kind}");
        Line(2, $"certainty: {Any(Certainties)}");
        Line(2, claim.Quotes);
        Line(2, claim.Statement);
        Line(2, claim.Language is null ? "" : $"language: {claim.Language}");
        Line(2, claim.Listed.Count == 0 ? "" : $"caveats: [{string.Join(", ", claim.Listed)}]");
        Line(2, Sometimes(50) ? "evidence: [evidence-0, evidence-1]" : "");
        Line(2, Sometimes(50) ? "about: [term-0]" : "");
        Line(2, Sometimes(30) ? $"formerly: [old-{claim.Id}]" : "");
        WriteFields(claim);
        WriteStanding("claim", claim == _claims[0] ? 1 : -1);
    }

    private void WriteFields(Drawn claim)
    {
        if (claim.Kind == Obligation)
        {
            var others = _claims.Where(other => other != claim).Select(static other => other.Id).ToArray();
            Line(2, "deadline: 2027-03-31");
            Line(2, $"wording: {Texts(null)}");
            Line(2, $"right: {Any(others)}");
            Line(2, $"rivals: [{string.Join(", ", others)}]");
            Line(2, "sources: [evidence-0, evidence-1]");
        }
    }

    /// <summary>A plain claim with the words of a qualified one, if no caveat would apply to it by selector.</summary>
    private void WriteEcho()
    {
        if (!_selects && _claims.Find(claim => claim.Caveats.Count > 0) is { } claim)
        {
            Line(1, "echo:");
            Line(2, "kind: background");
            Line(2, "certainty: possible");
            Line(2, $"quote: {Quote(claim.Texts[0])}");
            Line(2, $"statement: {Texts(claim.Texts[^1])}");
        }
    }

    /// <summary>Writes that a mark is no longer valid.</summary>
    private void WriteStanding(string kind, int successor)
    {
        var because = $"because: {Texts(null)}";
        if (successor >= 0 && Sometimes(30))
        {
            Line(2, "status: superseded");
            Line(2, $"superseded-by: {kind}-{successor.ToString(CultureInfo.InvariantCulture)}");
            Line(2, because);
        }
        else if (Sometimes(20))
        {
            Line(2, "status: retracted");
            Line(2, because);
            Line(2, "on: 2026-03-31");
        }
    }

    private Drawn Draw(string id, string section)
    {
        var language = Sometimes(20) ? Any(RandomProse.Languages) : null;
        var (quotes, texts) = Quotes(_prose.Sentence(language ?? Languages[0], section), null);
        return new Drawn(id, _hasModel && Sometimes(60) ? Obligation : Any(ClaimKinds), section, language, quotes, Statement(texts), texts);
    }

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private bool Sometimes(int percent) => _random.Next(100) < percent;

    /// <summary>A claim as it is drawn; its caveats are added when they are drawn.</summary>
    private sealed record Drawn(
        string Id, string Kind, string Section, string? Language, string Quotes, string Statement, IReadOnlyList<string> Texts)
    {
        public List<KnownCaveat> Caveats { get; } = [];

        public List<string> Listed { get; } = [];
    }
}
