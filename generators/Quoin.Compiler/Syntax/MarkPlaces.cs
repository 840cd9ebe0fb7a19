using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Syntax;

/// <summary>Where an annotation takes more marks.</summary>
/// <param name="Claims">Where it takes a claim; null where the file's style leaves it to the author.</param>
/// <param name="Asides">Where it takes an aside; null likewise.</param>
internal sealed record MarkPlaces(MarkPlace? Claims, MarkPlace? Asides)
{
    /// <summary>No place at all.</summary>
    public static readonly MarkPlaces None = new(null, null);
}

/// <summary>A place that takes a mark, or several, and how these are written there.</summary>
/// <param name="Start">Where it is.</param>
/// <param name="Length">The length of what is replaced there: an empty list, or nothing.</param>
/// <param name="Lead">What stands before the marks, once: the key, where there is none.</param>
/// <param name="Before">What stands before each mark.</param>
/// <param name="Field">What stands before each key of a mark; null where a mark stands in braces.</param>
/// <param name="Form">How its words are written.</param>
internal sealed record MarkPlace(int Start, int Length, string Lead, string Before, string? Field, ScalarForm Form);
