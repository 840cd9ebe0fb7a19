using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Quoin.Compiler.Output;

namespace Quoin.Analyzers.RepeatedClaims;

/// <summary>The texts of all claims that a project can see. An editor makes a compilation for each keystroke, and what it refers to stays.</summary>
internal sealed class ClaimMatchers(Compilation compilation, ContentSymbols symbols)
{
    /// <summary>The index of an assembly lives as long as its symbol, which compilations share while a reference is the same.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, ClaimMatcher> Known = new();

    private readonly List<ClaimMatcher> _indexes =
        [.. GeneratedClaims.Assemblies(compilation).Select(assembly => Known.GetValue(assembly, assembly => new ClaimMatcher(assembly, symbols)))];

    /// <summary>The claim that a text repeats most of; null where it repeats none.</summary>
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
