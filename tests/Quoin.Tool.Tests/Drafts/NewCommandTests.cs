namespace Quoin.Tool.Tests.Drafts;

/// <summary>The command <c>quoin new</c> as a process.</summary>
public sealed class NewCommandTests
{
    private const string Tea = "Tea may help you sleep. It is hot.\n";

    [Fact]
    public void A_draft_is_written_beside_the_content_and_checks_as_soon_as_it_is_finished()
    {
        using var place = new Workplace().Write("seeds/про чай.txt", Tea);

        var command = place.Quoin("new", "seeds/про чай.txt");

        Assert.Equal((0, "", "Wrote content/pro-chai.quoin.yaml: 2 claims\nReplace each of its 2 CHOOSE by one of the words beside it, then run 'quoin check'\n"), (command.ExitCode, command.Error, command.Output));
        Assert.Equal(1, place.Quoin("check").ExitCode);
        place.Write("content/pro-chai.quoin.yaml", DraftCompiler.Finish(place.Read("content/pro-chai.quoin.yaml")));
        Assert.Equal(0, place.Quoin("check").ExitCode);
        Assert.Empty(Directory.GetFiles(place.PathOf("content"), "*.tmp"));
    }

    [Fact]
    public void A_trial_prints_the_same_and_writes_nothing()
    {
        using var place = new Workplace().Write("seeds/tea.txt", Tea);
        var printed = place.Quoin("new", "seeds/tea.txt", "--dry-run").Succeeded;

        Assert.False(Directory.Exists(place.PathOf("content")));
        Assert.Equal(0, place.Quoin("new", "seeds/tea.txt").ExitCode);
        Assert.Equal(printed, place.Read("content/tea.quoin.yaml"));
    }

    [Fact]
    public void Options_replace_what_is_guessed()
    {
        using var place = new Workplace().Write("seeds/tea.txt", Tea);

        Assert.Equal(0, place.Quoin("new", "seeds/tea.txt", "--output", "other/green.quoin.yaml", "--title", "Зелений \"чай\"", "--language", "en-GB").ExitCode);
        Assert.Contains("\nquoin: 1\narticle: green\ntitle: \"Зелений \\\"чай\\\"\"\nlanguage: en-GB\nsource: ../seeds/tea.txt\n", place.Read("other/green.quoin.yaml"), StringComparison.Ordinal);
        Assert.Contains("\narticle: black\n", place.Quoin("new", "seeds/tea.txt", "--id", "black", "--dry-run").Succeeded, StringComparison.Ordinal);
    }

    [Fact]
    public void An_annotation_is_never_overwritten()
    {
        using var place = Workplace.Tea.Write("seeds/black.txt", "Black tea is hot.\n");
        var before = place.Read("content/tea.quoin.yaml");

        Assert.Equal("quoin: 'content/tea.quoin.yaml' annotates 'seeds/tea.txt' already, and is not overwritten; add what it leaves out with --append\n", Error(place, "new", "seeds/tea.txt"));
        Assert.Equal(
            "quoin: 'content/tea.quoin.yaml' exists already, and is not overwritten; name another file with --output\n",
            Error(place, "new", "seeds/black.txt", "--output", "content/tea.quoin.yaml"));
        Assert.Equal("quoin: 'content/tea.quoin.yaml' exists already, and is not overwritten; name another file with --output\n", Error(place, "new", "seeds/black.txt", "--id", "tea"));
        Assert.Equal(before, place.Read("content/tea.quoin.yaml"));
    }

    [Fact]
    public void What_is_left_out_is_added_and_the_bytes_around_it_stay()
    {
        using var place = Workplace.Tea.Edit("seeds/tea.txt", "small.\n", "small. It may burn.\n");
        File.WriteAllText(place.PathOf("content/tea.quoin.yaml"), place.Read("content/tea.quoin.yaml").Replace("\n", "\r\n", StringComparison.Ordinal), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var before = File.ReadAllBytes(place.PathOf("content/tea.quoin.yaml"));

        var command = place.Quoin("new", "seeds/tea.txt", "--append");

        Assert.Equal((0, "Added to content/tea.quoin.yaml: 1 claim\nReplace its CHOOSE by one of the words beside it, then run 'quoin check'\n"), (command.ExitCode, command.Output));
        var after = File.ReadAllBytes(place.PathOf("content/tea.quoin.yaml"));
        var added = after.Length - before.Length;
        var first = Enumerable.Range(0, before.Length).TakeWhile(i => before[i] == after[i]).Count();
        Assert.Equal(before, after[..first].Concat(after[(first + added)..]));
        Assert.Equal("content/tea.quoin.yaml accounts for every sentence of its source; nothing was added\n", place.Quoin("new", "seeds/tea.txt", "--append").Succeeded);
    }

    [Theory]
    [InlineData("new|seeds/none.txt", "quoin: 'seeds/none.txt': it does not exist; check the path\n")]
    [InlineData("new|seeds", "quoin: 'seeds' is a folder; name a file in it\n")]
    [InlineData("new|seeds/tea.txt|--language|English", "quoin: 'English' is not a BCP 47 language tag, which --language takes; an example is 'en'\n")]
    [InlineData("new|seeds/tea.txt|--id|Tea", "quoin: 'Tea' is not an id, which --id takes; an example is 'reduces-craving'\n")]
    [InlineData("new|seeds/tea.txt|--id|console", "quoin: The id 'console' cannot be an article's, because its class would hide a type that all code uses; give another with --id\n")]
    [InlineData("new|seeds/tea.txt|--output|tea.yaml", "quoin: 'tea.yaml' is not the name of an annotation; name it <id>.quoin.yaml, with an id in small letters, digits and hyphens\n")]
    [InlineData("new|seeds/tea.txt|--append", "quoin: No annotation of the folders 'content/' and 'seeds/' has the source 'seeds/tea.txt'; create one with 'quoin new', or name it with --output\n")]
    [InlineData("new|seeds/tea.txt|--append|--title|Tea", "quoin: --title is for a new annotation, and --append keeps what one has; leave one of them out\n")]
    public void What_cannot_be_done_is_answered_in_one_line(string arguments, string message)
    {
        using var place = new Workplace().Write("seeds/tea.txt", Tea);

        Assert.Equal(message, Error(place, arguments.Split('|')));
        Assert.False(Directory.Exists(place.PathOf("content")));
    }

    private static string Error(Workplace place, params string[] arguments)
    {
        var command = place.Quoin(arguments);
        Assert.Equal((2, ""), (command.ExitCode, command.Output));
        return command.Error;
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folders_is_not_followed()
    {
        using var place = new Workplace().Write("../secret.txt", "A secret.").Write("seeds/other.txt", "Other.");
        File.CreateSymbolicLink(place.PathOf("seeds/link.txt"), place.PathOf("../secret.txt"));

        var command = place.Quoin("new", "seeds/link.txt");

        Assert.Equal((2, "", "quoin: The link 'seeds/link.txt' leads out of the content's folders, so it is not followed; copy what it leads to\n"), (command.ExitCode, command.Output, command.Error));
    }
}
