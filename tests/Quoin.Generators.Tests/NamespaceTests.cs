using Microsoft.CodeAnalysis.CSharp;

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
