using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.JsonSchema;

namespace Quoin.Schema.Tests;

/// <summary>
/// Compares the schema and the compiler with annotations that are generated from the format and then broken. The schema is
/// evaluated both according to the standard and by the language service of editors.
/// </summary>
public abstract class DifferentialTests
{
    private const int Seed = 20260331;
    private const int Annotations = 400;

    // Files with only comments are not included: the editor ignores them until something is written.
    private static readonly string[] NoMappings = ["", "---\n", "[]", "{}", "null", "~", "salt", "3", "- quoin: 1\n", "\"quoin: 1\"", "quoin: 1\n"];

    private readonly SchemaFile _schema;
    private readonly MappingFormat _root;
    private readonly Func<string, IEnumerable<ContentDiagnostic>> _compile;

    /// <param name="name">The schema's name.</param>
    /// <param name="compile">Returns the diagnostics of the compiler for a file of the format.</param>
    /// <param name="root">The format of the whole file; null for the usual one of the schema.</param>
    private protected DifferentialTests(string name, Func<string, IEnumerable<ContentDiagnostic>> compile, MappingFormat? root = null)
        : this(SchemaFile.All.Single(schema => schema.Name == name), compile, root)
    {
    }

    /// <param name="schema">The schema.</param>
    /// <param name="compile">Returns the diagnostics of the compiler for a file of the format.</param>
    /// <param name="root">The format of the whole file; null for the usual one of the schema.</param>
    private protected DifferentialTests(SchemaFile schema, Func<string, IEnumerable<ContentDiagnostic>> compile, MappingFormat? root = null)
    {
        _schema = schema;
        _root = root ?? _schema.Root;
        _compile = compile;
    }

    [NodeFact]
    public async Task What_the_format_allows_the_schema_allows()
    {
        var roots = Enumerable.Range(0, Annotations).Select(i => new AnnotationGenerator(new Random(Seed + i), _schema.Format).Whole(_root)).ToList();

        AssertEverythingIsUsed(roots);
        await AssertAgreement([.. roots.Select((root, i) => new Case("as the format allows", YamlText.Of(root, new Random(i)), IsRight: true))]);
    }

    [NodeFact]
    public async Task What_is_broken_in_one_way_is_judged_alike() => await AssertAgreement(
        [.. Breakage.All.SelectMany((breakage, i) => Enumerable.Range(0, 25).Select(n => Broken([breakage], (i * 1000) + n)).OfType<Case>())]);

    [NodeFact]
    public async Task What_is_broken_in_several_ways_is_judged_alike() => await AssertAgreement(
        [.. Enumerable.Range(0, Annotations).Select(i => Broken(new Random(i).GetItems([.. Breakage.All], 2 + (i % 3)), 100_000 + i)).OfType<Case>()]);

    [NodeFact]
    public async Task Every_scalar_as_every_kind_of_value_is_judged_alike() => await AssertAgreement(
        [.. Places(slot => slot.Piece.Format!).SelectMany(place => Scalar.All.Where(scalar => IsJudged(place.Slot.Piece.Format!, scalar.Yaml)).Select(scalar => place.With(new ScalarPiece(scalar), scalar.Yaml)))]);

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

    /// <summary>A place in an annotation.</summary>
    private sealed record Place(Piece Root, Slot Slot)
    {
        /// <summary>Returns the annotation with another piece there.</summary>
        public Case With(Piece piece, string name)
        {
            Slot.Put(piece);
            var annotation = YamlText.Of(Root, new Random(Seed));
            Slot.Put(Slot.Piece);
            return new Case($"{name} as {Slot.Piece.Format!.Description}", annotation);
        }
    }

    /// <summary>Returns an annotation with every breakage applied; null if the format has nothing that breaks in this way.</summary>
    private Case? Broken(Breakage[] breakages, int seed)
    {
        var random = new Random(seed);
        var make = new AnnotationGenerator(random, _schema.Format);
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var root = make.Whole(_root);
            if (breakages.All(breakage => breakage.Apply(root, make)))
            {
                return new Case(
                    string.Join(", ", breakages.Select(breakage => breakage.Name)),
                    YamlText.Of(root, random),
                    breakages is [{ IsFault: true }] ? false : null)
                {
                    IsInOnePlace = breakages.Length == 1,
                };
            }
        }

        return null;
    }

    private protected async Task AssertAgreement(IReadOnlyList<Case> cases)
    {
        var judge = await Judge.OfAsync(_schema.Text, cases.Select(example => example.Annotation));

        Comparison.AssertAgreement([.. cases.Zip(judge.Verdicts, (example, verdict) => new Comparison(example, verdict, _compile(example.Annotation), _schema.Format))]);
    }

    /// <summary>
    /// Whether all judges can agree on a scalar. Validators differ in whether NaN is within a limit, and are shown a boolean where the format has words
    /// that YAML reads as booleans, in any case.
    /// </summary>
    private static bool IsJudged(ValueFormat format, string yaml) => yaml.ToLowerInvariant() switch
    {
        ".nan" => format is not (TextFormat { Range: not null } or TextFormat { Numbers: { IsDecimal: true } or { Least: int.MinValue } }),
        "true" or "false" => yaml is "true" or "false" || !format.Description.Contains("true", StringComparison.Ordinal),
        _ => true,
    };

    /// <summary>One place of each kind, in the shortest of many annotations.</summary>
    private List<Place> Places<T>(Func<Slot, T> kind) =>
    [
        .. Enumerable.Range(0, Annotations)
            .Select(i => new AnnotationGenerator(new Random(Seed + i), _schema.Format).Whole(_root))
            .OrderBy(root => Slot.Under(root).Count())
            .SelectMany(root => Slot.Under(root).Select(slot => new Place(root, slot)))
            .DistinctBy(place => kind(place.Slot)),
    ];

    /// <summary>Fails if the generator misses a key or a word of the format.</summary>
    private void AssertEverythingIsUsed(IReadOnlyList<MappingPiece> roots)
    {
        var mappings = roots.SelectMany(Slot.Mappings).ToLookup(mapping => mapping.Mapping);
        var words = roots.SelectMany(Slot.Under).Where(slot => slot.Piece.Format is WordFormat).ToLookup(slot => slot.Piece.Format, slot => ((ScalarPiece)slot.Piece).Scalar.Text!);
        foreach (var format in FormatParts.Of(_root, _schema.Format))
        {
            if (format is MappingFormat mapping)
            {
                Assert.Superset(mapping.Keys.ToHashSet(), mappings[mapping].SelectMany(piece => piece.Entries.Select(entry => entry.Key)).ToHashSet());
            }
            else if (format is WordFormat word)
            {
                Assert.Superset(word.Vocabulary.Words.ToHashSet(), words[word].ToHashSet());
            }
        }
    }
}
