using Quoin.Tool.Tests.Listings;

namespace Quoin.Tool.Tests.Guides;

/// <summary>What shells complete.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("quoin co", "completion coverage")]
    [InlineData("quoin explain QUO510", "QUO5101 QUO5102 QUO5103 QUO5104")]
    [InlineData("quoin show ", "coffee salt")]
    [InlineData("quoin show co", "coffee")]
    [InlineData("quoin show salt/", "salt/keeps")]
    [InlineData("quoin show coffee/wakes", "coffee/wakes coffee/wakes-many")]
    [InlineData("quoin show coffee --la", "--language")]
    [InlineData("quoin show coffee -", "--all --help --language --no-project --project --snapshot -h")]
    [InlineData("/home/me/.dotnet/tools/quoin show sa", "salt")]
    [InlineData("quoin coverage --format ", "html json markdown text")]
    [InlineData("quoin coverage --format m", "markdown")]
    [InlineData("quoin list ca", "caveats")]
    [InlineData("quoin list --status ", "active draft retracted superseded")]
    [InlineData("quoin completion ", "bash fish pwsh zsh")]
    [InlineData("quoin completion p", "pwsh")]
    public void Commands_options_rules_and_ids_are_completed(string line, string words)
    {
        using var place = Articles.Create();

        var known = place.Quoin("complete", line).Succeeded.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), known.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_commands_of_help_are_completed()
    {
        using var place = new Workplace();

        var known = place.Quoin("complete", "quoin ").Succeeded.TrimEnd('\n').Split('\n');

        Assert.Contains("completion", known);
        Assert.All(known, command => Assert.Contains($"\n  {command} ", place.Quoin("--help").Succeeded, StringComparison.Ordinal));
        Assert.DoesNotContain("complete", known);
    }

    [Fact]
    public void An_id_that_a_shell_would_run_is_not_completed()
    {
        using var place = Articles.Create().Edit("content/salt.quoin.yaml", "article: salt", "article: \"salt$(touch x)\"");

        Assert.DoesNotContain("touch", place.Quoin("complete", "quoin show ").Succeeded, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_that_cannot_be_read_completes_nothing()
    {
        using var place = new Workplace().Write("a.csproj", "<Project>").Write("b.csproj", "<Project>");

        Assert.DoesNotContain("csproj", place.Quoin("complete", "quoin show ").Succeeded, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public Task The_script_of_a_shell_is_written(string shell)
    {
        using var place = new Workplace();

        return Verify(place.Quoin("completion", shell).Succeeded).UseParameters(shell);
    }

    [Theory]
    [InlineData("cmd", "shell cannot be 'cmd'; choose one of bash, zsh, fish, pwsh")]
    [InlineData("zhs", "shell cannot be 'zhs'; did you mean 'zsh'?")]
    public void A_shell_that_is_not_known_is_answered_in_one_line(string shell, string message)
    {
        using var place = new Workplace();

        var command = place.Quoin("completion", shell);

        Assert.Equal((2, "", $"quoin: {message}\n"), (command.ExitCode, command.Output, command.Error));
    }

    [Theory]
    [InlineData("quoin show coffee/wa", "coffee/wakes coffee/wakes-many")]
    [InlineData("quoin show sal", "salt")]
    [InlineData("quoin explain QUO200", "QUO2001 QUO2002 QUO2003 QUO2004 QUO2005 QUO2006 QUO2007 QUO2008 QUO2009")]
    [InlineData("quoin show nothing", "")]
    public void Bash_completes_a_line(string line, string words)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var place = Articles.Create();
        place.Write("bin/quoin", $"#!/bin/sh\nexec dotnet '{Workplace.Program}' \"$@\"\n");
        File.SetUnixFileMode(place.PathOf("bin/quoin"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        const string script =
            """
            source <(quoin completion bash) || exit 3
            complete -p quoin || exit 4
            COMP_LINE=$1; COMP_POINT=${#1}
            _quoin
            printf '%s\n' "${COMPREPLY[@]}"
            """;

        var run = Command.RunIn(
            place.Root,
            [KeyValuePair.Create("PATH", $"{place.PathOf("bin")}:{Environment.GetEnvironmentVariable("PATH")}"), KeyValuePair.Create("HOME", place.PathOf("home"))],
            "bash", "--norc", "-c", script, "bash", line);

        Assert.Equal($"complete -o default -F _quoin quoin\n{words.Replace(' ', '\n')}\n", run.Succeeded);
    }
}
