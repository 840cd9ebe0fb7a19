using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Quoin.Compiler.Format;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Projects;

/// <summary>Asks MSBuild what a build of a project would compile. Nothing is built.</summary>
internal static class ProjectQuery
{
    /// <summary>The property that says that a project refers to Quoin: the package sets it for each.</summary>
    public const string Mark = ProjectProperties.ContentRoot;

    /// <summary>The folder of packages, which only a project that is restored has.</summary>
    private const string PackageRoot = "NuGetPackageRoot";

    /// <summary>The property that names the released version of a package whose baseline the project is compared with.</summary>
    public const string BaselinePackage = "QuoinBaselinePackage";

    /// <summary>The property of the package's targets with the path of that baseline.</summary>
    public const string ReleasedBaseline = "_QuoinReleasedBaseline";

    private const string Frameworks = "TargetFrameworks";

    /// <summary>The properties with the folders of the SDK and of packages.</summary>
    public static IReadOnlyList<string> ShippedFolders { get; } = ["MSBuildExtensionsPath", "NetCoreTargetingPackRoot", PackageRoot];

    private static readonly string[] Properties =
    [
        ProjectProperties.ContentRoot, ProjectProperties.SourceRoot, .. ProjectProperties.Visible,
        .. SeveritySettings.Properties, .. ShippedFolders, Frameworks, BaselinePackage, ReleasedBaseline,
    ];

    /// <summary>Asks about a project.</summary>
    /// <param name="project">The full path of the project file.</param>
    /// <param name="shown">Its path for messages.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">The SDK is missing, or cannot read the project.</exception>
    public static async Task<ProjectFacts> AskAsync(string project, string shown, CancellationToken cancellation)
    {
        var (facts, mayHaveContent) = await EvaluateAsync(project, shown, [], cancellation);

        // A project for several frameworks has no content of its own; that of the first is reported, as it is the same for all.
        string[] arguments = FrameworkOf(facts) is { } framework ? [framework] : [];
        if (arguments.Length > 0)
        {
            (facts, mayHaveContent) = await EvaluateAsync(project, shown, arguments, cancellation);
        }

        // Without the packages, nothing says whether the references have content, and a claim may lack a caveat of theirs.
        if (mayHaveContent && facts.Property(PackageRoot) is null)
        {
            throw new ToolException($"The project '{shown}' refers to others and is not restored, so what its content cites is not known; run 'dotnet restore {shown}', or pass --no-project to read its content without them");
        }

        return mayHaveContent && facts.Property(Mark) is not null ? facts with { References = await ReferencesAsync(project, shown, arguments, cancellation) } : facts;
    }

    /// <summary>The values of properties of a project, whatever it is; those that are not set are empty.</summary>
    /// <param name="project">The full path of the project file.</param>
    /// <param name="shown">Its path for messages.</param>
    /// <param name="names">The names of the properties, at least two.</param>
    /// <param name="given">The properties that are given on the command line, as <c>Configuration=Release</c>.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">The SDK is missing, or cannot read the project.</exception>
    public static async Task<ProjectFacts> PropertiesAsync(string project, string shown, IReadOnlyList<string> names, IEnumerable<string> given, CancellationToken cancellation)
    {
        var text = await RunAsync(project, shown, [$"-getProperty:{string.Join(',', names)}", .. given.Select(static property => $"-property:{property}")], cancellation);
        return Read(text, shown, static root => FactsOf(root, default));
    }

    /// <summary>The files that the evaluation of a project reads.</summary>
    /// <param name="project">The full path of the project file.</param>
    /// <param name="shown">Its path for messages.</param>
    /// <param name="facts">The answer about the project, of which the frameworks count; null if they do not matter.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static async Task<IReadOnlyList<string>> ImportsAsync(string project, string shown, ProjectFacts? facts, CancellationToken cancellation)
    {
        // The whole project as one text, in which a line of its own names each file that is imported.
        var text = await RunAsync(project, shown, facts is not null && FrameworkOf(facts) is { } framework ? ["-preprocess", framework] : ["-preprocess"], cancellation);
        return [.. text.Split('\n').Select(static line => line.Trim()).Where(static line => Path.IsPathFullyQualified(line) && File.Exists(line)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether a project is for several frameworks, so that there is more to read for one of them.</summary>
    public static bool HasFrameworks(ProjectFacts facts) => FrameworkOf(facts) is not null;

    private static string? FrameworkOf(ProjectFacts facts) =>
        facts.Property(Frameworks)?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var first, ..] ? $"-property:TargetFramework={first}" : null;

    /// <returns>What MSBuild says, and whether a reference other than Quoin may have content.</returns>
    private static async Task<(ProjectFacts Facts, bool MayHaveContent)> EvaluateAsync(string project, string shown, string[] arguments, CancellationToken cancellation)
    {
        var text = await RunAsync(
            project, shown, ["-getItem:AdditionalFiles", "-getItem:EditorConfigFiles", "-getItem:ProjectReference", "-getItem:PackageReference", "-getItem:Reference", $"-getProperty:{string.Join(',', Properties)}", .. arguments], cancellation);
        return Read(text, shown, static root =>
        {
            var items = root.GetProperty("Items");
            return (FactsOf(root, items), MayHaveContent(items));
        });
    }

    private static ProjectFacts FactsOf(JsonElement root, JsonElement items) => new(
        root.GetProperty("Properties").EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetString() ?? "", StringComparer.OrdinalIgnoreCase),
        Paths(items, "AdditionalFiles"),
        Paths(items, "EditorConfigFiles"));

    private static bool MayHaveContent(JsonElement items) =>
        Items(items, "ProjectReference").Any(static item => !"false".Equals(Text(item, "ReferenceOutputAssembly"), StringComparison.OrdinalIgnoreCase))
        || Items(items, "PackageReference").Any(static item => Text(item, "Identity") != "Quoin" && !"true".Equals(Text(item, "IsImplicitlyDefined"), StringComparison.OrdinalIgnoreCase))
        || Items(items, "Reference").Any(static item => Text(item, "HintPath").Length > 0);

    /// <summary>
    /// The assemblies that the compiler would be given, without those of frameworks. Projects among them are not built, and packages not restored.
    /// </summary>
    private static async Task<IReadOnlyList<ReferencedFile>> ReferencesAsync(string project, string shown, string[] arguments, CancellationToken cancellation)
    {
        var text = await RunAsync(
            project, shown,
            ["-target:ResolveAssemblyReferences", "-property:BuildProjectReferences=false", "-getItem:ReferencePath", "-getItem:_ResolvedProjectReferencePaths", .. arguments], cancellation);
        return Read<IReadOnlyList<ReferencedFile>>(text, shown, static root =>
        {
            var items = root.GetProperty("Items");
            return
            [
                .. Items(items, "_ResolvedProjectReferencePaths").Where(IsNamed).Select(static item => new ReferencedFile(Path.GetFullPath(Text(item, "FullPath")), Text(item, "MSBuildSourceProjectFile")))
                    .Concat(Items(items, "ReferencePath").Where(static item => IsNamed(item) && Text(item, "FrameworkReferenceName").Length == 0 && Text(item, "FrameworkFile") != "true")
                        .Select(static item => new ReferencedFile(Path.GetFullPath(Text(item, "FullPath")), "")))
                    .DistinctBy(static file => file.Path),
            ];
        });

        // Generated code cannot name what is only in the namespaces of an alias.
        static bool IsNamed(JsonElement item) => Text(item, "Aliases") is var aliases && (aliases.Length == 0 || aliases.Split(',').Contains("global"));
    }

    private static T Read<T>(string text, string shown, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(text[Math.Max(0, text.IndexOf('{', StringComparison.Ordinal))..]);
            return read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException)
        {
            throw new ToolException($"MSBuild's answer about '{shown}' cannot be read; use the .NET 8 SDK or later, or pass --no-project to find content without the project");
        }
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement items, string name) => items.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;

    /// <summary>The metadata of an item; empty if it is not set.</summary>
    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static List<string> Paths(JsonElement items, string name) => items.ValueKind == JsonValueKind.Object && items.TryGetProperty(name, out var list)
        ? [.. list.EnumerateArray().Select(static item => item.GetProperty("FullPath").GetString()!.Replace(Path.DirectorySeparatorChar, '/'))]
        : [];

    private static async Task<string> RunAsync(string project, string shown, string[] arguments, CancellationToken cancellation)
    {
        if (InstalledProgram.Find("dotnet") is not { } dotnet)
        {
            throw NoSdk(shown);
        }

        var start = new ProcessStartInfo(dotnet, ["msbuild", project, "-nologo", .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(project)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_NOLOGO"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1" },
        };

        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw NoSdk(shown);
        }

        using (process)
        {
            try
            {
                var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
                await Task.WhenAll(output, error);
                await process.WaitForExitAsync(cancellation);
                return process.ExitCode == 0 ? await output : throw new ToolException(
                    $"MSBuild cannot read '{shown}': {SafeText.Escape(Reason(await output + "\n" + await error))}; fix or restore the project, or pass --no-project to find content without it");
            }
            finally
            {
                if (!process.HasExited)
                {
                    process.Kill(entireProcessTree: true);
                }
            }
        }
    }

    private static ToolException NoSdk(string shown) =>
        new($"'{shown}' cannot be read, because the .NET SDK is not installed; install it, or pass --no-project to find content without the project");

    /// <summary>What MSBuild says is wrong: its first error, which may be after the items that it lists in spite of it.</summary>
    private static string Reason(string text)
    {
        var lines = text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0).ToList();
        return (lines.Find(static line => line.Contains(": error ", StringComparison.Ordinal)) ?? lines.FirstOrDefault())?.TrimEnd('.') ?? "it gives no reason";
    }
}
