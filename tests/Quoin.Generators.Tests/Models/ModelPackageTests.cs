using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests;

/// <summary>A model in an assembly of its own, whose types all assemblies with articles share.</summary>
public class ModelPackageTests
{
    private static readonly Project Package = (Modeled.Project with { Documentation = DocumentationMode.None })
        .Without(Modeled.AnnotationPath).Without("/repository/seeds/records.txt").WithNamespace("Law.Words");

    private static readonly Project Articles = (Modeled.Project with { Documentation = DocumentationMode.None }).Without(Modeled.ModelPath);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_article_has_the_types_of_the_package(bool isOpen)
    {
        var run = GeneratorRun.Of((Articles with { Libraries = [Assemblies.Reference(Package, "Law.Words", isOpen)] }).WithCode("""
            public static class Use
            {
                public static System.DateOnly Deadline(Quoin.QualifiedClaim<Law.Words.QuoinModel.ObligationClaimFields> claim) => claim.Fields.Deadline;

                public static object Read() => Deadline(App.Records.Claims.MustKeep);
            }
            """));

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain("QuoinModel.Types.g.cs", run.Files.Keys);
        run.Build.AssertClean();
    }

    [Fact]
    public void Two_packages_that_disagree_are_reported_with_both()
    {
        var other = Package.Edit(Modeled.ModelPath, "is: recommendation", "is: background").WithNamespace("Other.Words");
        var run = GeneratorRun.Of(Articles with { Libraries = [Assemblies.Reference(Package, "Law.Words"), Assemblies.Reference(other, "Other.Words")] });

        var reported = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "QUO7006");
        Assert.Equal(
            "'is' of the claim kind 'obligation' is declared by the assembly 'Law.Words' and differently by the assembly 'Other.Words'; use versions of the two packages with one model, or reference only one of them",
            reported.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_project_adds_to_the_model_of_a_package_and_has_types_of_its_own()
    {
        var run = GeneratorRun.Of(Articles.With(Modeled.ModelPath, "quoin-model: 1\nclaim-kinds: { fee: {} }\n") with { Libraries = [Assemblies.Reference(Package, "Law.Words")] });

        Assert.Equal(["QUO7007"], run.DiagnosticIds);
        var model = run.Files["QuoinModel.Types.g.cs"];
        Assert.Contains("Fee = ", model, StringComparison.Ordinal);
        Assert.Contains("ObligationClaimFields", model, StringComparison.Ordinal);
        run.Build.AssertClean();
    }

    [Theory]
    [InlineData("trials", false)]
    [InlineData("acts", true)]
    [InlineData("statutes", true)]
    [InlineData("cases", false)]
    public void A_field_names_a_library_of_the_project_or_of_a_package(string library, bool isThere)
    {
        static string Library(string id) => $"quoin: 1\nlibrary: {id}\ntitle: Acts\nlanguage: en\nterms:\n  acts: {{ label: acts }}\n";
        var package = Package.Without(Modeled.ModelPath).With("/repository/content/statutes.quoin.yaml", Library("statutes")).WithNamespace("Law.Acts");
        var project = Modeled.Project.With("/repository/content/acts.quoin.yaml", Library("acts"))
            .With("/repository/content/more/quoin.model.yaml", $"quoin-model: 1\nfields: {{ articles: {{ topic: {{ type: term, library: {library} }} }} }}\n");
        var run = GeneratorRun.Of(project with { Libraries = [Assemblies.Reference(package, "Law.Acts")], Documentation = DocumentationMode.None });

        Assert.Equal(isThere ? [] : ["QUO7004"], run.DiagnosticIds.Where(static id => id is "QUO7004"));
    }

    [Fact]
    public void An_edit_of_an_article_compiles_one_and_an_edit_of_the_model_all()
    {
        const string second = "/repository/content/more.quoin.yaml";
        var project = Modeled.Project.With(second, Modeled.Annotation.Replace("article: records", "article: more", StringComparison.Ordinal));
        var run = GeneratorRun.Of(project);

        Assert.Equal("1 Cached, 1 Modified", run.Then(project.Edit(second, "title: Records", "title: More")).Steps.Of("Compile"));
        Assert.Equal("2 Modified", run.Then(project.Edit(Modeled.ModelPath, "What someone may do.", "What someone is free to do.")).Steps.Of("Compile"));
    }
}
