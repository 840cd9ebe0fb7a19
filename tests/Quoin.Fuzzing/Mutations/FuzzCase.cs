using Quoin.Compiler.Tests;
using Quoin.Interpreter;

namespace Quoin.Fuzzing;

/// <summary>Content broken by chance, the same for one seed: an annotation, its source, sometimes a policy.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Files">The files.</param>
internal sealed record FuzzCase(int Seed, IReadOnlyList<ContentFile> Files)
{
    private const string Folder = "fuzz";

    public static FuzzCase Of(int seed)
    {
        var content = new RandomContent(seed, Folder);
        var random = new Random(~seed);
        var annotation = content.Annotation;
        var source = content.Source;

        // Broken in one way most often: what is broken in every way is refused at the first.
        var ways = random.Next(8);
        if (ways is not (0 or 1))
        {
            annotation = Break(content.Root.Copy(), new RandomContent(seed ^ 0x5EED, Folder).Root, source, random);
        }

        if (ways is 1 or 2)
        {
            annotation = Break(annotation, random);
        }

        if (ways is 0 or 3)
        {
            source = SourceMutation.Apply(source, random);
        }

        return new FuzzCase(seed, [new(content.AnnotationPath, annotation), new(content.SourcePath, source), .. Policy($"/{Folder}/{seed}", random)]);
    }

    private static IEnumerable<ContentFile> Policy(string folder, Random random)
    {
        if (random.Next(4) == 0)
        {
            var policy = RandomPolicy.Make(random);
            var text = random.Next(2) == 0 ? new YamlWriter(random).Write(policy) : Break(policy, RandomPolicy.Make(random), "", random);
            yield return new($"{folder}/quoin.policy.yaml", random.Next(4) == 0 ? Break(text, random) : text);
        }
    }

    private static string Break(Piece root, Piece donor, string source, Random random)
    {
        new PieceMutation(random, donor, source).Apply(root);
        return new YamlWriter(random).Write(root);
    }

    private static string Break(string text, Random random) =>
        random.Next(2) == 0 ? LineMutation.Apply(text, random) : new Mutation(random.Next()).Apply(text);
}
