namespace Quoin.Compiler.Text;

/// <summary>Things one after another, as a sentence lists them.</summary>
internal static class Enumeration
{
    /// <param name="items">The things; at least one.</param>
    /// <param name="conjunction">What stands before the last: "and", "or".</param>
    public static string Join(IReadOnlyList<string> items, string conjunction) => items.Count == 1
        ? items[0]
        : $"{string.Join(", ", items.Take(items.Count - 1))} {conjunction} {items[items.Count - 1]}";
}
