using Quoin.Compiler.Workspace;
using Quoin.Fuzzing;

namespace Quoin.Interpreter.Tests;

/// <summary>A build after an edit gives the same as a fresh one, and builds only what depends on the edit.</summary>
public sealed class UpdateTests
{
    private const int Cases = 8;
    private const int Libraries = 3;
    private const int Edits = 30;

    private static readonly string[] Properties = ["QuoinCoverage", "QuoinCoverageMinimum", "QuoinMaxDiagnostics", "QuoinNamespace"];

    private static readonly string?[] Values = [null, null, "off", "error", "80", "2", "Other.Content", "nonsense"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void After_random_edits_it_is_a_fresh_build(int seed)
    {
        var random = new Random(seed);
        var files = Enumerable.Range(seed * 1000, Cases).SelectMany(number => FuzzCase.Of(number).Files)
            .Concat(Enumerable.Range((seed * 1000) + 500, Libraries).SelectMany(WithLibrary)).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var properties = new Dictionary<string, string?>();
        var updated = ParallelBuild.Create(Project());
        for (var i = 0; i < Edits; i++)
        {
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                Edit(files, properties, random);
            }

            var project = Project();
            updated = random.Next(2) == 0 ? ParallelBuild.Update(updated, project) : ContentBuild.Update(updated, project, OneByOne);
            AssertSame(ContentBuild.Create(project), updated);
        }

        ContentProject Project() => ContentProject.Create(files.Values, ProjectSettings.Create(properties.GetValueOrDefault)) with { OutsideLinks = files.Count % 2 == 0 ? [] : ["/fuzz/link"] };
    }

    [Fact]
    public void An_edit_of_one_file_builds_only_the_articles_that_depend_on_it()
    {
        var contents = Enumerable.Range(1, 20).Select(seed => new RandomContent(seed)).ToList();
        var before = ContentBuild.Create(ContentProject.Create(contents.SelectMany(content => content.Files)));

        var (annotation, source) = (contents[3].AnnotationPath, contents[7].SourcePath);
        var after = ContentBuild.Update(before, With(before.Project, [annotation, source], text => text + "\n"), OneByOne);

        var kept = before.Annotations.Zip(after.Annotations).Where(pair => ReferenceEquals(pair.First, pair.Second)).Select(pair => pair.First.Path).ToList();
        Assert.Equal([annotation, contents[7].AnnotationPath], before.Annotations.Select(article => article.Path).Except(kept).OrderBy(path => path == annotation ? 0 : 1));
    }

    [Fact]
    public void Without_an_edit_everything_is_kept()
    {
        var before = ContentBuild.Create(ContentProject.Create(Enumerable.Range(0, 50).SelectMany(seed => FuzzCase.Of(seed).Files)));

        // Other objects with the same texts, as they are after they were read again.
        var after = ContentBuild.Update(before, With(before.Project, [.. before.Project.Files.Select(file => file.Path)], text => text is null ? null : new string(text.AsSpan())), OneByOne);

        Assert.All(before.Annotations.Zip(after.Annotations), pair => Assert.Same(pair.First, pair.Second));
        Assert.Equal(before.Diagnostics, after.Diagnostics);
    }

    /// <summary>An article that cites a library, and the library.</summary>
    private static IEnumerable<ContentFile> WithLibrary(int seed)
    {
        var library = new RandomLibrary(seed);
        return [.. library.Files, .. new RandomContent(seed, library: library).Files];
    }

    private static ContentProject With(ContentProject project, IReadOnlyCollection<string> paths, Func<string?, string?> edit) =>
        ContentProject.Create(project.Files.Select(file => paths.Contains(file.Path) ? new ContentFile(file.Path, edit(file.Text)) : file), project.Settings);

    private static void AssertSame(ContentBuild fresh, ContentBuild updated)
    {
        Assert.Equal(fresh.Diagnostics, updated.Diagnostics);
        Assert.Equal(fresh.Annotations.Select(article => (article.Path, article.Joined, article.Compiled, article.Diagnostics)), updated.Annotations.Select(article => (article.Path, article.Joined, article.Compiled, article.Diagnostics)));
        Assert.Equal(fresh.Articles.Select(article => article.Path), updated.Articles.Select(article => article.Path));
        Assert.Equal(fresh.Index, updated.Index);
        Assert.Equal(fresh.Repetitions, updated.Repetitions);
        Assert.Equal((fresh.Sources, fresh.Policies, fresh.HasErrors), (updated.Sources, updated.Policies, updated.HasErrors));
    }

    private static void Edit(Dictionary<string, ContentFile> files, Dictionary<string, string?> properties, Random random)
    {
        var (file, other) = (Any(files, random), Any(files, random));
        switch (random.Next(9))
        {
            case 0:
                files.Remove(file.Path);
                break;
            case 1:
                files.Remove(file.Path);
                var moved = file with { Path = file.Path.Replace("/content/", "/content/moved/", StringComparison.Ordinal) };
                files[moved.Path] = moved;
                break;
            case 2:
                files[file.Path] = file with { Text = null };
                break;
            case 3:
                files[file.Path] = file with { Text = other.Text };
                break;
            case 4:
                properties[Properties[random.Next(Properties.Length)]] = Values[random.Next(Values.Length)];
                break;
            case 5:
                foreach (var added in FuzzCase.Of(random.Next()).Files)
                {
                    files[added.Path] = added;
                }

                break;
            default:
                files[file.Path] = file with { Text = Change(file.Text ?? "Salt is white.", random) };
                break;
        }
    }

    private static string Change(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        return random.Next(3) switch
        {
            0 => text.Insert(at, random.Next(2) == 0 ? "\n" : " not"),
            1 => text.Remove(at, Math.Min(random.Next(10), text.Length - at)),
            _ => "# Seen.\n" + text,
        };
    }

    private static ContentFile Any(Dictionary<string, ContentFile> files, Random random) => files.Values.ElementAt(random.Next(files.Count));

    private static void OneByOne(int count, Action<int> build, CancellationToken cancellation)
    {
        for (var i = 0; i < count; i++)
        {
            build(i);
        }
    }
}
