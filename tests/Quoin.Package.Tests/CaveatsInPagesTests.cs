namespace Quoin.Package.Tests;

/// <summary>What the package says of Razor pages that show a text without all of its caveats.</summary>
public sealed class CaveatsInPagesTests : IDisposable
{
    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public void Pages_that_show_less_than_they_should_are_named_and_no_others()
    {
        _user.AddProject("App", "<TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>", sdk: "Microsoft.NET.Sdk.Web");
        _user.AddArticle("App");
        _user.Write("App/Program.cs", "WebApplication.CreateSlimBuilder(args).Build().Run();\n");
        _user.Write("App/_Imports.razor", "@using Quoin\n");
        _user.Write("App/Pages/_ViewImports.cshtml", "@using App\n@using Quoin\n");

        Less("Fields.razor", 3, """
            <p>@text</p>
            @code { LocalizedText? text; MarkList<Caveat>? caveats;
            protected override void OnInitialized() => (text, caveats) = Tea.Claims.WakesYouUp.Statement; }
            """);
        Less("Counted.razor", 1, """
            @{ var (text, caveats) = Tea.Claims.WakesYouUp.Statement; }
            <p title="@caveats.Count">@text @if (caveats.Any()) { <sup>*</sup> }</p>
            """);
        Less("First.razor", 2, """
            @foreach (var claim in Tea.Article.Claims)
            { var (text, caveats) = claim;
                <li>@text <small>@caveats.FirstOrDefault()?.Statement</small></li>
            }
            """);
        Less("Pages/Kinds.cshtml", 2, """
            @page
            @{ var (text, caveats) = Tea.Claims.WakesYouUp.Statement; }
            <p>@text @foreach (var caveat in caveats) { <small>@caveat.Kind</small> }</p>
            """);
        Less("Pages/Cut.cshtml", 2, """
            @page
            <p>@(Tea.Claims.WakesYouUp.ToString().Split('\n')[0])</p>
            """);

        All("Shown.razor", """
            <p>@text</p>
            @foreach (var caveat in caveats!) { <small>@caveat</small> }
            @code { LocalizedText? text; MarkList<Caveat>? caveats;
            protected override void OnInitialized() => (text, caveats) = Tea.Claims.WakesYouUp.Statement; }
            """);
        All("Notes.razor", """
            @foreach (var caveat in Claim!.Caveats) { <small>@caveat.Statement</small> }
            @code { [Microsoft.AspNetCore.Components.Parameter] public Claim? Claim { get; set; } }
            """);
        All("Parts.razor", """
            @foreach (var claim in Tea.Article.Claims)
            {
                var (text, _) = claim;
                <p>@text</p>
                <Notes Claim="claim" />
            }
            """);
        All("Pages/Shown.cshtml", """
            @page
            @{ var (text, caveats) = Tea.Claims.WakesYouUp.Statement; }
            <p>@text @foreach (var caveat in caveats) { <small>@caveat</small> }</p>
            """);

        var lines = _user.DotNet("App", "build", "-p:TreatWarningsAsErrors=true").Failed.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal));

        Assert.Equal(
            _expected.Order(StringComparer.Ordinal),
            lines.Select(line => $"{line[(line.IndexOf("/App/", StringComparison.Ordinal) + 5)..line.IndexOf(',', StringComparison.Ordinal)]}: {line.Split(": error ")[1][..7]}").Distinct().Order(StringComparer.Ordinal));
    }

    private readonly List<string> _expected = [];

    private void Less(string file, int line, string page)
    {
        _expected.Add($"{file}({line}: {(page.Contains("Split", StringComparison.Ordinal) ? "QUO5007" : "QUO5001")}");
        All(file, page);
    }

    private void All(string file, string page) => _user.Write($"App/{file}", page + "\n");
}
