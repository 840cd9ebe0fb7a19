using Quoin.Compiler.Tests;
using Quoin.Compiler.Workspace;

namespace Quoin.Fuzzing;

/// <summary>
/// Randomly broken content, which depends only on the seed: an annotation, its source, and sometimes a policy and another article.
/// </summary>
/// <param name="Seed">The seed.</param>
/// <param name="Files">The files.</param>
internal sealed record FuzzCase(int Seed, IReadOnlyList<ContentFile> Files)
{
    private const string Folder = "fuzz";

    public static FuzzCase Of(int seed)
    {
        var (content, donor) = (new RandomContent(seed, Folder), new RandomContent(seed ^ 0x5EED, Folder));
        var random = new Random(~seed);
        var (annotation, source) = (content.Annotation, content.Source);

        // Usually broken in only one way: if everything is broken, only the first fault is reached.
        var ways = random.Next(10);
        if (ways is 0 or 1 or 2)
        {
            (annotation, source) = SourceMutation.Reword(annotation, source, random);
        }
        else if (ways is not (3 or 4))
        {
            annotation = Break(content.Root.Copy(), donor.Root, source, random);
        }

        if (ways is 4 or 5)
        {
            annotation = Break(annotation, random);
        }

        if (ways is 2 or 3 or 6)
        {
            source = SourceMutation.Apply(source, random);
        }

        List<ContentFile> files = [new(content.AnnotationPath, annotation), new(content.SourcePath, source), .. Policy($"/{Folder}/{seed}", random)];
        files.AddRange(Others(content, donor, random));
        return new FuzzCase(seed, random.Next(50) == 0 ? files.ConvertAll(file => random.Next(3) == 0 ? file with { Text = null } : file) : files);
    }

    /// <summary>Sometimes the article that pieces were copied from, a file with the same article, an article in Markdown, or one that cites a library.</summary>
    private static IReadOnlyList<ContentFile> Others(RandomContent content, RandomContent donor, Random random) => random.Next(10) switch
    {
        0 or 1 or 2 => donor.Files,
        3 => [new($"/{Folder}/{donor.Plan.Id}/content/{content.Plan.Id}.quoin.yaml", content.Annotation)],
        4 or 5 or 6 or 7 => new MarkdownContent(random.Next(), Folder).Files,
        8 => Cited(random),
        _ => [],
    };

    /// <summary>An article that cites a library; most often, one of the two is broken.</summary>
    private static IReadOnlyList<ContentFile> Cited(Random random)
    {
        var library = new RandomLibrary(random.Next(), Folder);
        var content = new RandomContent(random.Next(), Folder, library);
        var (shared, annotation) = random.Next(4) switch
        {
            0 => (Break(library.Root.Copy(), content.Root, content.Source, random), content.Annotation),
            1 => (Break(library.Text, random), content.Annotation),
            2 => (library.Text, Break(content.Root.Copy(), library.Root, content.Source, random)),
            _ => (library.Text, content.Annotation),
        };
        return [new(library.Path, shared), .. library.Sources, new(content.AnnotationPath, annotation), new(content.SourcePath, content.Source)];
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
