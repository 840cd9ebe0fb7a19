using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.JsonSchema;

namespace Quoin.Schema.Tests;

/// <summary>Compares the compiler with the schemas of random models, and with that of models: each model with an article that uses it, as they are and with one place broken.</summary>
public sealed class RandomModelSchemaTests
{
    private const int Models = 200;
    private const int Broken = 5;

    [NodeFact]
    public async Task The_schema_of_a_model_and_the_compiler_judge_its_articles_alike()
    {
        var models = Enumerable.Range(0, Models).Select(static seed => Of(seed)).ToList();

        await AssertAgreement(
            [.. models.Select(static model => (SchemaFile.OfAnnotations(model.Format), Cases(model.Random.Annotation, model.Format.Article, model.Format, model.Seed)))],
            static (text, format) => ArticleCompiler.ParseWithTree("content/records.quoin.yaml", FileText.From(text), Limits.Default, format, CancellationToken.None).Result.Diagnostics);

        static (RandomModel Random, AnnotationFormat Format, int Seed) Of(int seed)
        {
            var random = new RandomModel(seed);
            return (random, ContentBuild.Create(ContentProject.Create([new ContentFile("content/quoin.model.yaml", random.Model)])).Format, seed);
        }
    }

    [NodeFact]
    public async Task The_schema_of_models_and_the_compiler_judge_a_model_alike() => await AssertAgreement(
        [(SchemaFile.OfModels, [.. Enumerable.Range(0, Models).SelectMany(static seed => Cases(new RandomModel(seed).Model, ModelFormat.Model, AnnotationFormat.Default, seed))])],
        static (text, _) => ModelCompiler.Parse("content/quoin.model.yaml", FileText.From(text), Limits.Default, isFile: true, CancellationToken.None).Diagnostics);

    /// <summary>A file as it is, and with one place broken at a time.</summary>
    private static List<Case> Cases(string text, MappingFormat root, AnnotationFormat format, int seed)
    {
        var cases = new List<Case> { new($"seed {seed}", text, IsRight: true) };
        var random = new Random(seed);
        var make = new AnnotationGenerator(random, format);
        Breakage[] breakages = [.. Breakage.All];
        random.Shuffle(breakages);
        foreach (var breakage in breakages)
        {
            var pieces = PieceReader.Read(text, root);
            if (breakage.Apply(pieces, make))
            {
                cases.Add(new($"{breakage.Name}, seed {seed}", YamlText.Of(pieces, random), breakage.IsFault ? false : null) { IsInOnePlace = true });
            }

            if (cases.Count > Broken)
            {
                break;
            }
        }

        return cases;
    }

    private static async Task AssertAgreement(List<(SchemaFile Schema, List<Case> Cases)> tasks, Func<string, AnnotationFormat, IEnumerable<ContentDiagnostic>> compile)
    {
        var judges = await Judge.OfAsync(tasks.Select(static task => (task.Schema.Text, task.Cases.Select(static example => example.Annotation))));

        Comparison.AssertAgreement([.. tasks.Zip(judges).SelectMany(pair => pair.First.Cases.Zip(
            pair.Second.Verdicts, (example, verdict) => new Comparison(example, verdict, compile(example.Annotation, pair.First.Schema.Format), pair.First.Schema.Format)))]);
    }
}
