namespace Quoin.Package.Tests;

/// <summary>Content that a build does not read, because it is in another folder.</summary>
public sealed class MisplacedContentTests : IDisposable
{
    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public void A_build_names_each_annotation_and_policy_outside_the_folder_and_nothing_else()
    {
        _user.AddProject("App", "<TargetFramework>net10.0</TargetFramework>", items: """<AdditionalFiles Include="own/honey.quoin.yaml" />""");
        _user.AddArticle("App");
        string[] misplaced = ["articles/milk.quoin.yaml", "articles/quoin.policy.yaml", "mint.quoin.yml"];
        string[] others = ["docker-compose.yaml", "mkdocs.yml", "quoin.yaml", "openapi.yaml", ".github/workflows/build.yml", "Other/content/coffee.quoin.yaml", "Other/Other.csproj", "own/honey.quoin.yaml"];
        foreach (var file in misplaced.Concat(others))
        {
            _user.Write($"App/{file}", Path.GetExtension(file) == ".csproj" ? "<Project />" : Consumer.Annotation.Replace("article: tea", "article: honey", StringComparison.Ordinal));
        }

        var build = _user.DotNet("App", "build").Succeeded;

        Assert.Equal(misplaced.Length, build.Split('\n').Where(line => line.Contains("warning QUO9015", StringComparison.Ordinal)).Distinct().Count());
        Assert.All(misplaced, file => Assert.Contains(
            $"{file} : warning QUO9015: '{Path.GetFileName(file)}' is not read, because it is not in the folder of content, 'content/'; move it there", build, StringComparison.Ordinal));
    }
}
