namespace Quoin.Package.Tests;

/// <summary>A program that runs under <c>dotnet watch</c> while its content is edited.</summary>
[Collection(ConsumersCollection.Name)]
public sealed class WatchTests : IDisposable
{
    private const string Program = """
        while (true)
        {
            System.Console.WriteLine(App.Tea.Claims.WakesYouUp);
            System.Threading.Thread.Sleep(500);
        }

        """;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public void Edited_content_shows_in_a_program_that_is_watched()
    {
        _user.AddProject("App", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>");
        _user.AddArticle("App");
        _user.Write("App/Program.cs", Program);
        using var app = new Running(_user.PathOf("App"), "dotnet", "watch", "run", "--non-interactive");
        app.Line("  - the trial was small", Limit);

        // The source alone, with a quote at the same place.
        _user.Replace("App/seeds/tea.txt", "small", "large");
        _user.Replace("App/content/tea.quoin.yaml", "was small", "was large");
        app.Line("  - the trial was large", Limit);

        // The annotation alone.
        _user.Replace("App/content/tea.quoin.yaml", "    kind: limitation\n", "    kind: limitation\n    statement: few took part\n");
        app.Line("  - few took part", Limit);
    }
}
