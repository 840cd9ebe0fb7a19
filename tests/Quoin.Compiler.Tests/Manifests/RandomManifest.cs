using Quoin.Compiler.Manifests;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

/// <summary>Random content of an assembly, with everything that a manifest can say and the texts that are hardest to write.</summary>
internal sealed class RandomManifest(int seed)
{
    private static readonly string[] HardTexts = ["Fraud", "a\tb", "a\nb", @"a\nb", @"\", "a=b", "en:a", "ü “quoted”", "\r\n", "a\\\tb", "🙂"];
    private static readonly string[] Languages = ["en", "uk", "zh-Hant", "de-AT"];

    private readonly Random _random = new(seed);

    public LibraryManifest Library()
    {
        var kinds = new[] { MarkKind.Term, MarkKind.Evidence, MarkKind.Caveat };
        return new LibraryManifest("random-library", "Some.Content", kinds.SelectMany(kind => Enumerable.Range(0, _random.Next(5)).Select(number => Mark(kind, number))).ToEquatableArray());
    }

    public ArticleManifest Article() => new(
        "random-article", Enumerable.Range(0, _random.Next(4)).Select(number => new ManifestCitations($"claim-{number}", Ids("trials/evidence"))).ToEquatableArray());

    public IndexManifest Index() => new("Some.Content", Ids("article"), Ids("library"));

    private ManifestMark Mark(MarkKind kind, int number) => new(kind, $"{kind.ToString().ToLowerInvariant()}-{number}", Pick($"{kind}{number}", $"Other{number}_"))
    {
        Word = Pick("", "cohort", "risk"),
        Status = Pick(Status.Active, Status.Retracted, Status.Superseded, Status.Draft),
        SupersededBy = Pick("", "evidence-0"),
        On = Pick("", "2024-02-29"),
        Because = Some(language => new TextModel(language, Pick(HardTexts))),
        Statements = Some(language => new LanguageHash(language, (ulong)_random.NextInt64(1, long.MaxValue))),
        QuoteLanguages = Some(language => language),
        Quotes = (ulong)_random.NextInt64(0, 3),
        Doi = Pick("", "10.1000/182", "10.1002/(SICI)1096-8644(199603)99:3<345::AID-AJPA1>3.0.CO;2-X"),
        AppliesTo = Pick(
            null,
            new ManifestSelector([], [], []),
            new ManifestSelector(["tea", "t*"], ["efficacy", "safety"], ["en", "uk"]),
            new ManifestSelector([], ["efficacy"], [])),
    };

    private EquatableArray<string> Ids(string name) => Enumerable.Range(0, _random.Next(4)).Select(number => $"{name}-{number}").ToEquatableArray();

    private EquatableArray<T> Some<T>(Func<string, T> create)
        where T : IEquatable<T> => Languages.Where(_ => _random.Next(3) == 0).Select(create).ToEquatableArray();

    private T Pick<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
