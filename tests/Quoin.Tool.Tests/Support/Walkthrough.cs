using System.Text.RegularExpressions;

namespace Quoin.Tool.Tests.Support;

/// <summary>Follows a page of the documentation in a workplace, block by block.</summary>
internal static partial class Walkthrough
{
    /// <summary>Writes the files of the page, makes its changes and runs its commands, and compares what they print with the texts after them.</summary>
    /// <returns>The number of commands that were run, and of texts that were compared.</returns>
    public static (int Commands, int Texts) Follow(Workplace place, string page, IEnumerable<string> sections)
    {
        var (commands, texts) = (0, 0);
        Command? last = null;
        foreach (var block in sections.SelectMany(section => Readme.Blocks(page, section)))
        {
            switch (block)
            {
                case { Language: "diff" }:
                    place.Edit(block.File, Without(block.Text, '+'), Without(block.Text, '-'));
                    break;

                case { File.Length: > 0, Language: not "sh" }:
                    place.Write(block.File, block.Text);
                    break;

                case { Language: "sh" }:
                    last = place.Quoin(Words(block.Text.Trim()));
                    commands++;
                    break;

                case { Language: "text" } when last is not null:
                    Assert.Equal(Stable.WithoutTime(Entry().Replace(block.Text, "…")), Stable.WithoutTime(Entry().Replace(Link().Replace(last.Output + last.Error, "https://…/"), "…")));
                    texts++;
                    break;
            }
        }

        return (commands, texts);
    }

    private static string[] Words(string line)
    {
        var words = Word().Matches(line).Select(match => match.Value.Trim('"')).ToArray();
        Assert.Equal("quoin", words[0]);
        return words[1..];
    }

    private static string Without(string diff, char sign) =>
        string.Concat(diff.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != sign).Select(line => line[1..] + "\n"));

    /// <summary>The hash of an entry, after its day; a page shows only that.</summary>
    [GeneratedRegex(@"(?<=entry \d{4}-\d\d-\d\d-)[0-9a-f]+")]
    private static partial Regex Entry();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    /// <summary>An address up to its last part; a page shows only that.</summary>
    [GeneratedRegex(@"https://\S+/")]
    private static partial Regex Link();
}
