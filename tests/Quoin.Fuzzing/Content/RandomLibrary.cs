using System.Globalization;
using Quoin.Compiler.Workspace;

namespace Quoin.Fuzzing;

/// <summary>
/// A valid library, generated from a seed, whose caveats limit claims of the article of the same seed by themselves or where it cites them. Marks may
/// quote sources of its own, and evidence may be retracted or superseded.
/// The intended meaning is recorded as it is drawn.
/// </summary>
internal sealed class RandomLibrary
{
    // A tag, and which of the languages of articles it means.
    private static readonly (string Tag, string[] Means)[] Languages =
    [
        ("en", ["en", "EN"]), ("EN", ["en", "EN"]), ("uk", ["uk"]), ("zh", ["zh-Hant"]), ("zh-Hant", ["zh-Hant"]), ("no", ["no"]), ("de", ["de-AT"]), ("de-CH", []),
        ("sr-Latn", ["sr-Latn-RS"]), ("haw", ["haw"]), ("ha", []),
    ];

    private readonly Random _random;
    private readonly Random _extras;
    private readonly int _seed;
    private readonly List<List<string>> _sources = [];

    /// <param name="seed">The seed.</param>
    /// <param name="folder">The folder of its file.</param>
    public RandomLibrary(int seed, string folder = "content")
    {
        (_random, _extras, _seed) = (new Random(seed), new Random(~seed), seed);
        Id = string.Create(CultureInfo.InvariantCulture, $"library-{seed}");
        Root.Add("quoin", "1");
        Root.Add("library", Id);
        Root.Add("title", "Shared marks");
        Root.Add("language", "en");
        if (_extras.Next(2) == 0)
        {
            Root.Add("source", AddSource());
        }

        Terms = Group("terms", "term", static (piece, _) => piece.Add("label", "Tea"));
        Evidence = Group("evidence", "trial", (piece, number) =>
        {
            piece.Add("kind", "systematic-review");
            piece.Add("citation", "Smith, Tea, 2019");
            Standing(piece, number);
        });
        Caveats = Group("caveats", "caveat", (piece, _) => Caveat(piece));
        Path = $"/{folder}/{seed}/content/{Id}.quoin.yaml";
        Text = new YamlWriter(_random).Write(Root);
    }

    public string Id { get; }

    public string Path { get; }

    public string Text { get; }

    public MappingPiece Root { get; } = new();

    /// <summary>The references to its terms.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>The references to its evidence.</summary>
    public IReadOnlyList<string> Evidence { get; }

    /// <summary>The references to its caveats.</summary>
    public IReadOnlyList<string> Caveats { get; }

    /// <summary>Which claims of the article each caveat limits without being named, in the order of the caveats.</summary>
    public List<Func<ContentPlan, ClaimPlan, bool>> AppliesTo { get; } = [];

    /// <summary>The words of each caveat, in the order of the caveats.</summary>
    public List<IReadOnlyList<string>> Words { get; } = [];

    /// <summary>The annotation and its sources.</summary>
    public IReadOnlyList<ContentFile> Files => [new(Path, Text), .. Sources];

    /// <summary>The files that its marks quote.</summary>
    public IEnumerable<ContentFile> Sources => _sources.Select((sentences, i) => new ContentFile($"{Path[..(Path.LastIndexOf('/') + 1)]}{SourceName(i)}", string.Join(i % 2 == 0 ? " " : "\n\n", sentences) + "\n"));

    private List<string> Group(string key, string name, Action<MappingPiece, int> fill)
    {
        var (group, references) = (new MappingPiece(), new List<string>());
        for (var i = _random.Next(4); i > 0; i--)
        {
            var piece = new MappingPiece();
            fill(piece, i);
            Quote(piece);
            group.Add($"{name}-{i}", piece);
            references.Add($"{Id}/{name}-{i}");
        }

        Root.Add(key, group);
        return references;
    }

    private string SourceName(int index) => string.Create(CultureInfo.InvariantCulture, $"{Id}-{index}.{(index % 2 == 0 ? "txt" : "md")}");

    private string AddSource()
    {
        _sources.Add(["Nobody quotes this."]);
        return SourceName(_sources.Count - 1);
    }

    /// <summary>Sometimes adds a quote, of the library's own source or of one that the mark names.</summary>
    private void Quote(MappingPiece piece)
    {
        if (_extras.Next(2) == 0)
        {
            return;
        }

        var index = 0;
        if (Root.Entries.TrueForAll(static entry => entry.Key != "source") || _extras.Next(3) == 0)
        {
            index = _sources.Count == 0 || _extras.Next(2) == 0 ? _sources.Count : _extras.Next(_sources.Count);
            piece.Add("source", index == _sources.Count ? AddSource() : SourceName(index));
        }

        var sentence = string.Create(CultureInfo.InvariantCulture, $"Finding {_sources.Sum(static source => source.Count)} is here.");
        _sources[index].Insert(_extras.Next(_sources[index].Count + 1), sentence);
        piece.Add("quote", _extras.Next(2) == 0 ? sentence : sentence.TrimEnd('.'));
    }

    private void Standing(MappingPiece piece, int number)
    {
        switch (_extras.Next(5))
        {
            case 0:
                piece.Add("status", "retracted");
                piece.Add("because", "The answers were copied from another survey.");
                break;
            case 1 when number > 1:
                piece.Add("status", "superseded");
                piece.Add("superseded-by", string.Create(CultureInfo.InvariantCulture, $"trial-{number - 1}"));
                break;
            case 2:
                piece.Add("status", "draft");
                break;
            default:
                break;
        }
    }

    private void Caveat(MappingPiece piece)
    {
        string[] words = [$"Limit {Words.Count} of it", $"Межа {Words.Count} цього"];
        piece.Add("kind", "limitation");
        piece.Add("statement", _random.Next(2) == 0
            ? new ScalarPiece(words[0])
            : new MappingPiece([("en", new ScalarPiece(words[0])), ("uk", new ScalarPiece(words[1]))]));
        Words.Add(words);
        switch (_random.Next(4))
        {
            case 0:
                AppliesTo.Add(static (_, _) => false);
                break;
            case 1:
                piece.Add("applies-to", "all");
                AppliesTo.Add(static (_, _) => true);
                break;
            default:
                Selector(piece);
                break;
        }
    }

    private void Selector(MappingPiece piece)
    {
        var (selector, needed) = (new MappingPiece(), _random.Next(3));
        Func<ContentPlan, ClaimPlan, bool> applies = static (_, _) => true;
        if (needed == 0 || _random.Next(3) == 0)
        {
            (string Pattern, bool IsArticle)[] patterns = [($"article-{_seed}", true), ("article-*", true), ("a*", true), ($"article-{_seed}*", true), ($"article-{_seed}0", false), ("article", false), ("other-*", false)];
            Narrow("articles", patterns, static pattern => pattern.Pattern, static (pattern, _, _) => pattern.IsArticle);
        }

        if (needed == 1 || _random.Next(3) == 0)
        {
            Narrow("kind", RandomContent.WordsOf<ClaimKind>(), RandomContent.Kebab, static (kind, _, claim) => claim.Kind == kind);
        }

        if (needed == 2 || _random.Next(3) == 0)
        {
            Narrow("language", Languages, static language => language.Tag, static (language, article, _) => language.Means.Contains(article.Language));
        }

        piece.Add("applies-to", selector);
        AppliesTo.Add(applies);

        void Narrow<T>(string key, T[] all, Func<T, string> word, Func<T, ContentPlan, ClaimPlan, bool> means)
        {
            // Tags that differ in case alone are one tag.
            List<T> some = [.. all.OrderBy(_ => _random.Next()).DistinctBy(value => word(value).ToUpperInvariant()).Take(_random.Next(1, 4))];
            selector.Add(key, some.Count == 1 ? new ScalarPiece(word(some[0])) : new ListPiece(some.Select(value => new ScalarPiece(word(value)))));
            var before = applies;
            applies = (article, claim) => before(article, claim) && some.Exists(value => means(value, article, claim));
        }
    }
}
