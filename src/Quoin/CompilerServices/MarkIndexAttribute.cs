using System.ComponentModel;

namespace Quoin.CompilerServices;

/// <summary>
/// What analyzers may know of a generated class: the ids of the marks, or of the articles, that it holds. For generated
/// code alone; its shape may change with any version.
/// </summary>
/// <param name="ids">The ids, each followed by a space but the last; a claim's earlier ids follow its own, each after a &lt;.</param>
/// <param name="texts">What the texts of claims are told by when code repeats them; null for other marks.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MarkIndexAttribute(string ids, string? texts = null) : Attribute
{
    /// <summary>The ids, in the order of the annotation: <c>reduces-craving&lt;less-craving improves-sleep</c>.</summary>
    public string Ids => ids;

    /// <summary>What the texts of claims are told by when code repeats them; null for other marks.</summary>
    public string? Texts => texts;
}
