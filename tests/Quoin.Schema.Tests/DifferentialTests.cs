using Quoin.Compiler;

namespace Quoin.Schema.Tests;

/// <summary>
/// The schema against the compiler, on annotations that are made from the format and then broken. The schema is asked
/// in both ways that count, by the letter of the standard and by the language service that editors run.
/// </summary>
public sealed class DifferentialTests
{
    private const int Seed = 20260331;
    private const int Annotations = 400;

    // A file with remarks alone is not among them: the editor leaves it in peace until something is written.
    private static readonly string[] NoMappings = ["", "---\n", "[]", "{}", "null", "~", "salt", "3", "- quoin: 1\n", "\"quoin: 1\"", "quoin: 1\n"];

    private static readonly SchemaFile Schema = SchemaFile.All[0];

    [NodeFact]
    public async Task What_the_format_allows_the_schema_allows()
    {
        var roots = Enumerable.Range(0, Annotations).Select(i => new AnnotationGenerator(new Random(Seed + i)).Annotation()).ToList();

        AssertEverythingIsUsed(roots);
        await AssertAgreement([.. roots.Select((root, i) => new Case("as the format allows", YamlText.Of(root, new Random(i)), IsRight: true))]);
    }

    [NodeFact]
    public async Task What_is_broken_in_one_way_is_judged_alike() => await AssertAgreement(
        [.. Breakage.All.SelectMany((breakage, i) => Enumerable.Range(0, 25).Select(n => Broken([breakage], (i * 1000) + n)))]);

    [NodeFact]
    public async Task What_is_broken_in_several_ways_is_judged_alike() => await AssertAgreement(
        [.. Enumerable.Range(0, Annotations).Select(i => Broken(new Random(i).GetItems([.. Breakage.All], 2 + (i % 3)), 100_000 + i))]);

    [NodeFact]
    public async Task Every_scalar_as_every_kind_of_value_is_judged_alike()
    {
        var cases = Places(slot => slot.Piece.Format!)
            .SelectMany(place => Scalar.All.Select(scalar => place.With(new ScalarPiece(scalar), scalar.Yaml)))
            .ToList();

        await AssertAgreement(cases);
        Assert.All(Untellable.All, untellable => Assert.Contains(cases, example => Faults(example.Annotation).Any(fault => untellable.Covers(fault, Written(example.Annotation, fault)))));
    }

    [NodeFact]
    public async Task Every_shape_in_every_place_is_judged_alike() => await AssertAgreement(
        [.. Places(slot => slot.Kind).SelectMany(place => Breakage.Shapes(place.Slot.Piece).Select(shape => place.With(shape, "a shape")))]);

    [NodeFact]
    public async Task Every_mapping_without_each_of_its_keys_is_judged_alike() => await AssertAgreement(
        [.. Places<object>(slot => slot.Piece is MappingPiece { Mapping: { } mapping } ? mapping : slot.Kind)
            .Where(place => place.Slot.Piece is MappingPiece { Mapping: not null })
            .SelectMany(place => Breakage.WithOtherKeys((MappingPiece)place.Slot.Piece).Select(mapping => place.With(mapping, "other keys")))]);

    [NodeFact]
    public async Task What_is_no_mapping_is_judged_alike() => await AssertAgreement(
        [.. NoMappings.Select(text => new Case("no mapping", text, IsRight: false))]);

    [Fact]
    public void Every_rule_of_the_parser_is_compared_or_it_is_said_why_not() =>
        Assert.Equal(
            Rules.All.Where(rule => rule.Id.StartsWith("QUO1", StringComparison.Ordinal)).Append(Rules.NestedTooDeep).ToHashSet(),
            Untellable.Structure.Concat(Untellable.Elsewhere.Keys).ToHashSet());

    private sealed record Case(string Name, string Annotation, bool? IsRight = null);

    /// <summary>A place in an annotation.</summary>
    private sealed record Place(Piece Root, Slot Slot)
    {
        /// <summary>The annotation with another piece there.</summary>
        public Case With(Piece piece, string name)
        {
            Slot.Put(piece);
            var annotation = YamlText.Of(Root, new Random(Seed));
            Slot.Put(Slot.Piece);
            return new Case($"{name} as {Slot.Piece.Format!.Description}", annotation);
        }
    }

    /// <summary>An annotation with every breakage applied; one is made anew until each finds something to break.</summary>
    private static Case Broken(IReadOnlyList<Breakage> breakages, int seed)
    {
        var random = new Random(seed);
        var make = new AnnotationGenerator(random);
        while (true)
        {
            var root = make.Annotation();
            if (breakages.All(breakage => breakage.Apply(root, make)))
            {
                return new Case(
                    string.Join(", ", breakages.Select(breakage => breakage.Name)),
                    YamlText.Of(root, random),
                    breakages is [{ IsFault: true }] ? false : null);
            }
        }
    }

    private static async Task AssertAgreement(IReadOnlyList<Case> cases)
    {
        var judge = await Judge.OfAsync(Schema.Text, cases.Select(example => example.Annotation));
        var disagreements = cases.Zip(judge.Verdicts, Disagreement).OfType<string>().ToList();

        Assert.True(disagreements.Count == 0, $"{disagreements.Count} of {cases.Count} disagree.\n{string.Join('\n', disagreements.Take(8))}");
    }

    /// <summary>In what the compiler and the schema disagree on an annotation; null where they agree.</summary>
    private static string? Disagreement(Case example, Verdict verdict)
    {
        var diagnostics = Diagnostics(example.Annotation);
        var faults = Faults(example.Annotation).ToList();
        var told = faults.Where(fault => !Untellable.All.Any(untellable => untellable.Covers(fault, Written(example.Annotation, fault)))).ToList();
        var isStrange = verdict.Yaml.Count > 0
            || diagnostics.Any(diagnostic => !Untellable.Structure.Contains(diagnostic.Rule) && diagnostic.Rule != Rules.FileNameMismatch)
            || (example.IsRight is { } isRight && isRight == faults.Count > 0);
        var isRefused = told.Count > 0;

        return !isStrange && verdict.Standard.Count > 0 == isRefused && verdict.Editor.Count > 0 == isRefused
            ? null
            : $"""
              == {example.Name}
              {example.Annotation}
              compiler: {string.Join("\n          ", diagnostics)}
              standard: {string.Join("\n          ", verdict.Standard)}
              editor:   {string.Join("\n          ", verdict.Editor.Take(5))}
              yaml:     {string.Join("\n          ", verdict.Yaml)}
              """;
    }

    private static EquatableArray<ContentDiagnostic> Diagnostics(string annotation) =>
        ArticleCompiler.Parse("content/salt.quoin.yaml", annotation).Diagnostics;

    private static IEnumerable<ContentDiagnostic> Faults(string annotation) =>
        Diagnostics(annotation).Where(diagnostic => Untellable.Structure.Contains(diagnostic.Rule));

    private static string Written(string annotation, ContentDiagnostic diagnostic) => annotation.Substring(diagnostic.Range.Start, diagnostic.Range.Length);

    /// <summary>One place of each kind, in the shortest of many annotations.</summary>
    private static List<Place> Places<T>(Func<Slot, T> kind) =>
    [
        .. Enumerable.Range(0, Annotations)
            .Select(i => new AnnotationGenerator(new Random(Seed + i)).Annotation())
            .OrderBy(root => Slot.Under(root).Count())
            .SelectMany(root => Slot.Under(root).Select(slot => new Place(root, slot)))
            .DistinctBy(place => kind(place.Slot)),
    ];

    /// <summary>Fails if the generator leaves out a key or a word of the format.</summary>
    private static void AssertEverythingIsUsed(IEnumerable<MappingPiece> roots)
    {
        var mappings = roots.SelectMany(Slot.Mappings).Where(mapping => mapping.Mapping is not null).ToList();
        var formats = mappings.Select(mapping => mapping.Mapping!).Distinct().ToList();
        var words = mappings.SelectMany(mapping => mapping.Entries.Select(entry => entry.Value)).OfType<ScalarPiece>().Select(piece => piece.Scalar.Text).ToHashSet();

        Assert.All(formats, format => Assert.Superset(format.Keys.ToHashSet(), mappings.Where(mapping => mapping.Mapping == format).SelectMany(mapping => mapping.Entries.Select(entry => entry.Key)).ToHashSet()));
        Assert.All(Vocabulary.All, vocabulary => Assert.Superset(vocabulary.Words.ToHashSet(), words!));
        Assert.Equal(
            typeof(ArticleFormat).GetNestedTypes().Select(type => type.GetField("Format")?.GetValue(null)).OfType<MappingFormat>().ToHashSet(),
            formats.ToHashSet());
    }
}
