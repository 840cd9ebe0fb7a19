using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests;

/// <summary>What comes of a run, to the byte, as texts by which two runs are compared; in the ordinal order of the texts.</summary>
internal static class Outcome
{
    public static ImmutableArray<string> Of(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        if (result.Exception is not null) return ["EXC " + result.Exception.Message];
        return
        [
            .. result.GeneratedSources.Select(source => $"{source.HintName} ({source.SourceText.Encoding?.WebName})\n{source.SourceText}").Order(StringComparer.Ordinal),
            .. Diagnostics(result).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>What was reported, in the order of reporting: place, gravity, id and message, and the fixes.</summary>
    public static IEnumerable<string> Diagnostics(GeneratorRunResult result) => result.Diagnostics.Select(diagnostic =>
        $"{diagnostic.Location.GetLineSpan()} {diagnostic.Location.SourceSpan} {diagnostic.Severity} {diagnostic.Id} "
        + diagnostic.GetMessage(CultureInfo.InvariantCulture)
        + string.Concat(diagnostic.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"\n  {property.Key} = {property.Value}")));
}
