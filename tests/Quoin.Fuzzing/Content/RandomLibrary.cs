using System.Globalization;
using Quoin.Compiler.Workspace;

namespace Quoin.Fuzzing;

/// <summary>
/// A valid library, generated from a seed, whose caveats limit claims of the article of the same seed by themselves or where it cites them.
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
    private readonly int _seed;

    /// <param name="seed">The seed.</param>
    /// <param name="folder">The folder of its file.</param>
    public RandomLibrary(int seed, string folder = "content")
    {
        (_random, _seed) = (new Random(seed), seed);
        Id = string.Create(CultureInfo.InvariantCulture, $"library-{seed}");
        Root.Add("quoin", "1");
        Root.Add("library", Id);
        Root.Add("title", "Shared marks");
        Root.Add("language", "en");
        Terms = Group("terms", "term", static piece => piece.Add("label", "Tea"));
        Evidence = Group("evidence", "trial", static piece =>
        {
            piece.Add("kind", "systematic-review");
            piece.Add("citation", "Smith, Tea, 2019");
        });
        Caveats = Group("caveats", "caveat", Caveat);
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

    public ContentFile File => new(Path, Text);

    private List<string> Group(string key, string name, Action<MappingPiece> fill)
    {
        var (group, references) = (new MappingPiece(), new List<string>());
        for (var i = _random.Next(4); i > 0; i--)
        {
            var piece = new MappingPiece();
            fill(piece);
            group.Add($"{name}-{i}", piece);
            references.Add($"{Id}/{name}-{i}");
        }

        Root.Add(key, group);
        return references;
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
            Narrow("kind", Enum.GetValues<ClaimKind>(), RandomContent.Kebab, static (kind, _, claim) => claim.Kind == kind);
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
