using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Generators.Tests;

/// <summary>The complete result of a run as texts, by which runs are compared.</summary>
internal static class Outcome
{
    /// <summary>The result of a driver's last run, in ordinal order.</summary>
    public static string Of(GeneratorDriver driver) => Join(Texts(driver).Order(StringComparer.Ordinal));

    /// <summary>The result of a fresh run, in ordinal order.</summary>
    public static string Of(Project project, params ImmutableArray<AdditionalText> files) => Of(Run(project, files));

    /// <summary>The result of a fresh run, in the order of its output.</summary>
    /// <param name="project">The project.</param>
    /// <param name="files">The files to use instead of the project's own; if there are none, the project's own.</param>
    public static string Ordered(Project project, params ImmutableArray<AdditionalText> files) => Join(Texts(Run(project, files)));

    private static string Join(IEnumerable<string> texts) => string.Join("\n", texts);

    private static GeneratorDriver Run(Project project, ImmutableArray<AdditionalText> files) => CSharpGeneratorDriver
        .Create(
            [new ContentGenerator().AsSourceGenerator()],
            files.IsEmpty ? ImmutableArray<AdditionalText>.CastUp(project.Files) : files,
            project.ParseOptions,
            new BuildProperties(project.Properties))
        .RunGenerators(project.Compilation());

    private static IEnumerable<string> Texts(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result.GeneratedSources.Select(Describe).Concat(result.Diagnostics.Select(Describe));
    }

    private static string Describe(GeneratedSourceResult source) => $"{source.HintName} ({source.SourceText.Encoding?.WebName})\n{source.SourceText}";

    /// <summary>Position, severity, id, message and fixes.</summary>
    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Location.GetLineSpan()} {diagnostic.Location.SourceSpan} {diagnostic.Severity} {diagnostic.Id} "
        + diagnostic.GetMessage(CultureInfo.InvariantCulture)
        + string.Concat(diagnostic.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"\n  {property.Key} = {property.Value}"));
}
