namespace Quoin.Tool.Tests;

/// <summary>What every command has in common.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("fles", "quoin: There is no command 'fles'; did you mean 'files'?\n")]
    [InlineData("files|--projet", "quoin: There is no option '--projet'; did you mean '--project'?\n")]
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

        Assert.Equal("0.1.0\n", place.Quoin("--version").Succeeded);
    }
}
