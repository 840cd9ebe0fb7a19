using System.Diagnostics;
using System.Globalization;
using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

public sealed class BaselineFileTests
{
    private const string Salt = "quoin: 1\narticle: salt\ntitle: Salt\nlanguage: en\nsource: ../seeds/salt.txt\nclaims:\n  white: { kind: background, certainty: possible, quote: \"Salt can be white\" }\n";

    private static readonly ContentFile[] Files = [new("content/salt.quoin.yaml", Salt), new("seeds/salt.txt", "Salt can be white.\n")];

    private static readonly AcceptedContent Accepted = AcceptedContent.Of(Files);

    private static string[] Lines => Accepted.Lines.Split('\n');

    [Fact]
    public void A_baseline_has_a_sorted_line_for_the_article_and_each_mark_and_no_words_of_theirs()
    {
        var key = Accepted.Entries.Split('\n')[2].Split(':')[0];

        Assert.Equal(
            [
                "quoin-baseline: 1",
                "# What this content promised when it was last accepted: a line for each article and mark. 'quoin accept' writes it.",
                $"salt title=en:1:{Hash("Salt")} language=en accepted={key} check=",
                $"salt/claims/white kind=background certainty=possible statement=en:4:{Hash("Salt can be white")} quote=en:4:{Hash("Salt can be white")} accepted={key} check=",
                "",
            ],
            Lines.Select(line => line.Contains(" check=", StringComparison.Ordinal) ? line[..(line.IndexOf(" check=", StringComparison.Ordinal) + " check=".Length)] : line));
        Assert.Equal(
            [
                "quoin-accepted: 1",
                "# Who accepted which changes of the content, and why. 'quoin accept' writes it, an entry a line; an entry that is edited is not valid.",
                $"{key}: {{ by: \"Ann <ann@example.org>\", on: 2026-11-26, because: \"It was reviewed\", marks: [\"salt\", \"salt/claims/white\"] }}",
                "",
            ],
            Accepted.Entries.Split('\n'));
    }

    [Theory]
    [InlineData("the baseline as it was written", "")]
    [InlineData("other line ends", "\r\n")]
    [InlineData("a byte order mark", "\uFEFF")]
    [InlineData("blank lines and remarks", "\n\n \t\n# A remark.\n")]
    [InlineData("no line end", "-")]
    public void What_says_the_same_is_read(string name, string difference)
    {
        Assert.NotEmpty(name);
        var text = difference switch
        {
            "\r\n" => Accepted.Lines.ReplaceLineEndings("\r\n"),
            "\uFEFF" => difference + Accepted.Lines,
            "-" => Accepted.Lines.TrimEnd('\n'),
            _ => Accepted.Lines.Replace("\nsalt/", difference + "\nsalt/", StringComparison.Ordinal),
        };

        Assert.Empty(Reported(text));
    }

    [Fact]
    public void A_line_that_a_merge_kept_twice_is_read_once() => Assert.Empty(Reported(Accepted.Lines + Lines[3] + "\n" + Lines[0] + "\n"));

    [Theory]
    [InlineData("", "(1,1): error QUO6032: In the baseline, the first line is not 'quoin-baseline: 1'; restore the file from version control, or delete it and run 'quoin accept --all'")]
    [InlineData("quoin-baseline: 2\nsalt", "(1,1): error QUO6032: In the baseline, the first line is not 'quoin-baseline: 1'; update Quoin if a later version wrote the file, or restore it from version control")]
    [InlineData("quoin-baseline: 1\n<<<<<<< HEAD\n=======\n>>>>>>> other", "(2,1): error QUO6032: In the baseline, the line 2 is a mark of a merge that is not finished; keep the lines of both sides, and remove the marks")]
    [InlineData("quoin-baseline: 1\n\nsalt language=en", "(3,1): error QUO6032: In the baseline, the line 3 is not an id with its values, 'accepted' and 'check'; restore it from version control, or remove it and run 'quoin accept'")]
    [InlineData("quoin-baseline: 1\nSalt language=en accepted=a check=b", "(2,1): error QUO6032: In the baseline, the line 2 is not an id with its values, 'accepted' and 'check'; restore it from version control, or remove it and run 'quoin accept'")]
    [InlineData("quoin-baseline: 1\nsalt/claims accepted=a check=b", "(2,1): error QUO6032: In the baseline, the line 2 is not an id with its values, 'accepted' and 'check'; restore it from version control, or remove it and run 'quoin accept'")]
    [InlineData("quoin-baseline: 1\nsalt/claims/white accepted=a check=b", "(2,1): error QUO6034: The line of 'salt/claims/white' in the baseline was edited by hand; restore it from version control, or run 'quoin accept salt/claims/white --because \"…\"'")]
    public void What_cannot_be_read_is_reported_at_its_line(string text, string expected) =>
        Assert.Contains(AcceptedContent.BaselinePath + expected, (Accepted with { Lines = text }).Report(Files).Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void A_line_that_was_edited_by_hand_is_reported()
    {
        var edited = Accepted.Lines.Replace("certainty=possible", "certainty=supported", StringComparison.Ordinal);

        Assert.Contains("content/quoin.baseline(4,1): error QUO6034: The line of 'salt/claims/white' in the baseline was edited by hand; restore it from version control, or run 'quoin accept salt/claims/white --because \"…\"'", Reported(edited));
    }

    [Fact]
    public void A_line_whose_entry_is_gone_is_reported() => Assert.Equal(
        [
            "content/quoin.baseline(3,1): error QUO6034: The line of 'salt' in the baseline has the key of an entry that 'quoin.accepted.yaml' does not have; restore it from version control, or run 'quoin accept salt --because \"…\"'",
            "content/quoin.baseline(4,1): error QUO6034: The line of 'salt/claims/white' in the baseline has the key of an entry that 'quoin.accepted.yaml' does not have; restore it from version control, or run 'quoin accept salt/claims/white --because \"…\"'",
        ],
        (Accepted with { Entries = "quoin-accepted: 1\n" }).Report(Files).Select(diagnostic => diagnostic.ToString()));

    [Theory]
    [InlineData("It was reviewed", "It was not reviewed", "(3,1): error QUO6035: In the file of acceptances, the entry '{0}' was edited after it was signed; restore it from version control")]
    [InlineData("Ann <ann@", "Bo <bo@", "(3,1): error QUO6035: In the file of acceptances, the entry '{0}' was edited after it was signed; restore it from version control")]
    [InlineData("on: 2026-11-26", "on: 2026-11-25", "(3,1): error QUO6035: In the file of acceptances, the entry '{0}' was edited after it was signed; restore it from version control")]
    [InlineData("marks: [\"salt\", \"salt/claims/white\"]", "marks: [[]]", "(3,1): error QUO6035: In the file of acceptances, the entry '{0}' has not 'by', 'on' and 'because', or has what no entry has; restore it from version control")]
    [InlineData(", because: \"It was reviewed\"", "", "(3,1): error QUO6035: In the file of acceptances, the entry '{0}' has not 'by', 'on' and 'because', or has what no entry has; restore it from version control")]
    [InlineData("quoin-accepted: 1", "quoin-accepted: 2", "(1,17): error QUO6035: In the file of acceptances, 'quoin-accepted' is not 1; restore it from version control")]
    [InlineData("quoin-accepted: 1", "", "(2,1): error QUO6035: In the file of acceptances, the file has not the key 'quoin-accepted'; restore it from version control")]
    public void An_entry_that_was_edited_is_reported(string from, string to, string expected)
    {
        var key = Accepted.Entries.Split('\n')[2].Split(':')[0];
        var reported = (Accepted with { Entries = Accepted.Entries.Replace(from, to, StringComparison.Ordinal) }).Report(Files).Select(diagnostic => diagnostic.ToString()).ToList();

        Assert.Contains(AcceptedContent.AcceptedPath + expected.Replace("{0}", key, StringComparison.Ordinal).Replace("(2,1)", "(3,1)", StringComparison.Ordinal), reported.Select(text => text.Replace("(2,1)", "(3,1)", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("by: \"Ann <ann@example.org>\"", "by: *ann", 36)]
    [InlineData("because: ", "because: !!str ", 86)]
    [InlineData("marks: [\"salt\"", "marks: [*all", 113)]
    public void An_anchor_in_the_acceptances_is_reported_once_and_not_for_each_line_or_alias(string from, string to, int column)
    {
        var reported = (Accepted with { Entries = Accepted.Entries.Replace(from, to, StringComparison.Ordinal) + "2026-11-27-0123456789abcdef: { by: *ann, on: 2026-11-27, because: *ann }\n" }).Build(Files).Diagnostics;

        Assert.Equal(
            [$"content/quoin.accepted.yaml(3,{column}): error QUO6035: In the file of acceptances, the text has here what 'quoin accept' never writes: an anchor, an alias, a tag, a key that is not a text, or a second document; restore it from version control"],
            reported.Where(static one => one.Severity == RuleSeverity.Error).Select(static one => one.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("quoin-accepted: 1\n2026-11-26-0: 1\n")]
    [InlineData("quoin-accepted: 1\na: {")]
    [InlineData("quoin-accepted: 1\n<<<<<<< HEAD\n")]
    public void A_file_of_acceptances_that_is_none_is_reported_there(string text) =>
        Assert.Contains((Accepted with { Entries = text }).Build(Files).Diagnostics, diagnostic => diagnostic.Path == AcceptedContent.AcceptedPath && diagnostic.Severity == RuleSeverity.Error);

    [Fact]
    public void Two_lines_of_a_mark_of_which_none_replaces_the_other_are_reported_at_the_second()
    {
        var line = BaselineLine.Parse(Lines[3], default)!;
        var other = BaselineLine.Sign(line.Promise with { Text = line.Promise.Text.Replace("possible", "supported", StringComparison.Ordinal) }, line.Entry);

        Assert.Equal(
            ["content/quoin.baseline(5,1): error QUO6033: The baseline has two lines for 'salt/claims/white', of which none takes the place of the other; read what the two sides of the merge accepted, and run 'quoin accept salt/claims/white --because \"…\"'"],
            Reported(Accepted.Lines + other + "\n"));
    }

    [Fact]
    public void A_line_that_was_replaced_and_that_a_merge_has_kept_does_not_count()
    {
        var old = BaselineLine.Parse(Lines[3], default)!;
        var promise = AcceptedContent.PromisesOf(Files).Single(line => !line.IsArticle);
        var entry = AcceptanceEntry.Create("Bo", "2026-11-27", "The claim is as the source has it", [promise.Key], [], [old.Check]);
        var line = BaselineLine.Sign(promise, entry.Key);

        Assert.Empty((Accepted with { Lines = Accepted.Lines + line + "\n", Entries = Accepted.Entries + AcceptedFile.Write([entry])["quoin-accepted: 1\n".Length..] }).Report(Files));
    }

    [Fact]
    public void A_line_that_was_signed_and_is_gone_with_its_mark_is_reported_at_the_entry()
    {
        var accepted = AcceptedContent.Of([new ContentFile("content/salt.quoin.yaml", Salt + "  bright: { kind: background, certainty: possible, quote: \"be white\" }\n"), Files[1]]);
        var without = accepted with { Lines = string.Join('\n', accepted.Lines.Split('\n').Where(line => !line.StartsWith("salt/claims/bright ", StringComparison.Ordinal))) };

        Assert.Equal([Missing("salt/claims/bright", EntryOf(accepted))], without.Report(Files).Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Lines_that_were_signed_and_are_gone_with_their_article_are_reported() => Assert.Equal(
        [Missing("salt", EntryOf(Accepted)), Missing("salt/claims/white", EntryOf(Accepted))],
        (Accepted with { Lines = Lines[0] + "\n" }).Report().Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void A_line_that_was_replaced_is_not_enough_without_the_one_that_took_its_place()
    {
        var old = BaselineLine.Parse(Lines[3], default)!;
        var entry = AcceptanceEntry.Create("Bo", "2026-11-27", "The claim is as the source has it", [old.Promise.Key], [], [old.Check]);

        Assert.Contains(
            Missing("salt/claims/white", entry.Key).Replace("(3,1)", "(4,1)", StringComparison.Ordinal),
            WithEntry(Accepted, entry).Report(Files).Select(diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [InlineData("salt/claims/white", "2026-11-27", true)]
    [InlineData("salt", "2026-11-27", true)]
    [InlineData("salt/claims/white", "2026-11-26", true)]
    [InlineData("salt/claims/white", "2026-11-25", false)]
    [InlineData("salt/claims/black", "2026-11-27", false)]
    public void A_line_that_a_later_entry_calls_gone_is_not_missing(string gone, string day, bool isGone)
    {
        var entry = AcceptanceEntry.Create("Bo", day, "The claim was wrong", [], [], [BaselineLine.Parse(Lines[3], default)!.Check], [gone]);
        var reported = WithEntry(Accepted with { Lines = string.Join('\n', Lines.Take(3)) }, entry).Report(Files);

        Assert.Equal(isGone, !reported.Any(diagnostic => diagnostic.Rule == Rules.BaselineUnsigned));
    }

    [Fact]
    public void A_baseline_that_is_missing_is_reported_once_without_a_place() => Assert.Equal(
        "(1,1): error QUO6031: The property QuoinBaseline or a file of acceptances asks for a baseline, but there is no 'quoin.baseline' in the folder of content; restore it from version control, or create it with 'quoin accept --all --because \"…\"'",
        Assert.Single(ContentBuild.Create(ContentProject.Create(Files, AcceptedContent.Compared)).Diagnostics, diagnostic => diagnostic.Rule.Id.StartsWith("QUO6", StringComparison.Ordinal)).ToString());

    [Theory]
    [InlineData("the line of the version", "quoin-baseline: 1\n", null)]
    [InlineData("all remarks, and no entries", "quoin-baseline: 1\n# A remark.\n\n", "quoin-accepted: 1\n")]
    public void A_baseline_that_was_emptied_with_its_acceptances_is_as_loud_as_one_that_is_missing(string left, string lines, string? entries)
    {
        Assert.NotEmpty(left);
        ContentFile[] files = [.. Files, new(AcceptedContent.BaselinePath, lines), .. entries is null ? [] : new[] { new ContentFile(AcceptedContent.AcceptedPath, entries) }];

        Assert.Equal(
            "content/quoin.baseline(1,1): error QUO6031: The property QuoinBaseline or a file of acceptances asks for a baseline, but 'quoin.baseline' has no lines, and no entry says that they are gone; restore it from version control, or create it with 'quoin accept --all --because \"…\"'",
            Assert.Single(ContentBuild.Create(ContentProject.Create(files, AcceptedContent.Compared)).Diagnostics, static diagnostic => diagnostic.Rule.Id.StartsWith("QUO6", StringComparison.Ordinal)).ToString());
    }

    [Fact]
    public void A_baseline_without_lines_is_sound_if_all_that_it_had_is_accepted_as_gone_or_there_is_no_content()
    {
        var gone = AcceptanceEntry.Create("Bo", "2026-11-27", "Nobody needs it", [], [], [], ["salt"]);
        var emptied = WithEntry(Accepted with { Lines = Lines[0] + "\n" }, gone);

        Assert.Equal([Rules.ContentAdded], emptied.Report(Files).Select(static diagnostic => diagnostic.Rule));
        Assert.Empty(emptied.Report());
        Assert.Empty((emptied with { Entries = "quoin-accepted: 1\n" }).Report());
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData(" \r")]
    public void White_space_at_the_end_of_a_line_is_no_part_of_what_was_signed(string added) => Assert.Equal(
        ["content/quoin.baseline(3,1): error QUO6034: The line of 'salt' in the baseline was edited by hand; restore it from version control, or run 'quoin accept salt --because \"…\"'"],
        Reported(Accepted.Lines.Replace(Lines[2], Lines[2] + added, StringComparison.Ordinal)));

    [Fact]
    public void Without_the_property_nothing_is_compared() => Assert.DoesNotContain(
        ContentBuild.Create(ContentProject.Create([.. Files, new ContentFile(AcceptedContent.BaselinePath, "nonsense"), new ContentFile(AcceptedContent.AcceptedPath, "nonsense")])).Diagnostics,
        diagnostic => diagnostic.Severity == RuleSeverity.Error);

    [Fact]
    public void A_project_without_content_needs_no_baseline() => Assert.Empty(ContentBuild.Create(ContentProject.Create([], AcceptedContent.Compared)).Diagnostics);

    [Fact]
    public void An_article_that_is_gone_is_reported_at_its_line_of_the_baseline() => Assert.Equal(
        ["content/quoin.baseline(3,1): error QUO6001: The article 'salt' is gone since it was accepted; put it back, or accept that with 'quoin accept salt --because \"…\"'"],
        Accepted.Report().Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void An_article_with_an_error_is_not_compared_because_what_it_lacks_may_follow_from_the_error() =>
        Assert.Empty(Accepted.Report(new ContentFile("content/salt.quoin.yaml", Salt.Replace("can be", "is", StringComparison.Ordinal)), Files[1]));

    [Fact]
    public void An_article_that_cannot_be_read_is_not_gone() => Assert.Empty(Accepted.Report(new ContentFile("content/salt.quoin.yaml", "- a list\n"), Files[1]));

    [Fact]
    public void An_article_that_is_new_is_reported_once_at_its_id() => Assert.Equal(
        ["content/tea.quoin.yaml(2,10): information QUO6022: The article 'tea' is new, so the baseline does not guard it; 'quoin accept tea --because \"…\"' adds it"],
        Accepted.Report([.. Files, new ContentFile("content/tea.quoin.yaml", Salt.Replace("article: salt", "article: tea", StringComparison.Ordinal).Replace("white", "pale", StringComparison.Ordinal).Replace("salt.txt", "tea.txt", StringComparison.Ordinal)), new ContentFile("seeds/tea.txt", "Salt can be pale.\n")]).Select(diagnostic => diagnostic.ToString()));

    [Theory]
    [InlineData("packages/acme/quoin.released.baseline", true)]
    [InlineData("packages/acme/Quoin.Released.Baseline", true)]
    [InlineData("content/quoin.baseline", false)]
    public void The_baseline_of_a_package_is_known_by_its_name_whatever_its_case(string path, bool isReleased) =>
        Assert.Equal(isReleased, new BaselineFile(path, FileText.From(Accepted.Lines), Limits.Default).IsReleased);

    [Fact]
    public void A_text_is_the_same_whatever_number_of_words_another_host_has_counted()
    {
        var promises = AcceptedContent.PromisesOf(Files);
        var counted = promises.Select(line => line with { Text = line.Text.Replace("en:4:", "en:5:", StringComparison.Ordinal).Replace("title=en:1:", "title=en:2:", StringComparison.Ordinal) }).ToList();

        Assert.NotEqual(promises, counted);
        Assert.Empty(BaselineComparison.Compare(counted, promises));
        Assert.Empty(BaselineComparison.Compare(promises, counted));
    }

    [Theory]
    [InlineData("values", " x{0}=1", " x{0}=2")]
    [InlineData("languages", ",l{0}:1:000000000000000a", ",l{0}:1:000000000000000b")]
    [InlineData("references", ",c{0}", ",d{0}")]
    public void A_line_with_very_many_parts_is_compared_in_time(string name, string before, string after)
    {
        const int Parts = 100_000;
        PromiseLine Line(string part) => new("salt/claims/white", (name switch { "values" => "kind=background", "languages" => "statement=en:1:000000000000000a", _ => "caveats=a" })
            + string.Concat(Enumerable.Range(0, Parts).Select(number => part.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))));
        var watch = Stopwatch.StartNew();

        var changes = BaselineComparison.Compare([Line(before)], [Line(after)]);

        Assert.True(changes.Count >= Parts);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15);
    }

    [Fact]
    public void A_long_file_is_not_read()
    {
        var limits = Limits.Default with { BaselineLength = 10 };
        var file = new BaselineFile("quoin.baseline", FileText.From(Accepted.Lines), limits);

        Assert.Empty(file.Lines);
        Assert.Equal(Rules.FileTooLong, Assert.Single(file.Diagnostics).Rule);
    }

    [Theory]
    [InlineData("\"quotes\" and \\ and : and # and { and -")]
    [InlineData("two\nlines\tand\u0085more\u2028")]
    [InlineData("Привіт 🧂 中文")]
    [InlineData("null")]
    public void An_entry_is_read_as_it_was_written(string text)
    {
        var entry = AcceptanceEntry.Create(text, "2026-11-26", text, ["a", "b"], [text], ["0123456789abcdef"], ["c"]);
        var file = new AcceptedFile("quoin.accepted.yaml", FileText.From(AcceptedFile.Write([entry])), Limits.Default);

        Assert.Empty(file.Diagnostics);
        Assert.Equal(entry, Assert.Single(file.Entries));
        Assert.Equal(3, AcceptedFile.Write([entry]).Count(character => character == '\n'));
    }

    private static string EntryOf(AcceptedContent accepted) => accepted.Entries.Split('\n')[2].Split(':')[0];

    private static AcceptedContent WithEntry(AcceptedContent accepted, AcceptanceEntry entry) =>
        accepted with { Entries = accepted.Entries + string.Join('\n', AcceptedFile.Write([entry]).Split('\n').Skip(2)) };

    private static string Missing(string key, string entry) =>
        $"{AcceptedContent.AcceptedPath}(3,1): error QUO6034: The line of '{key}' in the baseline is missing, and the entry '{entry}' signs it; restore it from version control, or run 'quoin accept {key} --because \"…\"'";

    private static IEnumerable<string> Reported(string lines) => (Accepted with { Lines = lines }).Report(Files).Select(diagnostic => diagnostic.ToString());

    private static string Hash(string text) => PromisedText.Write(PromisedText.HashOf(text.AsSpan()));
}
