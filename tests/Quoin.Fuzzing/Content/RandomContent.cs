using System.Globalization;
using Quoin.Compiler.Workspace;

namespace Quoin.Fuzzing;

/// <summary>
/// A valid annotation with its source, generated from a seed. All keys and words of the format occur, with special characters. The
/// intended meaning is recorded as it is drawn.
/// </summary>
internal sealed partial class RandomContent
{
    // Most often those that have word lists.
    private static readonly string[] Languages = ["en", "en", "en", "uk", "uk", "zh-Hant", "no", "de-AT", "EN", "sr-Latn-RS", "haw"];
    private static readonly string[] Names = ["tea", "class", "x", "is-if", "a1-b2", "to-string", "object", "claims", "z", "long-name-of-a-mark", "null", "key", "all"];

    private readonly Random _random;
    private readonly Prose _prose;
    private readonly RandomLibrary? _library;
    private readonly MappingPiece _root = new();
    private int _number;

    /// <param name="seed">The seed.</param>
    /// <param name="folder">The folder of its files, so that there can be several.</param>
    /// <param name="library">A library whose marks it cites; null for none.</param>
    public RandomContent(int seed, string folder = "content", RandomLibrary? library = null)
    {
        _library = library;
        _random = new Random(seed);
        _prose = new Prose(_random);
        var id = string.Create(CultureInfo.InvariantCulture, $"article-{seed}");
        var source = Any<string>(["tea.txt", "../seeds/Tea of a kind.txt", "./a/../чай.txt"]);
        var language = Any(Languages);
        _root.Add("quoin", "1");
        _root.Add("article", id);
        _root.Add("language", language);
        _root.Add("source", source);
        Plan = new ContentPlan(id, language, source, Texts(_root, "title", language), _prose) { Sections = Sections() };
        Origin();
        AnnotationPath = $"/{folder}/{seed}/content/{id}.quoin.yaml";
        SourcePath = new Uri(new Uri("file://" + AnnotationPath), source).LocalPath;
        Draw();
        Shuffle();
        Annotation = new YamlWriter(_random).Write(_root);
    }

    public ContentPlan Plan { get; }

    /// <summary>The annotation in pieces.</summary>
    public MappingPiece Root => _root;

    public string AnnotationPath { get; }

    public string Annotation { get; }

    public string SourcePath { get; }

    public string Source => _prose.File;

    public IReadOnlyList<ContentFile> Files => [new(AnnotationPath, Annotation), new(SourcePath, Source)];

    private void Origin()
    {
        Plan.Published = Optional(_root, "published", ["2026-03-31", "2024-02-29"]);
        Plan.Updated = Optional(_root, "updated", ["2026-04-01", "9999-12-31"]);
        Plan.Review = Review(_root);
        Plan.Jurisdictions = Regions("jurisdiction");
        Plan.Markets = Regions("market");
        if (Sometimes(40))
        {
            var list = new ListPiece([]);
            for (var i = _random.Next(4); i > 0; i--)
            {
                var author = new MappingPiece();
                Plan.Authors.Add(Texts(author, "author", Plan.Language));
                list.Items.Add(author.Entries[0].Value);
            }

            _root.Add("authors", list);
        }
    }

    private void Draw()
    {
        Group("terms", 3, Term);
        Evidence();
        var claims = ClaimsAndCaveats();
        Asides();
        for (var i = _random.Next(3); i > 0; i--)
        {
            _prose.Write(_random.Next(-1, _prose.LastSection + 1));
        }

        _root.Entries.AddRange(claims);
    }

    /// <summary>Keys may be in any order, with custom keys among them.</summary>
    private void Shuffle()
    {
        if (Sometimes(30))
        {
            _root.Add("x-note", new ListPiece([new ScalarPiece(Text()), new MappingPiece([("Any key", new ScalarPiece("3"))])]));
        }

        if (Sometimes(50))
        {
            var entries = _root.Entries.OrderBy(_ => _random.Next()).ToList();
            _root.Entries.Clear();
            _root.Entries.AddRange(entries);
        }
    }

    private List<SectionPlan> Sections()
    {
        var sections = new List<(SectionPlan Plan, Piece Piece)>();
        for (var i = _random.Next(4); i > 0; i--)
        {
            var hasHeading = Sometimes(60);
            var first = _prose.BeginSection(hasHeading);
            var (written, tier) = Vary(first.Text);
            var piece = new MappingPiece();
            piece.Add(hasHeading ? "heading" : "from", Sometimes(70) ? new ScalarPiece(written) : new MappingPiece([("exact", new ScalarPiece(written))]));
            var language = Language(piece, 30);
            sections.Add((new SectionPlan(new MarkPlan(Id(), language, [new QuotePlan(first, 0, first.Text.Length, tier)]), hasHeading, first.Section), piece));
        }

        var shuffled = sections.OrderBy(_ => _random.Next()).ToList();
        if (shuffled.Count > 0 || Sometimes(20))
        {
            _root.Add("sections", new MappingPiece(shuffled.Select(section => (section.Plan.Mark.Id, section.Piece))));
        }

        return shuffled.ConvertAll(section => section.Plan);
    }

    private void Asides()
    {
        var quotes = new List<Piece>();
        for (var i = _random.Next(3); i > 0; i--)
        {
            var (piece, parts) = Quote();
            quotes.Add(piece);
            Plan.Asides.AddRange(parts);
        }

        Plan.Asides.ForEach(quote => quote.Sentence.IsAside = true);
        if (quotes.Count > 0 || Sometimes(20))
        {
            _root.Add("asides", new ListPiece(quotes));
        }
    }

    private void Group(string key, int most, Action<MappingPiece> add)
    {
        var group = new MappingPiece();
        for (var i = _random.Next(most + 1); i > 0; i--)
        {
            add(group);
        }

        if (group.Entries.Count > 0 || Sometimes(20))
        {
            _root.Add(key, group);
        }
    }

    private void Term(MappingPiece group)
    {
        var piece = new MappingPiece();
        var label = Texts(piece, "label", Plan.Language);
        Plan.Terms.Add(new TermPlan(Mark(group, piece, Id()), label));
    }

    private string Id() => string.Create(CultureInfo.InvariantCulture, $"{Any(Names)}-{++_number}");

    private string? Language(MappingPiece piece, int percent)
    {
        if (!Sometimes(percent))
        {
            return null;
        }

        var language = Any(Languages);
        piece.Add("language", language);
        return language;
    }

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private T Any<T>()
        where T : struct, Enum => Any(WordsOf<T>());

    /// <summary>The words of a vocabulary that annotations have; the others are of kinds that only a model declares.</summary>
    public static T[] WordsOf<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(static word => word.ToString() is not (nameof(ClaimKind.Other) or nameof(Certainty.NotGraded)))];

    private List<T> Some<T>(IReadOnlyList<T> items, int most) => [.. items.OrderBy(_ => _random.Next()).Take(_random.Next(Math.Min(items.Count, most) + 1))];

    private bool Sometimes(int percent) => _random.Next(100) < percent;
}
