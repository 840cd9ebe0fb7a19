namespace Quoin.Package.Tests;

/// <summary>A program under <c>dotnet watch</c> whose content is edited.</summary>
public sealed class WatchTests : IDisposable
{
    private const string Annotation = "App/content/tea.quoin.yaml";

    private const string Program = """
        while (true)
        {
            System.Console.WriteLine(App.Tea.Claims.WakesYouUp);
            System.Console.WriteLine("Articles: " + string.Join(", ", System.Linq.Enumerable.Select(App.QuoinContent.Articles, article => article.Id)));
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

    [Fact]
    public void Files_that_are_added_renamed_and_deleted_show_in_a_program_that_is_watched()
    {
        const string coffee = "quoin: 1\narticle: coffee\ntitle: Coffee\nlanguage: en\nsource: ../seeds/coffee.txt\nclaims:\n  was-drunk:\n    kind: background\n    certainty: established\n    quote: \"Coffee was drunk\"\n";

        WaitForProgram();
        _user.Write("App/seeds/coffee.txt", "Coffee was drunk.\n");
        _user.Write("App/content/coffee.quoin.yaml", coffee);
        WaitForArticles("coffee, tea");

        _user.Write("App/content/quoin.policy.yaml", "quoin-policy: 1\nrules:\n  has-a-ground:\n    needs: [evidence, caveat]\n");
        _app.Line("coffee.quoin.yaml(7,3): warning QUO4009", Limit);
        File.Delete(_user.PathOf("App/content/quoin.policy.yaml"));
        _app.Line("File deleted: ", Limit);

        File.Move(_user.PathOf("App/seeds/coffee.txt"), _user.PathOf("App/seeds/mocha.txt"));
        _app.Line("coffee.quoin.yaml(5,9): error QUO2005", Limit);
        _app.Line("Exited", Limit);
        _user.Write("App/content/coffee.quoin.yaml", coffee.Replace("coffee.txt", "mocha.txt", StringComparison.Ordinal));
        WaitForArticles("coffee, tea");

        File.Move(_user.PathOf("App/content/coffee.quoin.yaml"), _user.PathOf("App/content/mocha.quoin.yaml"));
        _app.Line("mocha.quoin.yaml(2,10): error QUO1010", Limit);
        _user.Replace("App/content/mocha.quoin.yaml", "article: coffee", "article: mocha");
        WaitForArticles("mocha, tea");

        File.Delete(_user.PathOf("App/content/mocha.quoin.yaml"));
        WaitForArticles("tea");
    }

    private void WaitForProgram()
    {
        WaitForArticles("tea");
        _app.Line("  - the trial was small", Limit);
    }

    private void WaitForArticles(string ids)
    {
        // The program starts before any file is watched, so an edit in between would be lost.
        _app.Line("Waiting for changes", Limit);
        _app.Line($"Articles: {ids}", Limit);
    }
}
