using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Quoin.Generators;

namespace Quoin.Content.Tests;

public class SnapshotTests
{
    [Fact]
    public Task What_the_seeds_article_means() => Verify(ContentSnapshot.Render(KetamineInAddictionTherapy.Article));

    [Fact]
    public Task The_C_sharp_of_the_seeds_article()
    {
        var files = ImmutableArray.CreateRange<AdditionalText>(new[] { SeedFiles.Annotation, SeedFiles.Library, SeedFiles.Source }.Select(static path => new FileOnDisk(Repository.PathOf(path))));
        var compilation = CSharpCompilation.Create("Content");
        var driver = CSharpGeneratorDriver.Create(new ContentGenerator()).AddAdditionalTexts(files).RunGenerators(compilation);

        var generated = driver.GetRunResult().Results.Single().GeneratedSources.Single(file => file.HintName.StartsWith(SeedFiles.ArticleId, StringComparison.Ordinal));
        return Verify(generated.SourceText.ToString());
    }

    private sealed class FileOnDisk(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }
}
