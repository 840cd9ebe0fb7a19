using System.ComponentModel;

namespace Quoin.CompilerServices;

/// <summary>
/// Lists the ids of the marks, or of the articles, in a generated class, for analyzers. Only for generated code; can change in any
/// version.
/// </summary>
/// <param name="ids">The ids, separated by spaces. A claim's id is followed by its former ids, each after a &lt;.</param>
/// <param name="texts">Fingerprints by which analyzers recognize the texts of claims and caveats in code; null for other marks.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MarkIndexAttribute(string ids, string? texts = null) : Attribute
{
    /// <summary>Gets the ids, in the order of the annotation: <c>reduces-craving&lt;less-craving improves-sleep</c>.</summary>
    public string Ids => ids;

    /// <summary>Gets the fingerprints by which analyzers recognize the texts of claims and caveats in code; null for other marks.</summary>
    public string? Texts => texts;
}
