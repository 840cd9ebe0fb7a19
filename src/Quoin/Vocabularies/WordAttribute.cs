using System.Diagnostics;

#if QUOIN_COMPILER
namespace Quoin.Definitions;
#else
namespace Quoin;
#endif

/// <summary>What a word of a vocabulary means, for a reader of the annotation: the sentence of its documentation. The compiler alone keeps it.</summary>
/// <param name="meaning">The meaning, in one sentence.</param>
[AttributeUsage(AttributeTargets.Field)]
[Conditional("QUOIN_COMPILER")]
internal sealed class WordAttribute(string meaning) : Attribute
{
    /// <summary>The meaning.</summary>
    public string Meaning { get; } = meaning;
}
