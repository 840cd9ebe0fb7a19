using System.Text.RegularExpressions;

namespace Quoin.Tool.Tests.Reports;

/// <summary>A check whose output goes to a terminal, a pipe, a file or nowhere.</summary>
public sealed partial class SurroundingsTests
{
    private static bool IsUnix => !OperatingSystem.IsWindows();

    [Fact]
    public void A_report_replaces_a_file_and_the_output_says_what_was_checked()
    {
        using var place = Mistakes.Ordinary.Write("out/звіт 1.json", "old");

        var check = place.Quoin("check", "--format", "json", "--output", "out/звіт 1.json");

        Assert.Equal(1, check.ExitCode);
        Assert.Equal(
            "2 errors, 1 warning and 1 info in 3 files; 'quoin repair' can fix 1, and with --unsafe 2 more, but read each change\nChecked 2 articles, 2 sources, 4 quotes, 3 sentences, 1 claim with caveats and 1 without in T s\nThe report is in out/звіт 1.json\n",
            Stable.WithoutTime(check.Output));
        Assert.StartsWith("{", place.Read("out/звіт 1.json"), StringComparison.Ordinal);
        Assert.Equal(["звіт 1.json"], Directory.GetFileSystemEntries(place.PathOf("out")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("missing/report.json", "its folder does not exist; create it first")]
    [InlineData("seeds", "it is a folder; name a file in it")]
    public void A_report_that_cannot_be_written_is_one_line(string file, string reason)
    {
        using var place = Workplace.Tea;

        var check = place.Quoin("check", "--output", file);

        Assert.Equal((2, "", $"quoin: The report cannot be written to '{file}': {reason}\n"), (check.ExitCode, check.Output, check.Error));
    }

    [Fact]
    public void A_read_only_folder_and_a_full_disk_are_one_line()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var place = Workplace.Tea;
        var (readOnly, full, redirected) = (place.Quoin("check", "--output", "/sys/report.txt"), place.Quoin("check", "--output", "/dev/full"), Shell(place, "check > /dev/full"));

        Assert.Equal((2, "quoin: The report cannot be written to '/sys/report.txt': you may not write to its folder; change the permissions of the folder\n"), (readOnly.ExitCode, readOnly.Error));
        Assert.Equal((2, "quoin: The report cannot be written to '/dev/full': the disk is full, or a limit on files is reached; free some space\n"), (full.ExitCode, full.Error));
        Assert.Equal(2, redirected.ExitCode);
        Assert.Matches("^quoin: [^\n]*[Nn]o space left on device[^\n]*\n$", redirected.Error);
        Assert.True(File.Exists("/dev/full"));
    }

    [Fact]
    public void A_pipe_that_closes_early_ends_the_report_quietly()
    {
        if (!IsUnix)
        {
            return;
        }

        using var place = Workplace.Tea;
        place.Write("seeds/tea.txt", place.Read("seeds/tea.txt") + string.Concat(Enumerable.Range(0, 900).Select(static number => $"Nobody counted the leaves of number {number} here.\n")));

        var check = Shell(place, "check --fail-on warning | head -1; exit ${PIPESTATUS[0]}");

        Assert.Equal((1, "seeds/tea.txt\n", ""), (check.ExitCode, check.Output, check.Error));
    }

    [Fact]
    public async Task An_interrupted_check_says_so_and_leaves_no_report()
    {
        if (!IsUnix)
        {
            return;
        }

        using var place = Workplace.Tea;

        // A git that never answers, and leaves a file so that the check is interrupted while it waits, however slow the machine is.
        var asked = place.PathOf("programs/asked");
        place.Write("programs/git", $"#!/bin/sh\n: > '{asked}'\nexec sleep 600\n");
        _ = Command.Run(place.Root, "chmod", "+x", "programs/git").Succeeded;
        var path = $"PATH={place.PathOf("programs")}:{Environment.GetEnvironmentVariable("PATH")}";
        using var process = Command.Start(place.Root, "env", path, "dotnet", Workplace.Program, "check", "--since", "main", "--output", "report.txt");
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        while (!File.Exists(asked))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), limit.Token);
        }

        _ = Command.Run(place.Root, "kill", "-INT", $"{process.Id}").Succeeded;
        await process.WaitForExitAsync(limit.Token);

        Assert.Equal((130, "Interrupted; no file is left half written\n"), (process.ExitCode, await process.StandardError.ReadToEndAsync(limit.Token)));
        Assert.False(File.Exists(place.PathOf("report.txt")));
    }

    [Fact]
    public void A_terminal_gets_color_and_its_width_unless_that_is_not_wanted()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/script"))
        {
            return;
        }

        using var place = Mistakes.Ordinary;
        var (colored, plain) = (Terminal(place), Terminal(place, KeyValuePair.Create("NO_COLOR", "1")));

        Assert.Contains("\u001B[", colored, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001B[", plain, StringComparison.Ordinal);
        Assert.All(plain.Split('\n'), line => Assert.InRange(line.Length, 0, 60));

        // What is said does not depend on where it is said.
        var said = place.Quoin("check", "content/tea.quoin.yaml").Output;
        Assert.Equal(Words(said), Words(plain));
        Assert.Equal(Words(said), Words(Escape().Replace(colored, "")));
    }

    private static string Terminal(Workplace place, params KeyValuePair<string, string>[] environment)
    {
        var output = Command.RunIn(place.Root, [new("TERM", "xterm-256color"), .. environment], "/usr/bin/script", "-qec", $"stty cols 60; dotnet '{Workplace.Program}' check content/tea.quoin.yaml 2>/dev/null", "/dev/null").Output;
        return Modes().Replace(output, "").Replace("\r", "", StringComparison.Ordinal);
    }

    /// <summary>The words, without the lines of files, which are cut to the width, and without the time.</summary>
    private static string Words(string text) => Space().Replace(Stable.WithoutTime(string.Join('\n', text.Split('\n').Where(static line => !line.Contains(" | ", StringComparison.Ordinal)))), "");

    private static Command Shell(Workplace place, string line) => Command.Run(place.Root, "bash", "-c", $"dotnet '{Workplace.Program}' {line}");

    // Those that the library sends when it begins, to find out what the terminal can do.
    [GeneratedRegex(@"\u001B\[\?1h\u001B=")]
    private static partial Regex Modes();

    [GeneratedRegex(@"\u001B\[[0-9;]*m")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
