using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Quoin.Compiler.Names;

namespace Quoin.Generators.Tests;

public class NamespaceTests
{
    [Theory]
    [InlineData("App", "App")]
    [InlineData("My-App", "My_App")]
    [InlineData("My App.Content", "My_App.Content")]
    [InlineData(" Spaces . Around ", "Spaces.Around")]
    [InlineData("1st.App", "_1st.App")]
    [InlineData("class.App", "@class.App")]
    [InlineData("App.@event", "App._event")]
    [InlineData("Ім'я.Додаток", "Ім_я.Додаток")]
    [InlineData("應用.程式", "應用.程式")]
    [InlineData("..App..", "App")]
    [InlineData("...", "_")]
    [InlineData("!!!", "___")]
    [InlineData("😀.App", "__.App")]
    [InlineData("A;}#error\n", "A___error")]
    [InlineData("System", "System")]
    [InlineData("Quoin", "Quoin")]
    [InlineData("Tea", "Tea")]
    [InlineData("QuoinContent", "QuoinContent")]
    [InlineData("Quoin.CompilerServices", "Quoin.CompilerServices")]
    [InlineData("Quoin.Claim", "Quoin.Claim_")]
    [InlineData("Quoin.Article.Claim", "Quoin.Article_.Claim")]
    public void Any_name_of_a_project_gives_a_namespace_that_compiles(string name, string expected)
    {
        var run = GeneratorRun.Of(Tea.Project.WithNamespace(name));

        Assert.All(run.Files.Values, file => Assert.Contains($"\nnamespace {expected};\n", file, StringComparison.Ordinal));
        run.Build.AssertClean();
    }

    [Fact]
    public void No_character_that_a_reader_cannot_see_gets_into_a_namespace() =>
        Any_name_of_a_project_gives_a_namespace_that_compiles("A\u202EB.\u200BC\uFEFF", "A_B._C_");

    [Fact]
    public void Every_word_of_the_language_gives_a_namespace_that_compiles()
    {
        foreach (var kind in SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()))
        {
            var word = SyntaxFacts.GetText(kind);
            GeneratorRun.Of(Tea.Project.WithNamespace(word)).Build.AssertClean();
            GeneratorRun.Of(Tea.Project.WithNamespace($"App.{word}.{word}")).Build.AssertClean();
        }
    }

    [Fact]
    public void Words_and_characters_are_judged_as_the_language_does()
    {
        Assert.All(SyntaxFacts.GetReservedKeywordKinds(), kind => Assert.True(Keywords.IsReserved(SyntaxFacts.GetText(kind))));
        Assert.All(SyntaxFacts.GetContextualKeywordKinds(), kind => Assert.False(Keywords.IsReserved(SyntaxFacts.GetText(kind))));
        for (var character = char.MinValue; character < char.MaxValue; character++)
        {
            var isVisible = CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format && !char.IsWhiteSpace(character) && character != '.';
            Assert.Equal(
                SyntaxFacts.IsIdentifierStartCharacter(character) ? $"{character}" : isVisible && SyntaxFacts.IsIdentifierPartCharacter(character) ? $"_{character}" : "_",
                NamespaceName.Create($"{character}"));
        }
    }

    [Fact]
    public void The_names_of_the_runtime_are_known()
    {
        Assert.All(
            typeof(Article).Assembly.GetExportedTypes().Where(type => !type.IsNested),
            type => Assert.True(RuntimeNames.IsType(type.Namespace!, type.Name.Split('`')[0]), type.FullName));
        Assert.All(
            typeof(Article).Assembly.GetTypes().Select(type => type.Namespace ?? "").Where(name => name.StartsWith("Quoin.", StringComparison.Ordinal)).Distinct(),
            name => Assert.True(RuntimeNames.IsTaken(name[..name.LastIndexOf('.')], name.Split('.')[^1]), name));
        Assert.True(RuntimeNames.IsTaken("Quoin", "Output"));
        Assert.False(RuntimeNames.IsTaken("App", "Claim"));
    }

    [Fact]
    public void An_article_named_like_a_type_in_Quoins_own_namespace_is_told()
    {
        string[] ids = ["claim", "term", "output", "texts", "compiler-services", "content-snapshot", "coverage", "tea-time"];
        var project = ids.Aggregate(new Project().With("/content/a.txt", ""), (project, id) => project.With(
            $"/content/{id}.quoin.yaml", $"{{ quoin: 1, article: {id}, title: Bare, language: en, source: a.txt }}"));

        var run = GeneratorRun.Of(project.WithNamespace("Quoin"));

        Assert.Equal(Enumerable.Repeat("QUO3004", 7), run.DiagnosticIds);
        Assert.Contains(
            "/content/claim.quoin.yaml(1,22): error QUO3004: The id 'claim' produces the C# name 'Claim', which Quoin itself uses in the project's namespace 'Quoin'; choose another id",
            run.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(["QuoinContent.Index.g.cs", "tea-time.g.cs"], run.Files.Keys);
        run.Build.AssertClean();
        Assert.Empty(GeneratorRun.Of(project).Diagnostics);
    }

    [Theory]
    [InlineData("Chosen", "Root", "Chosen")]
    [InlineData("  ", "Root", "Root")]
    [InlineData(null, "Root", "Root")]
    [InlineData(null, null, "QuoinContent")]
    public void Without_a_choice_it_is_the_root_namespace(string? chosen, string? root, string expected)
    {
        var properties = new[] { ("QuoinNamespace", chosen), ("RootNamespace", root) }
            .Where(property => property.Item2 is not null).Select(property => KeyValuePair.Create(property.Item1, property.Item2!));
        var run = GeneratorRun.Of(Tea.Project with { Properties = Tea.Project.Properties.Clear().AddRange(properties) });

        Assert.All(run.Files.Values, file => Assert.Contains($"\nnamespace {expected};\n", file, StringComparison.Ordinal));
        run.Build.AssertClean();
    }
}
