using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

/// <summary>A file of acceptances that is as it was written is read without YAML, and says the same.</summary>
public sealed class SignedEntriesTests
{
    public static TheoryData<string, string, string> Texts => new()
    {
        { "Ann Smith <ann@example.org>", "First release", "The article 'tea' is new" },
        { "Оксана", "Вимога регулятора – «негайно»", "The claim 'a' is surer: 'supported', and not 'possible'" },
        { "A  B", "Two  spaces", "x" },
        { "Ann \"A\"", "A \\ and a \"quotation\"", "x" },
        { "Ann 🍵", "Tea", "x" },
        { "Ann", "With\u00A0space and e\u0301", "x" },
        { "Ann", "Ends with a space ", "x" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_was_written_is_read_whatever_it_says(string by, string because, string change)
    {
        AcceptanceEntry[] entries =
        [
            AcceptanceEntry.Create(by, "2026-11-26", because, ["tea", "tea/claims/a", "tea/claims/b"], [change], []),
            AcceptanceEntry.Create(by, "2026-11-27", because, ["tea/claims/a"], [change, change], ["00000000000000ff"], ["tea/claims/b", "milk"]),
        ];
        foreach (var text in new[] { AcceptedFile.Write(entries), AcceptedFile.Write(entries).Replace("\n", "\r\n", StringComparison.Ordinal), AcceptedFile.Write(entries).TrimEnd('\n') })
        {
            var read = Read(text, "tea", "tea/claims/a");

            Assert.NotNull(read);
            Assert.All(entries, entry => Assert.True(read.Contains(entry.Key)));
            Assert.True(read.Replaces(0xff));
            Assert.False(read.HasMissing);
            Assert.True(Read(text, "tea")!.HasMissing);
        }
    }

    [Theory]
    [InlineData("First release", "Last release")]
    [InlineData("by: \"Ann\"", "by: \"Bo\"")]
    [InlineData("tea/claims/a", "tea/claims/c")]
    [InlineData("on: 2026-11-26", "on: 2026-11-25")]
    [InlineData("quoin-accepted: 1", "quoin-accepted: 2")]
    [InlineData("quoin-accepted: 1\n", "")]
    [InlineData("\"] }", "\"]")]
    [InlineData("\"] }", "\"], more: [] }")]
    public void A_file_that_was_edited_is_not_sound(string from, string to)
    {
        var text = AcceptedFile.Write([AcceptanceEntry.Create("Ann", "2026-11-26", "First release", ["tea", "tea/claims/a"], ["x"], [])]);
        var edited = text.Replace(from, to, StringComparison.Ordinal);

        Assert.NotEqual(text, edited);
        Assert.Null(Read(edited, "tea", "tea/claims/a"));
        Assert.NotEmpty(File(edited).Diagnostics);
    }

    [Fact]
    public void An_entry_twice_is_left_to_YAML_which_reports_it()
    {
        var text = AcceptedFile.Write([AcceptanceEntry.Create("Ann", "2026-11-26", "First release", ["tea"], ["x"], [])]);

        Assert.Null(Read(text + text.Split('\n')[2] + "\n", "tea"));
    }

    [Fact]
    public void An_entry_with_half_of_a_character_is_not_as_it_was_written()
    {
        var text = AcceptedFile.Write([AcceptanceEntry.Create("Ann", "2026-11-26", "First release", ["tea"], ["x"], [])]);

        Assert.NotEmpty(File(text.Replace("\"Ann\"", "\"\\ud83c\"", StringComparison.Ordinal)).Diagnostics);
        Assert.Throws<ArgumentException>(() => AcceptanceEntry.Create("Ann", "2026-11-26", "\ud83c", ["tea"], ["x"], []));
    }

    [Fact]
    public void Another_form_of_the_same_entry_is_read_as_YAML()
    {
        var text = AcceptedFile.Write([AcceptanceEntry.Create("Ann", "2026-11-26", "First release", ["tea"], ["x"], [])]);
        var other = "# A comment\n" + text.Replace("by: \"Ann\"", "by: Ann", StringComparison.Ordinal);

        Assert.True(Read(other, "tea") is { HasMissing: false });
        Assert.True(Read(other) is { HasMissing: true });
    }

    [Theory]
    [InlineData("kind=library")]
    [InlineData("")]
    [InlineData("title=en:1:0123456789abcdef  two=spaces")]
    [InlineData("title=en:1:0123456789abcdef\u00A0x")]
    public void A_line_in_a_file_has_the_check_with_which_it_was_signed(string text)
    {
        var line = BaselineLine.Sign(new PromiseLine("tea/claims/a", text), "2026-11-26-0123456789abcdef");

        Assert.Equal(line.Check, PromisedText.Write(Stored(line.ToString()).Check!.Value));
        Assert.Null(Stored(line.ToString().Replace(line.Check, "0000000000000000", StringComparison.Ordinal)).Check);
        Assert.Null(Stored(line.ToString().Replace("tea/claims/a ", "tea/claims/a  ", StringComparison.Ordinal)).Check);
    }

    private static StoredLine Stored(string line) =>
        new BaselineFile("content/quoin.baseline", FileText.From($"{BaselineFile.FirstLine}\n{line}"), Limits.Default).Stored.Single();

    private static AcceptedFile File(string text) => new("content/quoin.accepted.yaml", FileText.From(text), Limits.Default);

    /// <summary>What a file says; null if it is not sound.</summary>
    private static SignedEntries? Read(string text, params string[] kept)
    {
        var entries = new SignedEntries(key => kept.Contains(key.ToString(), StringComparer.Ordinal));
        return entries.Read(File(text)) ? entries : null;
    }
}
