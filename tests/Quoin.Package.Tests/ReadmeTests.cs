namespace Quoin.Package.Tests;

/// <summary>Does what the README's quick start says, in a folder of a user's.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public void The_quick_start_prints_what_it_says()
    {
        var folder = "";
        var printed = "";
        var shown = false;
        foreach (var block in Readme.Blocks(Repository.Read("README.md"), "Quick start"))
        {
            if (block.File.Length > 0)
            {
                _user.Write(Path.Combine(folder, block.File), block.Text);
            }
            else if (block.Language == "sh")
            {
                foreach (var line in block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    var words = line.Split(' ');
                    folder = words[0] == "cd" ? words[1] : folder;
                    printed = words[0] == "cd" ? printed : Command.Run(_user.PathOf(folder), words[0], words[1..]).Succeeded;
                }
            }
            else if (!shown)
            {
                // The first text that is no file is what the program prints.
                Assert.Equal(block.Text, printed);
                shown = true;
            }
        }

        Assert.True(shown, "The quick start shows nothing that was printed.");
        Assert.True(File.Exists(_user.PathOf($"{folder}/obj/quoin.schema.json")), "An editor finds no schema.");
    }
}
