using System.Diagnostics;

namespace Quoin.Tool.Tests.Repairs;

public sealed class RepairTests
{
    private const string Annotation = "content/tea.quoin.yaml";

    private const string Source =
        "Tea may help you wake up, but the trial was small. It isn’t a cure. The dose was 5 mg – or more – in 30 % of all cases that were seen. It does not work for all. The temperature fell by \u22125 degrees. Many people like it. Tea is cheap. We drink it in the morning.\n";

    private const string Drifted = """
        quoin: 1
        article: tea
        title: Tea   # чай
        language: en
        source: ../seeds/tea.txt

        caveats:
          small-trial:
            kind: limitation   # as stated
            quote: 'the trial was smal'
            applies-to: { kind: [efficacy, efficacy] }

        claims:
          wakes-you-up:
            kind: Efficacy
            certainty: possible
            statement: { en: Tea may wake you up. }
            quote: "Tea may help you  wake up"
          no-cure: { kind: efficacy, certainty: established, quote: 'It isn''t a cure' }
          dose: { kind: efficacy, certainty: established, quote: "The dose was 6 mg - or more - in 30 % of all cases that were seen" }
          everyone: { kind: efficacy, certainty: established, quote: "It does work for all" }
          cold: { kind: efficacy, certainty: established, quote: "The temperature fell by -5 degrees" }
          cheap: { kind: background, certainty: established, quote: { exact: Tea is cheap., prefix: Nobody likes it., suffix: We drink it in the } }
        asides:
          - { exact: Many people like it., occurrence: 2 }

        """;

    private static Workplace Tea => new Workplace().Write("seeds/tea.txt", Source).Write(Annotation, Drifted);

    [Fact]
    public async Task Safe_fixes_are_applied_and_the_others_are_shown()
    {
        using var workplace = Tea;

        var repair = workplace.Quoin("repair");

        Assert.Equal((1, ""), (repair.ExitCode, repair.Error));
        await Verifier.Verify(repair.Output + "\n" + workplace.Read(Annotation));
    }

    [Fact]
    public async Task Unsafe_fixes_show_each_word_that_changes()
    {
        using var workplace = Tea;

        var repair = workplace.Quoin("repair", "--unsafe");

        Assert.Equal((0, ""), (repair.ExitCode, repair.Error));
        await Verifier.Verify(repair.Output + "\n" + workplace.Read(Annotation));
    }

    [Fact]
    public async Task A_dry_run_is_a_diff_and_writes_nothing()
    {
        using var workplace = Tea;

        var repair = workplace.Quoin("repair", "--dry-run");

        Assert.Equal(1, repair.ExitCode);
        Assert.Equal(Drifted, workplace.Read(Annotation));
        await Verifier.Verify(repair.Output + "\nstandard error:\n" + repair.Error);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void What_a_dry_run_writes_can_be_applied_by_patch(string line)
    {
        using var workplace = Tea;
        workplace.Write(Annotation, Drifted.ReplaceLineEndings(line).TrimEnd());

        // Not through the helper, which would change line ends.
        var (shell, option) = OperatingSystem.IsWindows() ? ("cmd", "/c") : ("sh", "-c");
        Command.RunIn(workplace.Root, [], shell, option, $"dotnet \"{Workplace.Program}\" repair --dry-run --unsafe --no-project > changes.diff");
        Assert.True(Command.Run(workplace.Root, "git", "apply", "--verbose", "-p0", "--unsafe-paths", "changes.diff").Succeeded.Length > 0);
        var patched = workplace.Read(Annotation);

        workplace.Write(Annotation, Drifted.ReplaceLineEndings(line).TrimEnd());
        _ = workplace.Quoin("repair", "--unsafe").Succeeded;
        Assert.Equal(workplace.Read(Annotation), patched);
        Assert.NotEqual(Drifted.ReplaceLineEndings(line).TrimEnd(), patched);
    }

    [Fact]
    public void A_difference_with_invisible_characters_is_not_for_patch()
    {
        using var workplace = new Workplace().Write("seeds/salt.txt", "Salt isn’t sweet.\n").Write("content/salt.quoin.yaml", Salt("- Salt isn't sweet # \u202E"));

        var repair = workplace.Quoin("repair", "--dry-run");

        Assert.Contains("+  - Salt isn’t sweet # \\u202E\n", repair.Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "quoin: 'patch' cannot apply the changes of 'content/salt.quoin.yaml', because invisible characters are shown as '\\uXXXX'; use 'quoin repair'\n", repair.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        using var workplace = Tea;
        _ = workplace.Quoin("repair", "--unsafe").Succeeded;
        var repaired = workplace.Read(Annotation);

        Assert.Contains("Nothing was repaired\n", workplace.Quoin("repair", "--unsafe").Succeeded, StringComparison.Ordinal);

        Assert.Equal(repaired, workplace.Read(Annotation));
    }

    [Fact]
    public void Only_what_is_asked_for_is_repaired()
    {
        using var workplace = Tea.Write("seeds/salt.txt", "Salt isn’t sweet.\n").Write("content/salt.quoin.yaml", Salt("- Salt isn't sweet"));

        Assert.Contains("Repaired 1 finding in 1 file\n", workplace.Quoin("repair", "content/salt.quoin.yaml").Succeeded, StringComparison.Ordinal);

        Assert.Equal(Salt("- Salt isn’t sweet"), workplace.Read("content/salt.quoin.yaml"));
        Assert.Equal(Drifted, workplace.Read(Annotation));
    }

    [Fact]
    public void A_byte_order_mark_line_ends_and_a_last_line_without_one_stay()
    {
        using var workplace = new Workplace().Write("seeds/salt.txt", "Salt isn’t sweet.\n");
        byte[] Bytes(string text) => [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))];
        workplace.WriteBytes("content/salt.quoin.yaml", Bytes(Salt("- \"Salt isn't sweet\"\t# сіль \n  - \"Salt  isn’t\"").TrimEnd()));

        _ = workplace.Quoin("repair").Succeeded;

        Assert.Equal(Bytes(Salt("- \"Salt isn’t sweet\"\t# сіль \n  - \"Salt  isn’t\"").TrimEnd()), workplace.ReadBytes("content/salt.quoin.yaml"));
    }

    [Fact]
    public void Fixes_beside_each_other_are_all_applied()
    {
        using var workplace = new Workplace().Write("seeds/salt.txt", "Salt is sweet.\n").Write("content/salt.quoin.yaml", Head + """
            terms: { a: { label: a, quote: Salt }, b: { label: b, quote: Salt } }
            claims: { c: { kind: background, certainty: established, quote: Salt is sweet, about: [a, a, a, b, b] } }

            """);

        _ = workplace.Quoin("repair").Succeeded;

        Assert.Contains("about: [a, b] }", workplace.Read("content/salt.quoin.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_fixes_for_the_same_place_the_second_is_applied_only_if_it_is_still_needed()
    {
        // The typography and the words that are left out are two findings about one quote.
        const string Quote = "claims: { c: { kind: efficacy, certainty: established, quote: \"It isn't salty\" } }\n";
        using var workplace = new Workplace().Write("seeds/salt.txt", "It isn’t salty unless it is sea salt.\n").Write("content/salt.quoin.yaml", Head + Quote);

        _ = workplace.Quoin("repair", "--unsafe").Succeeded;

        Assert.Equal(Head + Quote.Replace("It isn't salty", "It isn’t salty unless it is sea salt.", StringComparison.Ordinal), workplace.Read("content/salt.quoin.yaml"));
    }

    [Fact]
    public void A_fix_that_brings_an_error_is_left_out_and_the_others_are_applied()
    {
        using var workplace = new Workplace().Write("seeds/salt.txt", "Salt is white. It isn’t sweet.\n").Write("content/salt.quoin.yaml", Salt("- Salt is white #sure\n  - It isn't sweet"));

        var repair = workplace.Quoin("repair", "--unsafe");

        Assert.Equal(Salt("- Salt is white #sure\n  - It isn’t sweet"), workplace.Read("content/salt.quoin.yaml"));
        Assert.Contains("its fix is not applied, because it would bring QUO2001: The quote is not in 'salt.txt'", repair.Output, StringComparison.Ordinal);
        Assert.Contains("1 whose fix makes something worse", repair.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_of_another_source_is_not_moved()
    {
        using var workplace = new Workplace().Write("seeds/salt.txt", "Salt is white.\n").Write("seeds/sugar.txt", "Sugar is sweet and white.\n").Write("content/salt.quoin.yaml", Salt("- { exact: Sugar is sweet and white, prefix: Pink }"));

        var repair = workplace.Quoin("repair", "--unsafe");

        Assert.Equal(1, repair.ExitCode);
        Assert.Equal(Salt("- { exact: Sugar is sweet and white, prefix: Pink }"), workplace.Read("content/salt.quoin.yaml"));
        Assert.Contains("left QUO2008: it has no fix", repair.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_stays_and_its_target_is_repaired()
    {
        using var workplace = new Workplace().Write("seeds/salt.txt", "Salt isn’t sweet.\n").Write("content/shared/salt.text", Salt("- Salt isn't sweet"));
        File.CreateSymbolicLink(workplace.PathOf("content/salt.quoin.yaml"), Path.Combine("shared", "salt.text"));

        _ = workplace.Quoin("repair").Succeeded;

        Assert.Equal(Path.Combine("shared", "salt.text"), new FileInfo(workplace.PathOf("content/salt.quoin.yaml")).LinkTarget);
        Assert.Equal(Salt("- Salt isn’t sweet"), workplace.Read("content/shared/salt.text"));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        using var workplace = new Workplace().Write("seeds/salt.txt", "Salt isn’t sweet.\n");
        var bytes = System.Text.Encoding.UTF8.GetBytes(Salt("- Salt isn't sweet # ?"));
        bytes[Array.IndexOf(bytes, (byte)'?')] = 0xFF;
        workplace.WriteBytes("content/salt.quoin.yaml", bytes);

        var repair = workplace.Quoin("repair");

        Assert.Equal(2, repair.ExitCode);
        Assert.Equal("quoin: 'content/salt.quoin.yaml' was left as it is: it is not valid UTF-8 at line 7; save the file as UTF-8\n", repair.Error);
        Assert.Contains("left QUO4011: its file cannot be written", repair.Output, StringComparison.Ordinal);
        Assert.Equal(bytes, workplace.ReadBytes("content/salt.quoin.yaml"));
    }

    [Fact]
    public void A_read_only_folder_is_one_line_and_nothing_is_written()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var workplace = Tea;
        var folder = workplace.PathOf("content");
        foreach (var path in (string[])[Path.GetDirectoryName(workplace.Root)!, workplace.Root, folder, workplace.PathOf("seeds"), workplace.PathOf(Annotation), workplace.PathOf("seeds/tea.txt")])
        {
            File.SetUnixFileMode(path, (UnixFileMode)0b101_101_101);
        }

        try
        {
            var repair = OrdinaryUser.Quoin(workplace, "repair");

            Assert.Equal("quoin: 'content/tea.quoin.yaml' was left as it is: it is read-only; change its permissions\n", repair.Error);
            Assert.Equal(2, repair.ExitCode);
            File.SetUnixFileMode(workplace.PathOf(Annotation), (UnixFileMode)0b110_110_110);
            repair = OrdinaryUser.Quoin(workplace, "repair");
            Assert.Equal("quoin: 'content/tea.quoin.yaml' was left as it is: you may not write to its folder; change the permissions of the folder\n", repair.Error);
            Assert.Equal(2, repair.ExitCode);
        }
        finally
        {
            foreach (var path in (string[])[Path.GetDirectoryName(workplace.Root)!, workplace.Root, folder, workplace.PathOf("seeds")])
            {
                File.SetUnixFileMode(path, (UnixFileMode)0b111_111_111);
            }
        }

        Assert.Equal(Drifted, workplace.Read(Annotation));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void A_full_disk_is_one_line_and_leaves_nothing_behind()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // A limit on the size of files, which looks to a program like a disk that is full.
        using var workplace = Tea.Write(Annotation, Drifted + string.Concat(Enumerable.Repeat("# a long comment\n", 1000)));
        var before = workplace.Read(Annotation);

        var repair = Command.RunIn(
            workplace.Root, [KeyValuePair.Create("DOTNET_EnableWriteXorExecute", "0"), KeyValuePair.Create("DOTNET_EnableDiagnostics", "0")],
            "sh", "-c", $"trap '' XFSZ; ulimit -f 8; exec dotnet '{Workplace.Program}' repair");

        Assert.Equal("quoin: 'content/tea.quoin.yaml' was left as it is: the disk is full, or a limit on files is reached; free some space\n", repair.Error);
        Assert.Equal(2, repair.ExitCode);
        Assert.Equal(before, workplace.Read(Annotation));
        Assert.Single(Directory.EnumerateFileSystemEntries(workplace.PathOf("content")));
    }

    [Fact]
    public async Task An_interrupt_leaves_each_file_as_it_was_or_whole()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var workplace = new Workplace().Write("seeds/salt.txt", "Salt isn’t sweet.\n");
        var comment = string.Concat(Enumerable.Repeat("# a long comment\n", 20_000));
        string Text(int number, string quote) => Salt($"- {quote}").Replace("article: salt", $"article: salt-{number}", StringComparison.Ordinal) + comment;
        for (var i = 0; i < 100; i++)
        {
            workplace.Write($"content/salt-{i}.quoin.yaml", Text(i, "Salt isn't sweet"));
        }

        using var process = Command.Start(workplace.Root, "dotnet", Workplace.Program, "repair", "--no-project");
        while (!process.HasExited && Enumerable.Range(0, 100).All(i => workplace.Read($"content/salt-{i}.quoin.yaml").Contains('\'')))
        {
            await Task.Delay(1);
        }

        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync();

        Assert.All(Enumerable.Range(0, 100), i =>
        {
            var text = workplace.Read($"content/salt-{i}.quoin.yaml");
            Assert.True(text == Text(i, "Salt isn't sweet") || text == Text(i, "Salt isn’t sweet"));
        });
        Assert.Equal(100, Directory.EnumerateFileSystemEntries(workplace.PathOf("content")).Count());
    }

    [Fact]
    public void Without_content_there_is_nothing_to_repair()
    {
        using var workplace = new Workplace();

        Assert.Equal(2, workplace.Quoin("repair").ExitCode);
    }

    private const string Head = "quoin: 1\narticle: salt\ntitle: Salt\nlanguage: en\nsource: ../seeds/salt.txt\n";

    private static string Salt(string asides) => $"{Head}asides:\n  {asides}\n";
}
