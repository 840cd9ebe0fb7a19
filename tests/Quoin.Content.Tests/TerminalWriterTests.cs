using Quoin.Tool.Listings;
using Spectre.Console;

namespace Quoin.Content.Tests;

public sealed class TerminalWriterTests : IDisposable
{
    private const int Width = 60;

    private readonly StringWriter _output = new();
    private readonly TerminalWriter _writer;

    public TerminalWriterTests()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(_output),
        });
        console.Profile.Width = Width;
        _writer = new TerminalWriter(console);
    }

    public void Dispose() => _output.Dispose();

    [Fact]
    public void Every_claim_stands_with_its_caveats_within_the_width_of_the_terminal()
    {
        new ArticleReport(_writer, "en").Write(KetamineInAddictionTherapy.Article);

        var lines = _output.ToString().ReplaceLineEndings("\n").Split('\n');
        var words = string.Join(' ', lines.Select(line => line.Trim()));
        Assert.All(lines, line => Assert.InRange(line.Length, 0, Width));
        Assert.All(KetamineInAddictionTherapy.Claims.Valid, claim => Assert.Contains(
            claim.ToString("en", null).Replace("\n  - ", " ! ", StringComparison.Ordinal), words, StringComparison.Ordinal));
    }

    [Fact]
    public void Text_that_looks_like_markup_is_shown_as_it_is()
    {
        const string text = "[red]a[/] [[b]] [bold";

        _writer.Title(text);
        _writer.Heading(text);
        _writer.Fact(text, text);
        _writer.Claim(text, text, text, [text], text);

        Assert.Equal(9, _output.ToString().Split(text).Length - 1);
    }
}
