using Quoin.Interpreter;
using Quoin.Tool.Files;

namespace Quoin.Tool.Tests.Files;

/// <summary>Folders and files that cannot be read are named, and no result without them passes for complete. Not on Windows.</summary>
public sealed class UnreadableTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("list", "--format", "csv")]
    public void A_folder_that_cannot_be_listed_is_named(params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var place = Workplace.Tea.Write("content/sub/salt.quoin.yaml", "x");
        Open(Path.GetDirectoryName(place.Root)!, place.Root);
        File.SetUnixFileMode(place.PathOf("content/sub"), UnixFileMode.None);
        try
        {
            var command = OrdinaryUser.Quoin(place, arguments);

            Assert.Equal((2, "", "quoin: The folder 'content/sub' cannot be read; change its permissions, or delete it\n"), (command.ExitCode, command.Output, command.Error));
        }
        finally
        {
            Open(place.PathOf("content/sub"));
        }
    }

    [Fact]
    public void A_pipe_is_not_opened_and_is_reported()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var place = Workplace.Tea;
        File.Delete(place.PathOf("seeds/tea.txt"));
        _ = Command.Run(place.Root, "mkfifo", "seeds/tea.txt").Succeeded;

        var (check, quote, draft) = (place.Quoin("check"), place.Quoin("quote", "tea", "--source", "seeds/tea.txt"), place.Quoin("new", "seeds/tea.txt"));

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("cannot be read", check.Output, StringComparison.Ordinal);
        Assert.Equal((2, "quoin: 'seeds/tea.txt' cannot be read; check its permissions\n"), (quote.ExitCode, quote.Error));
        Assert.Equal(2, draft.ExitCode);
    }

    [Fact]
    public void Words_are_not_said_to_be_missing_if_a_source_cannot_be_read()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var place = Workplace.Tea.Write("seeds/salt.txt", "Salt does increase it.\n");
        File.Delete(place.PathOf("seeds/tea.txt"));
        _ = Command.Run(place.Root, "mkfifo", "seeds/tea.txt").Succeeded;

        var (missing, found) = (place.Quoin("quote", "Salt does not increase it"), place.Quoin("quote", "increase it"));

        const string Unread = "quoin: 'seeds/tea.txt' cannot be read; check its permissions\n";
        Assert.Equal((2, "# The words are not in the source that was searched\n", Unread), (missing.ExitCode, missing.Output, missing.Error));
        Assert.Equal((2, "# seeds/salt.txt:1:11\nquote: \"increase it\"\n", Unread), (found.ExitCode, found.Output, found.Error));
    }

    [Theory]
    [InlineData("--baseline", "/dev/full", "--write-baseline")]
    [InlineData("--baseline", "/dev/zero")]
    public void A_baseline_that_has_no_end_is_refused(params string[] arguments)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var place = Workplace.Tea;

        var check = place.Quoin(["check", .. arguments]);

        Assert.Equal((2, $"quoin: '{arguments[1]}': it is a pipe or a device; name a file\n"), (check.ExitCode, check.Error));
    }

    [Fact]
    public void Files_and_what_does_not_exist_can_be_opened_and_devices_cannot()
    {
        using var place = Workplace.Tea;

        Assert.True(RegularFile.CanOpen(place.PathOf("seeds/tea.txt")));
        Assert.True(RegularFile.CanOpen(place.PathOf("seeds/nothing.txt")));
        Assert.Equal(OperatingSystem.IsWindows(), RegularFile.CanOpen("/dev/null"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal("it is a pipe or a device; name a file", Assert.Throws<FileException>(() => TextFile.Read("/dev/null")).Reason);
        }
    }

    private static void Open(params string[] folders)
    {
        foreach (var folder in folders)
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
            }
        }
    }
}
