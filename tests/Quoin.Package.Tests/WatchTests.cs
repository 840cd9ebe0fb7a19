namespace Quoin.Package.Tests;

/// <summary>A program under <c>dotnet watch</c> whose content is edited.</summary>
public sealed class WatchTests : IDisposable
{
    private const string Annotation = "App/content/tea.quoin.yaml";

    private const string Program = """
        while (true)
        {
            System.Console.WriteLine(App.Tea.Claims.WakesYouUp);
            System.Threading.Thread.Sleep(500);
        }

        """;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    private readonly Consumer _user = new();
    private readonly Running _app;

    public WatchTests()
    {
        _user.AddProject("App", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>");
        _user.AddArticle("App");
        _user.Write("App/Program.cs", Program);
        _app = new Running(_user.PathOf("App"), "dotnet", "watch", "run", "--non-interactive");
    }

    public void Dispose()
    {
        _app.Dispose();
        _user.Dispose();
    }

    [Fact]
    public void An_edited_annotation_shows_in_a_program_that_is_watched()
    {
        WaitForProgram();

        _user.Replace(Annotation, "    kind: limitation\n", "    kind: limitation\n    statement: few took part\n");

        _app.Line("  - few took part", Limit);
    }

    [Fact]
    public void An_edited_source_shows_in_a_program_that_is_watched_even_if_nothing_moves()
    {
        WaitForProgram();

        _user.Replace("App/seeds/tea.txt", "small", "large");
        _user.Replace(Annotation, "was small", "was large");

        _app.Line("  - the trial was large", Limit);
    }

    private void WaitForProgram()
    {
        // The program starts before any file is watched, so an edit in between would be lost.
        _app.Line("Waiting for changes", Limit);
        _app.Line("  - the trial was small", Limit);
    }
}
