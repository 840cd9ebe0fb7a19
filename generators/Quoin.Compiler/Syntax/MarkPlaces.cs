using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Syntax;

/// <summary>Where new marks can be inserted into an annotation.</summary>
/// <param name="Claims">The place for claims; null if the file's style does not determine one.</param>
/// <param name="Asides">The place for asides; null if the file's style does not determine one.</param>
internal sealed record MarkPlaces(MarkPlace? Claims, MarkPlace? Asides)
{
    public static readonly MarkPlaces None = new(null, null);
}

/// <summary>A place where marks can be inserted, and how to write them there.</summary>
/// <param name="Start">The offset.</param>
/// <param name="Length">The length of the text to replace: an empty list, or nothing.</param>
/// <param name="Lead">The text before the first mark: the key, if it is missing.</param>
/// <param name="Before">The text before each mark.</param>
/// <param name="Field">The text before each key of a mark; null if marks are written in braces.</param>
/// <param name="Form">How to write the quote.</param>
internal sealed record MarkPlace(int Start, int Length, string Lead, string Before, string? Field, ScalarForm Form);
