using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Quoin.Compiler.Output;

namespace Quoin.Analyzers.RepeatedClaims;

/// <summary>
/// The texts of all claims and caveats that a project can see. An editor creates a compilation for each keystroke, but its references stay the
/// same.
/// </summary>
internal sealed class ClaimMatchers(Compilation compilation, ContentSymbols symbols)
{
    /// <summary>Cached per assembly symbol, which compilations share while the reference is the same.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, ClaimMatcher> Known = new();

    private readonly List<ClaimMatcher> _indexes =
        [.. GeneratedClaims.Assemblies(compilation).Select(assembly => Known.GetValue(assembly, assembly => new ClaimMatcher(assembly, symbols)))];

    /// <summary>Returns the claim or the caveat of which a text repeats the most words; null if it repeats none.</summary>
    public ClaimMatch? Find(string text)
    {
        var words = new WordRuns(text);
        var best = default(ClaimMatch);
        foreach (var index in _indexes)
        {
            if (index.Find(text, words) is { } found && found.Words > (best?.Words ?? 0))
            {
                best = found;
            }
        }

        return best;
    }
}
