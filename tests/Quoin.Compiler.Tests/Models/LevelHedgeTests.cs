using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>The words that a model has for its levels of certainty count as those that Quoin knows.</summary>
public sealed class LevelHedgeTests
{
    private const string Path = "content/quoin.model.yaml";

    private const string Levels = """
        quoin-model: 1
        levels:
          contested: { is: possible, hedges: { en: [a minority holds], uk: [меншість вважає] } }
          arguable: { is: possible, hedges: { en: ["there is an argument that", arguabl*, "in Lord Hoffmann's view"], uk: [можна обстоювати], de: [vertretbar, Zweifel bestehen, nach herrschender Meinung] } }
          settled: { is: established }

        """;

    [Theory]
    [InlineData("en", "There is an argument that the notice was late.", "There is an argument that", "arguable")]
    [InlineData("en", "It is said; there is  an argument that it was late.", "there is an argument that", "arguable")]
    [InlineData("en", "THERE IS AN ARGUMENT THAT it was late.", "THERE IS AN ARGUMENT THAT", "arguable")]
    [InlineData("en", "In Lord Hoffmann’s view the notice was late.", "In Lord Hoffmann’s view", "arguable")]
    [InlineData("en-GB", "The notice was arguably late.", "arguably", "arguable")]
    [InlineData("en", "The notice, a minority holds, was arguably late.", "a minority holds", "contested")]
    [InlineData("en", "The notice may be late.", "may", "arguable")]
    [InlineData("en", "The notice may be late, a minority holds.", "a minority holds", "contested")]
    [InlineData("en", "The notice was probably late.", "probably", "arguable")]
    [InlineData("en", "There is an argument that may be wrong.", "There is an argument that", "arguable")]
    [InlineData("en", "The notice was late.", null, null)]
    [InlineData("uk", "Можна обстоювати, що строк минув.", "Можна обстоювати", "arguable")]
    [InlineData("uk", "Строк, меншість вважає, минув.", "меншість вважає", "contested")]
    [InlineData("de", "Die Frist ist vertretbar verstrichen.", "vertretbar", "arguable")]
    [InlineData("de-AT", "Daran, sagt man, Zweifel bestehen bis heute.", "Zweifel bestehen", "arguable")]
    [InlineData("de", "Die Frist ist nach herrschender Meinung verstrichen.", "nach herrschender Meinung", "arguable")]
    [InlineData("de", "Die Frist ist verstrichen, Vertretbar GmbH.", null, null)]
    [InlineData("fr", "Le délai est vertretbar.", null, null)]
    public void A_claim_is_not_surer_than_the_words_of_a_level_in_its_quote(string language, string sentence, string? words, string? level)
    {
        var found = Build(Levels, language, $"claims:\n  a: {{ kind: background, certainty: settled, quote: \"{sentence.TrimEnd('.')}\" }}\n", sentence).Diagnostics.Where(static one => one.Rule == OverclaimRule.Rule);

        Assert.Equal(
            words is null ? [] : [$"\"{Whitespace.Collapse(words)}\" allows '{level}' at most"],
            found.Select(static one => System.Text.RegularExpressions.Regex.Replace(one.Message, "^.* says (\".*\") at .*, which (allows '.*' at most);.*$", "$1 $2")));
    }

    [Theory]
    [InlineData("The notice was, on balance, late", true)]
    [InlineData("On balance the sheets were late", true)]
    [InlineData("On balance sheets, it is a debt", false)]
    [InlineData("It is a debt on balance\n  sheet items", false)]
    [InlineData("The notice was in part late", true)]
    [InlineData("The rule is in part 3 of the act", false)]
    public void A_term_that_begins_as_words_of_a_level_weakens_nothing(string sentence, bool weakens)
    {
        const string Model = "quoin-model: 1\nlevels: { likely: { is: supported, hedges: { en: [on balance, in part] } }, settled: { is: established } }\n";
        var build = Build(Model, "en", $"claims:\n  a: {{ kind: background, certainty: settled, quote: \"{sentence.Replace("\n", " ", StringComparison.Ordinal)}\" }}\n", $"{sentence}.");

        Assert.Equal(weakens, build.Diagnostics.Any(static one => one.Rule == OverclaimRule.Rule));
    }

    [Fact]
    public void Words_of_a_level_that_are_such_a_term_count() => Assert.Contains(
        Build("quoin-model: 1\nlevels: { likely: { is: supported, hedges: { en: on balance sheet* } }, settled: { is: established } }\n", "en", "claims:\n  a: { kind: background, certainty: settled, quote: On balance sheets it is a debt }\n", "On balance sheets it is a debt.").Diagnostics,
        static one => one.Rule == OverclaimRule.Rule);

    [Theory]
    [InlineData("contested", "a minority holds", true)]
    [InlineData("arguable", "a minority holds", false)]
    [InlineData("arguable", "arguably", true)]
    [InlineData("contested", "arguably", true)]
    [InlineData("arguable", "perhaps", true)]
    public void A_finer_level_is_compared_with_the_words_of_a_finer_level(string certainty, string words, bool isRight)
    {
        var build = Build(Levels, "en", $"claims:\n  a: {{ kind: background, certainty: {certainty}, quote: \"The notice, {words}, was late\" }}\n", $"The notice, {words}, was late.");

        Assert.Equal(isRight, build.Diagnostics.All(static one => one.Rule != OverclaimRule.Rule));
    }

    [Theory]
    [InlineData("en", "The notice was arguably late.", "{ en: The notice was late. }", "en")]
    [InlineData("en", "The notice was arguably late.", "{ en: \"There is an argument that it was late.\" }", null)]
    [InlineData("en", "The notice was arguably late.", "{ en: Perhaps it was late., uk: Строк минув. }", "uk")]
    [InlineData("en", "The notice was arguably late.", "{ en: Perhaps it was late., de: Die Frist ist verstrichen. }", "de")]
    [InlineData("en", "The notice was arguably late.", "{ en: Perhaps it was late., de: Die Frist ist vertretbar verstrichen. }", null)]
    [InlineData("en", "The notice was perhaps late.", "{ en: Perhaps it was late., de: Die Frist ist verstrichen. }", null)]
    [InlineData("de", "Die Frist ist vertretbar verstrichen.", "{ de: Die Frist ist verstrichen. }", "de")]
    [InlineData("de", "Die Frist ist vertretbar verstrichen.", "{ de: Die Frist ist vertretbar verstrichen., en: It was late. }", "en")]
    [InlineData("de", "Die Frist ist verstrichen.", "{ de: Zweifel bestehen. }", null)]
    [InlineData("de", "Die Frist ist nicht verstrichen.", "{ de: Die Frist ist verstrichen. }", null)]
    public void A_statement_keeps_the_words_of_a_level(string language, string sentence, string statement, string? reported)
    {
        var build = Build(Levels, language, $"claims:\n  a: {{ kind: background, certainty: contested, quote: \"{sentence.TrimEnd('.')}\", statement: {statement} }}\n", sentence);

        Assert.Equal(
            reported is null ? [] : [reported],
            build.Diagnostics.Where(static one => one.Rule == SurerStatementRule.Rule || one.Rule == StatementDenialRule.Rule).Select(static one => one.Message.Split(" in ")[1].Split(' ')[0]));
    }

    [Theory]
    [InlineData("The notice may be late", "which allows less than 'likely', the least sure level of the model; add a level to the model that is 'possible', or")]
    [InlineData("It is unclear whether the notice was late", "which allows less than 'likely', the least sure level of the model; add a level to the model that is 'unknown', or")]
    [InlineData("The notice was probably late", "which allows 'likely' at most; lower the certainty, or")]
    public void What_words_allow_is_said_in_levels_of_the_model(string quote, string message)
    {
        var build = Build("quoin-model: 1\nlevels: { likely: { is: suggested }, settled: { is: established } }\n", "en", $"claims:\n  a: {{ kind: background, certainty: settled, quote: {quote} }}\n", $"{quote}.");

        Assert.Contains(message, Assert.Single(build.Diagnostics, static one => one.Rule == OverclaimRule.Rule).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("it may be", "The notice, it may be, was late.", "may")]
    [InlineData("may well", "The notice may well be late.", "may well")]
    [InlineData("likel*", "The notice was likely late.", "likely")]
    [InlineData("probably trite", "That is probably trite.", "probably")]
    [InlineData("the notice is", "The notice is thought to be late.", "is thought to")]
    public void Words_of_a_surer_level_do_not_take_away_those_of_Quoin(string words, string sentence, string quoted)
    {
        // A package that was built when these words were allowed.
        var package = new AssemblyManifest("Law", new Version(1, 0), [], [])
        {
            Models = [new ModelManifest("Law", [$"quoin-model: 1\nlevels: {{ arguable: {{ is: possible }}, likely: {{ is: established, hedges: {{ en: [\"{words}\"] }} }}, settled: {{ is: established }} }}\n"])],
        };
        var build = ContentBuild.Create(Project("en", $"claims:\n  a: {{ kind: background, certainty: settled, quote: \"{sentence.TrimEnd('.')}\" }}\n", sentence) with { References = [package] });

        Assert.Equal(quoted, Assert.Single(build.Diagnostics, static one => one.Rule == OverclaimRule.Rule).Message.Split("\"")[1]);
    }

    [Fact]
    public void A_claim_that_a_word_of_a_level_weakens_is_not_too_modest() => Assert.DoesNotContain(
        Build(Levels, "en", "claims:\n  a: { kind: background, certainty: arguable, quote: A minority holds that the notice was late }\n", "A minority holds that the notice was late.").Diagnostics,
        static one => one.Rule == UnderstatementRule.Rule);

    [Fact]
    public void A_language_with_words_of_a_level_alone_is_reported_as_checked_for_those_only() => Assert.Equal(
        "Quoin knows the words that weaken or negate a claim in en and uk but not in 'de', so claims quoted in it were checked only for the hedges of the model; review them yourself, and say so in 'certainty-because'",
        Assert.Single(
            Build(Levels, "de", "claims:\n  a: { kind: background, certainty: settled, quote: Die Frist ist verstrichen }\n", "Die Frist ist verstrichen.").Diagnostics,
            static one => one.Rule == UncheckedLanguageRule.Rule).Message);

    [Fact]
    public void A_later_model_adds_words_to_a_level()
    {
        var models = BuildSteps.ModelsOf(ContentProject.Create(
        [
            new(Path, Levels),
            new("content/x/quoin.model.yaml", "quoin-model: 1\nlevels: { arguable: { is: possible, hedges: { en: [it can be said, Arguabl*], pl: [można twierdzić] } } }\n"),
        ]));

        Assert.Empty(models.Diagnostics);
        Assert.Equal(
            ["there is an argument that", "arguabl*", "in Lord Hoffmann's view", "можна обстоювати", "vertretbar", "Zweifel bestehen", "nach herrschender Meinung", "it can be said", "można twierdzić"],
            models.Format.Model.Levels.Single(static level => level.Name == "arguable").Hedges.Select(static hedge => hedge.Words));
    }

    [Fact]
    public void Words_of_a_level_of_a_package_count_and_clash_with_those_of_the_project()
    {
        var package = new AssemblyManifest("Law", new Version(1, 0), [], []) { Models = [new ModelManifest("Law", [Levels])] };
        var clash = BuildSteps.CombineModels(
            [BuildSteps.ParseModel(new ContentFile(Path, "quoin-model: 1\nlevels: { contested: { is: possible, hedges: { en: arguabl* } } }\n"), Limits.Default, default)],
            BuildSteps.CombineReferences([package]).Models);

        Assert.Equal("The hedge 'arguabl*' is declared in the assembly 'Law' and differently here; write it under one level", Assert.Single(clash.Diagnostics).Message);
        var build = ContentBuild.Create(Project("en", "claims:\n  a: { kind: background, certainty: settled, quote: It was arguably late }\n", "It was arguably late.") with { References = [package] });
        Assert.Contains(build.Diagnostics, static one => one.Rule == OverclaimRule.Rule);
    }

    [Fact]
    public void Models_are_equal_by_the_words_of_their_levels()
    {
        Assert.Equal(Format(Levels), Format(Levels));
        Assert.NotEqual(Format(Levels), Format(Levels.Replace("a minority holds", "a majority holds", StringComparison.Ordinal)));

        static Quoin.Compiler.Format.AnnotationFormat Format(string model) => BuildSteps.FormatOf(ContentProject.Create([new ContentFile(Path, model)]));
    }

    private static ContentBuild Build(string model, string language, string marks, string source) =>
        ContentBuild.Create(Project(language, marks, source, new ContentFile(Path, model)));

    private static ContentProject Project(string language, string marks, string source, params ContentFile[] models) => ContentProject.Create(
        [.. models, new(Compilation.AnnotationPath, Compilation.Head.Replace("language: en", $"language: {language}", StringComparison.Ordinal) + marks), new(Compilation.SourcePath, source)],
        ProjectSettings.Create(static _ => null));
}
