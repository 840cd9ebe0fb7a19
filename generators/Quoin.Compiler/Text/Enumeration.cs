namespace Quoin.Compiler.Text;

/// <summary>Lists items as a sentence does: "a, b and c".</summary>
internal static class Enumeration
{
    /// <param name="items">The items; at least one.</param>
    /// <param name="conjunction">The word before the last item: "and", "or".</param>
    public static string Join(IReadOnlyList<string> items, string conjunction) => items.Count == 1
        ? items[0]
        : $"{string.Join(", ", items.Take(items.Count - 1))} {conjunction} {items[items.Count - 1]}";
}
