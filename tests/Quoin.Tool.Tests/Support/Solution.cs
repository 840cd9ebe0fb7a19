using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Quoin.Generators;
using Quoin.Generators.Tests;

namespace Quoin.Tool.Tests.Support;

/// <summary>Projects in a workplace, of which one has a library and another an article that cites it.</summary>
internal static class Solution
{
    /// <summary>What the library says; its evidence quotes a source of its own.</summary>
    public const string Trials = """
        quoin: 1
        library: trials
        title: Trials
        language: en
        terms:
          rest: { label: deep rest }
        evidence:
          exeter: { kind: randomized-controlled-trial, by: University of Exeter, citation: "Exeter trial, 2024" }
          leeds: { kind: cohort, source: ../seeds/leeds.txt, quote: "A cohort in Leeds slept well" }
        caveats:
          ask-first: { kind: precondition, statement: { en: Ask your doctor first., uk: Спершу запитайте лікаря. }, applies-to: { kind: efficacy } }
          as-in-leeds: { kind: limitation, source: ../seeds/leeds.txt, quote: "but nobody counted" }

        """;

    /// <summary>The annotation of the article.</summary>
    public const string Night = """
        quoin: 1
        article: night
        title: Night
        language: en
        source: ../seeds/night.txt
        claims:
          helps: { kind: efficacy, certainty: possible, quote: "Night may help", evidence: [trials/exeter], caveats: [trials/as-in-leeds], about: [trials/rest] }

        """;

    /// <summary>The reference of the project of the article to that of the library.</summary>
    public const string ToProject = """<ProjectReference Include="../Trials/Trials.csproj" />""";

    private const string LongStrings = "experimental-data-section-string-literals";

    private static readonly ImmutableArray<MetadataReference> Runtime =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location)).Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Article).Assembly.Location),
    ];

    /// <summary>Writes both projects and restores the second. Nothing is built.</summary>
    /// <param name="reference">What the second references.</param>
    public static Workplace Create(string reference)
    {
        var place = new Workplace()
            .Write("Trials/Trials.csproj", Project("", "<QuoinNamespace>Company.Trials</QuoinNamespace>")).Write("Trials/content/trials.quoin.yaml", Trials).Write("Trials/seeds/leeds.txt", "A cohort in Leeds slept well, but nobody counted.\n")
            .Write("App/App.csproj", Project(reference)).Write("App/content/night.quoin.yaml", Night).Write("App/seeds/night.txt", "Night may help.\n");
        _ = Command.RunIn(place.PathOf("App"), [], "dotnet", "restore", "-v:quiet").Succeeded;
        return place;
    }

    /// <summary>Runs <c>quoin</c> in the folder of the second project.</summary>
    public static Command QuoinInApp(this Workplace place, params string[] arguments) => place.Quoin([.. arguments, "--project", "App"]);

    /// <summary>Compiles the library into an assembly, as its project would.</summary>
    /// <param name="place">The workplace.</param>
    /// <param name="path">The path of the assembly.</param>
    /// <param name="isRelease">Whether it is optimized.</param>
    /// <param name="isNative">Whether texts are long literals, as in programs that are compiled to native code.</param>
    /// <param name="movesStrings">Whether the compiler moves long literals to the data of the assembly.</param>
    /// <param name="isReference">Whether there is no code in it.</param>
    public static Workplace CompileTrials(this Workplace place, string path, bool isRelease = true, bool isNative = false, bool movesStrings = false, bool isReference = false)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: ["NETCOREAPP3_0_OR_GREATER", "NET5_0_OR_GREATER"])
            .WithFeatures(movesStrings ? [new(LongStrings, "2000")] : []);
        var compilation = CSharpCompilation.Create("Trials", [], Runtime, new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: isRelease ? OptimizationLevel.Release : OptimizationLevel.Debug, nullableContextOptions: NullableContextOptions.Enable));
        string[] files = ["Trials/content/trials.quoin.yaml", "Trials/seeds/leeds.txt"];
        _ = CSharpGeneratorDriver
            .Create(
                [new ContentGenerator().AsSourceGenerator()],
                files.Select(file => (AdditionalText)new InMemoryText(place.PathOf(file), place.Read(file))),
                parsing,
                new BuildProperties(ImmutableDictionary<string, string>.Empty.Add("QuoinNamespace", "Company.Trials").Add("PublishAot", isNative ? "true" : "false")))
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        using var assembly = new MemoryStream();
        var result = generated.Emit(assembly, options: new EmitOptions(metadataOnly: isReference));
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return place.WriteBytes(path, assembly.ToArray());
    }

    private static string Project(string items, string properties = "") =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="{Repository.PathOf("src/Quoin/buildTransitive/Quoin.props")}" />
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>{properties}</PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
          <Import Project="{Repository.PathOf("src/Quoin/buildTransitive/Quoin.targets")}" />
        </Project>
        """;
}
