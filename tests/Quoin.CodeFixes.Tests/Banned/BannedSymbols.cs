using System.Collections.Immutable;
using Quoin.Tests.Shared;

namespace Quoin.CodeFixes.Tests;

/// <summary>The lists of symbols that the compiler's assemblies must not use, which the build's own analyzer also reads.</summary>
internal static class BannedSymbols
{
    public static ImmutableHashSet<string> Ids { get; } =
    [
        .. (Repository.Read("generators/BannedSymbols.txt") + Repository.Read("generators/BannedSymbols.Host.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(';')[0].Trim()),
    ];

    /// <summary>Symbols that the C# compiler itself uses in every iterator.</summary>
    private static readonly ImmutableHashSet<string> OfIterators =
        ["P:System.Environment.CurrentManagedThreadId", "M:System.Environment.get_CurrentManagedThreadId"];

    /// <summary>The references of an assembly that are on the list, directly or by their namespace.</summary>
    public static IEnumerable<string> Among(IReadOnlyCollection<string> references)
    {
        var hasEnvironment = references.Any(id => id[1..].StartsWith(":System.Environment.", StringComparison.Ordinal) && !OfIterators.Contains(id));
        return references.Where(id => Has(id) && (hasEnvironment || id != "T:System.Environment"));
    }

    private static bool Has(string id) => Ids.Contains(id) || (id[0] == 'T' && Namespaces(id[2..]).Any(name => Ids.Contains($"N:{name}")));

    private static IEnumerable<string> Namespaces(string type)
    {
        for (var end = type.LastIndexOf('.'); end > 0; end = type.LastIndexOf('.', end - 1))
        {
            yield return type[..end];
        }
    }
}
