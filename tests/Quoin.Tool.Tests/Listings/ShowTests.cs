using Quoin.Compiler.Workspace;
using Quoin.Interpreter;

namespace Quoin.Tool.Tests.Listings;

/// <summary>What a reader gets.</summary>
public sealed class ShowTests
{
    [Theory]
    [InlineData("coffee")]
    [InlineData("coffee|--all")]
    [InlineData("coffee|--language|uk")]
    [InlineData("salt")]
    [InlineData("coffee/wakes|--language|uk-UA")]
    [InlineData("coffee|--snapshot")]
    public Task An_article_is_shown_with_the_caveats_of_its_claims(string arguments)
    {
        using var place = Articles.Create();

        return Verify(place.Quoin(["show", .. arguments.Split('|')]).Succeeded).UseParameters(arguments);
    }

    [Fact]
    public void A_claim_is_in_the_language_that_is_asked_for_once_all_of_its_caveats_are()
    {
        using var place = Articles.Create().Edit("content/coffee.quoin.yaml", "kind: risk\n", "kind: risk\n    statement: { uk: Забагато може шкодити. }\n");

        Assert.Equal(
            """

            wakes (efficacy, possible, line 5)
              Кава може бадьорити.
              - Забагато може шкодити.
              - Не для всіх.
              Evidence: cohort (cohort, University of Exeter)

            """,
            place.Quoin("show", "coffee/wakes", "--language", "uk").Succeeded);
    }

    [Theory]
    [InlineData("status: retracted\n    because: \"The answers were invented.\"\n    on: 2026-02-01\n", "  Evidence: cohort (cohort, University of Exeter, retracted)\n")]
    [InlineData("status: draft\n", "")]
    public void A_claim_whose_evidence_was_retracted_says_so_and_a_draft_is_not_shown(string status, string evidence)
    {
        using var place = Articles.Create().Edit("content/coffee.quoin.yaml", "published: 2024-05\n", $"published: 2024-05\n    {status}");

        Assert.EndsWith($"\n  - but not for everyone\n{evidence}", place.Quoin("show", "coffee/wakes", "--language", "en").Succeeded, StringComparison.Ordinal);
    }

    [Fact]
    public void The_snapshot_is_that_of_a_test()
    {
        using var place = Articles.Create();
        Assert.True(ContentInterpreter.Interpret(ContentBuild.Create(ContentFolder.Read(place.Root))).Articles.TryGetValue("coffee", out var article));

        Assert.Equal(ContentSnapshot.Render(article), place.Quoin("show", "coffee", "--snapshot").Succeeded);
    }

    [Fact]
    public void Without_all_nothing_that_is_not_valid_is_shown()
    {
        using var place = Articles.Create();

        var output = place.Quoin("show", "coffee").Succeeded;

        Assert.DoesNotContain("for a day", output, StringComparison.Ordinal);
        Assert.DoesNotContain("shrubs", output, StringComparison.Ordinal);
        Assert.DoesNotContain("survey", output.Split("Coverage")[0].Split("Evidence: cohort")[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cofee", "There is no article 'cofee'; did you mean 'coffee'?")]
    [InlineData("coffee/waks", "There is no claim 'waks' in 'coffee'; did you mean 'wakes'?")]
    [InlineData("coffee/", "There is no claim '' in 'coffee'; choose one of wakes, has-caffeine, strong, wakes-many, from-beans")]
    [InlineData("coffee/strong", "The claim 'strong' is retracted, so readers do not get it; --all shows it")]
    [InlineData("coffee/from-beans", "The claim 'from-beans' is a draft, so readers do not get it; --all shows it")]
    [InlineData("coffee|--language|fr", "'coffee' has no text in the language 'fr'; choose one of en, uk")]
    [InlineData("coffee|--lang", "There is no option '--lang'; choose one of --language, --all, --snapshot, --project, --no-project, --help")]
    [InlineData("\u001b[31m", "There is no article '\\u001B[31m'; choose one of coffee, salt")]
    public void What_does_not_exist_is_answered_in_one_line(string arguments, string message)
    {
        using var place = Articles.Create();

        var command = place.Quoin(["show", .. arguments.Split('|')]);

        Assert.Equal((2, "", $"quoin: {message}\n"), (command.ExitCode, command.Output, command.Error));
    }

    [Fact]
    public void An_article_is_not_shown_while_a_library_cannot_be_read_that_may_have_a_caveat_for_it()
    {
        using var place = Articles.Create().Write("content/house.quoin.yaml", "library: [\n");

        var command = place.Quoin("show", "salt");

        Assert.Equal((1, "", "quoin: A library has errors, and a claim of 'salt' may lack a caveat, so it is not shown; 'quoin check' lists them\n"), (command.ExitCode, command.Output, command.Error));
    }

    [Theory]
    [InlineData("show")]
    [InlineData("show|--snapshot")]
    public void An_article_with_errors_is_not_shown_because_a_claim_may_lack_a_caveat(string arguments)
    {
        using var place = Articles.Create().Edit("content/salt.quoin.yaml", "applies-to: all", "applies-to: [kept]");

        var command = place.Quoin([.. arguments.Split('|'), "salt"]);

        Assert.Equal((1, "", "quoin: 'salt' has errors, and a claim may lack a caveat, so it is not shown; 'quoin check' lists them\n"), (command.ExitCode, command.Output, command.Error));
    }

    [Fact]
    public void Control_characters_of_content_do_not_reach_the_terminal()
    {
        using var place = Articles.Create().Edit("content/coffee.quoin.yaml", "en: Coffee, uk", "en: \"Cof\\u0007fee \\u202e\", uk");

        var output = place.Quoin("show", "coffee");

        Assert.DoesNotContain(output.Output + output.Error, character => character is '\u0007' or '\u202e' or '\u001b');
    }
}
