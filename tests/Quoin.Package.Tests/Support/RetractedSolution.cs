using System.Text.RegularExpressions;

namespace Quoin.Package.Tests;

/// <summary>
/// A user's solution: a library of trials, a library in a package, two projects with articles that cite both, and a web app with an article of
/// its own. Each line that must be reported after the trial of Exeter is retracted says so in a comment: "rests" if nothing else supports the
/// claim, "cites" otherwise, and "names" where a constant names such a claim, which is a number in compiled code.
/// </summary>
internal sealed partial class RetractedSolution : IDisposable
{
    private const string Framework = "<TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>";

    private const string Trials = """
        quoin: 1
        library: trials
        title: Trials
        language: en
        evidence:
          exeter: { kind: randomized-controlled-trial, citation: "Exeter trial, 2024" }
          leeds: { kind: randomized-controlled-trial, citation: "Leeds trial, 2023" }

        """;

    private const string Laws = """
        quoin: 1
        library: laws
        title: Laws
        language: en
        evidence:
          food-act: { kind: guideline, url: https://example.org/food-act }
        caveats:
          ask-first: { kind: precondition, statement: "Ask your doctor first.", applies-to: { kind: safety } }

        """;

    private static readonly string[] Projects = ["Studies", "Sleep", "Food", "App"];

    private readonly Consumer _user = new();

    public RetractedSolution()
    {
        _user.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value=".packages" /></config>
              <packageSources><add key="packed" value="{Packed.Feed}" /><add key="own" value="feed" /></packageSources>
            </configuration>
            """);
        Directory.CreateDirectory(_user.PathOf("feed"));
        _user.AddProject("Laws", Framework + "<Version>1.0.0</Version><PackageId>Company.Laws</PackageId><AssemblyName>Company.Laws</AssemblyName><RootNamespace>Company.Laws</RootNamespace>");
        _user.Write("Laws/content/laws.quoin.yaml", Laws);
        _ = _user.DotNet("Laws", "pack", "-o", "../feed").Succeeded;

        _user.AddProject("Studies", Framework);
        _user.Write("Studies/content/trials.quoin.yaml", Trials);
        const string References = """<ProjectReference Include="../Studies/Studies.csproj" /><PackageReference Include="Company.Laws" Version="1.0.0" />""";
        _user.AddProject("Sleep", Framework, References);
        Article("Sleep", "night", ("sleeps", "[trials/exeter] } # rests"), ("dreams", "[trials/leeds] }"), ("rests", "[trials/leeds, trials/exeter] } # cites"));
        Article("Sleep", "nap", ("thinks", "[laws/food-act, trials/exeter] } # cites"), ("wakes", "[trials/exeter] } # rests"));
        Article("Sleep", "dawn", ("sings", "[laws/food-act] }"), ("glows", "[trials/leeds] }"));
        _user.AddProject("Food", Framework, References);
        Article("Food", "mint", ("calms", "[trials/exeter] } # rests"));
        Article("Food", "salt", ("tastes", "[trials/leeds] }"));
        _user.AddProject("App", Framework, """<ProjectReference Include="../Sleep/Sleep.csproj" /><ProjectReference Include="../Food/Food.csproj" />""", sdk: "Microsoft.NET.Sdk.Web");
        _user.Write("All.slnx", string.Concat(["<Solution>", .. Projects.Select(static name => $"<Project Path=\"{name}/{name}.csproj\" />"), "</Solution>"]));
        Article("App", "tea", ("warms", "[trials/exeter] } # rests"), ("cools", "[trials/leeds, trials/exeter] } # cites"), ("waits", "[trials/leeds] }"));
        _user.Write("App/Program.cs", """
            using Studies;

            var app = WebApplication.CreateSlimBuilder(args).Build();
            app.MapGet("/night", () => Sleep.Night.Claims.Sleeps.ToString()); // rests
            app.MapGet("/dream", () => Sleep.Night.Claims.Dreams.ToString());
            app.MapGet("/rest", () => Sleep.Night.Claims.Rests.ToString()); // cites
            app.MapGet("/warm", () => App.Tea.Claims.Warms.ToString()); // rests
            app.MapGet("/cool", () => App.Tea.Claims.Cools.ToString()); // cites
            app.MapGet("/wait", () => App.Tea.Claims.Waits.ToString());
            app.MapGet("/trial", () => $"{Trials.Evidence.Exeter.Kind} {Trials.Evidence.Leeds.Kind}"); // rests
            Food.Mint.Claims.Key? key = args.Length > 0 ? Food.Mint.Claims.Key.Calms : null; // names
            System.Console.WriteLine($"{key} {Company.Laws.Laws.Evidence.FoodAct.Kind}");
            app.Run();
            """);
        _user.Write("App/Night.razor", """
            <p>@Sleep.Night.Claims.Sleeps</p> @* rests *@
            <p>@Sleep.Night.Claims.Dreams</p>
            @code { static Quoin.Claim Nap => Sleep.Nap.Claims.Wakes; } @* rests *@
            """);
        _user.Write("App/Pages/Food.cshtml", """
            @page
            <p>@Food.Salt.Claims.Tastes</p>
            <p title="@Food.Mint.Claims.Calms">Mint</p> @* rests *@
            <p>@Sleep.Nap.Claims.Thinks</p> @* cites *@
            """);
    }

    /// <summary>The lines of annotations or of code with one of some comments, as "file(line".</summary>
    /// <param name="isCode">Whether to look at code.</param>
    /// <param name="comments">The comments.</param>
    public IEnumerable<string> Lines(bool isCode, params string[] comments) =>
        (from path in Directory.EnumerateFiles(_user.Root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_user.Root, path).Replace('\\', '/'))
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
        where isCode ? Path.GetExtension(path) is ".cs" or ".razor" or ".cshtml" : path.EndsWith(".quoin.yaml", StringComparison.Ordinal)
        from line in File.ReadLines(_user.PathOf(path)).Select((text, index) => (Text: text, Number: index + 1))
        where comments.Any(comment => Comment().Match(line.Text) is { Success: true } match && match.Groups[1].Value == comment)
        select $"{path}({line.Number}").Order(StringComparer.Ordinal);

    /// <summary>Builds the app and all that it references.</summary>
    public Command Build() => _user.DotNet("App", "build", "-nodeReuse:false");

    /// <summary>The lines that a build reports with one of some rules, each once.</summary>
    public IEnumerable<string> Reported(string build, params string[] rules) => build.Split('\n')
        .Where(line => rules.Any(rule => line.Contains($" {rule}:", StringComparison.Ordinal)))
        .Select(line => Path.GetRelativePath(_user.Root, line[..line.IndexOf(',', StringComparison.Ordinal)].Trim()).Replace('\\', '/'))
        .Distinct().Order(StringComparer.Ordinal);

    /// <summary>A path from the solution's folder.</summary>
    /// <param name="path">The full path, or one from there.</param>
    public string Relative(string path) => Path.GetRelativePath(_user.Root, _user.PathOf(path)).Replace('\\', '/');

    /// <summary>Retracts the trial of Exeter, in one line of one file.</summary>
    public void Retract() => _user.Replace(
        "Studies/content/trials.quoin.yaml", "\"Exeter trial, 2024\" }", "\"Exeter trial, 2024\", status: retracted, because: The data was invented., on: 2026-03-01 }");

    /// <summary>Runs the command line in a folder.</summary>
    public Command Tool(string folder, string tool, params string[] arguments) => Command.RunIn(
        _user.PathOf(folder), [new("XDG_DATA_HOME", _user.PathOf(".home")), new("LOCALAPPDATA", _user.PathOf(".home"))], "dotnet", [tool, .. arguments]);

    public void Dispose() => _user.Dispose();

    /// <summary>Writes an article with a sentence a claim.</summary>
    private void Article(string project, string id, params (string Id, string Tail)[] claims)
    {
        _user.Write($"{project}/seeds/{id}.txt", string.Concat(claims.Select(claim => $"{Capital(id)} may help so that one {claim.Id}.\n")));
        _user.Write($"{project}/content/{id}.quoin.yaml", $"""
            quoin: 1
            article: {id}
            title: {Capital(id)}
            language: en
            source: ../seeds/{id}.txt
            claims:
            {string.Join("\n", claims.Select(claim => $"  {claim.Id}: {{ kind: efficacy, certainty: possible, quote: \"{Capital(id)} may help so that one {claim.Id}\", evidence: {claim.Tail}"))}

            """);
    }

    private static string Capital(string id) => char.ToUpperInvariant(id[0]) + id[1..];

    [GeneratedRegex(@"(?:#|//|@\*) (rests|cites|names)(?: \*@)?\s*$")]
    private static partial Regex Comment();
}
