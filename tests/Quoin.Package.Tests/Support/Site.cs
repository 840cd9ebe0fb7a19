namespace Quoin.Package.Tests;

/// <summary>A user's web app, built and started once, that writes claims as UTF-8, as JSON and in a Razor component.</summary>
#pragma warning disable CA1515 // xunit hands it to a public class.
public sealed class Site : IDisposable
#pragma warning restore CA1515
{
    private const string Annotation = """
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: ../seeds/tea.txt

        caveats:
          small-trial:
            kind: limitation
            statement: { en: The trial was small., uk: Випробування було невеликим. }
            quote: "the trial was small"
            applies-to: { kind: efficacy }

        claims:
          wakes-you-up:
            kind: efficacy
            certainty: possible
            statement: { en: Tea may wake you up., uk: Чай може бадьорити. }
            quote: "Tea may help you wake up"
          was-tried:
            kind: background
            certainty: established
            statement: { en: There was a trial., uk: Було випробування. }
            quote: "the trial was"

        """;

    private const string Program = """
        using System.Buffers;
        using App;

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.AddRazorComponents();
        var app = builder.Build();
        app.UseAntiforgery();

        app.MapGet("/claim", (HttpResponse response) =>
        {
            var size = 16;
            int written;
            while (!Tea.Claims.WakesYouUp.TryFormat(response.BodyWriter.GetSpan(size), out written, "uk", null))
            {
                size *= 2;
            }

            response.BodyWriter.Advance(written);
        });

        app.MapGet("/text", (HttpResponse response) =>
        {
            var (text, caveats) = Tea.Claims.WakesYouUp.Statement;
            response.BodyWriter.Write(text.GetUtf8Text("uk"));
            foreach (var caveat in caveats)
            {
                response.BodyWriter.Write(" | "u8);
                response.BodyWriter.Write(caveat.Statement.GetUtf8Text("uk"));
            }
        });

        app.MapGet("/json", () => Tea.Claims.WakesYouUp.Statement);
        app.MapRazorComponents<Page>();
        app.Run();

        """;

    private const string Page = """
        @page "/"
        @using Quoin
        @foreach (var claim in Tea.Article.Claims)
        {
            switch (claim)
            {
                case PlainClaim plain:
                    <p id="@plain.Id">@plain.Statement.GetText("uk")</p>
                    break;
                case QualifiedClaim qualified:
                    var (text, caveats) = qualified.Statement;
                    <p id="@qualified.Id">@text.GetText("uk")@foreach (var caveat in caveats) {<small>@caveat.Statement.GetText("uk")</small>}</p>
                    break;
            }
        }

        """;

    private readonly Consumer _user = new();
    private readonly WebServer _app;

    public Site()
    {
        _user.AddProject(
            "App",
            "<TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            sdk: "Microsoft.NET.Sdk.Web");
        _user.AddArticle("App");
        _user.Write("App/content/tea.quoin.yaml", Annotation);
        _user.Write("App/Program.cs", Program);
        _user.Write("App/Page.razor", Page);
        _ = _user.DotNet("App", "build").Succeeded;
        _app = new WebServer(_user.PathOf("App"), "dotnet", "bin/Debug/net10.0/App.dll");
    }

    internal Task<byte[]> Get(string path) => _app.Get(path);

    public void Dispose()
    {
        _app.Dispose();
        _user.Dispose();
    }
}
