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
    [InlineData("blank lines and remarks", "\n\n# A remark.\n")]
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
    [InlineData("quoin-baseline: 1\n        var entry = AcceptanceEntry.Create(text, "2026-11-26", text, ["a", "b"], [text], ["0123456789abcdef"], ["c"]);
    [InlineData("quoin-baseline: 1\nSalt language=en accepted=a check=b", "(2,1): error QUO6032: In the baseline, the line 2 is not an id with its values, 'accepted' and 'check'; restore it from version control, or remove it and run 'quoin accept'")]

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

    private static string Hash(string text) => PromisedText.Write(PromisedText.HashOf(text));
}
