namespace Quoin.Tool.Tests;

/// <summary>What every command has in common.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("fles", "quoin: There is no command 'fles'; did you mean 'files'?\n")]
    [InlineData("files|--projet", "quoin: There is no option '--projet'; did you mean '--project'?\n")]
    [InlineData("--versoin", "quoin: There is no option '--versoin'; did you mean '--version'?\n")]
    [InlineData("files|no-such-file.txt", "quoin: 'no-such-file.txt' is no content of the folders 'content/' and 'seeds/'; 'quoin files' lists what is\n")]
    public void A_word_that_does_not_exist_is_answered_in_one_line_with_the_nearest(string arguments, string message)
    {
        using var place = new Workplace();

        var command = place.Quoin(arguments.Split('|'));

        Assert.Equal((2, "", message), (command.ExitCode, command.Output, command.Error));
    }

    [Fact]
    public void The_version_is_that_of_the_project()
    {
        using var place = new Workplace();

        Assert.Equal(Stable.Version + "\n", place.Quoin("--version").Succeeded);
    }

    [Fact]
    public void A_word_that_begins_with_an_at_sign_is_no_file_of_arguments()
    {
        using var place = Workplace.Tea.Write("seeds/tea.txt", "Ask @doctor: tea may help you wake up, but the trial was small.");

        Assert.Contains("quote: ", place.Quoin("quote", "@doctor").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_current_folder_that_does_not_exist_is_reported_in_one_line()
    {
        using var place = new Workplace();
        Directory.CreateDirectory(place.PathOf("gone"));

        var command = OperatingSystem.IsWindows()
            ? place.Quoin("--version")
            : Command.Run(place.Root, "sh", "-c", $"cd gone && rmdir ../gone && dotnet '{Workplace.Program}' check");

        Assert.Equal(
            OperatingSystem.IsWindows() ? (0, "") : (2, "quoin: The current folder does not exist or cannot be read; change to another one\n"),
            (command.ExitCode, command.Error));
    }

    [Fact]
    public void Help_of_every_command_ends_with_examples_of_that_command()
    {
        using var place = new Workplace();
        var commands = Root(place.Quoin().Succeeded);

        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Contains($"Examples:\n  quoin {command}", place.Quoin(command, "--help").Succeeded, StringComparison.Ordinal));

        static List<string> Root(string help) =>
            [.. help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1).Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ').Select(line => line.Trim().Split(' ')[0])];
    }
}
