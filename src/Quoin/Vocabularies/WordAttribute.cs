using System.Diagnostics;

#if QUOIN_COMPILER
namespace Quoin.Definitions;
#else
namespace Quoin;
#endif

/// <summary>
/// Specifies the meaning of a word for authors of annotations; the same sentence as its XML documentation. Only the compiler's
/// build keeps it.
/// </summary>
/// <param name="meaning">The meaning, in one sentence.</param>
[AttributeUsage(AttributeTargets.Field)]
[Conditional("QUOIN_COMPILER")]
internal sealed class WordAttribute(string meaning) : Attribute
{
    public string Meaning { get; } = meaning;
}
