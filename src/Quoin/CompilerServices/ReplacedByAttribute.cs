using System.ComponentModel;

namespace Quoin.CompilerServices;

/// <summary>Names what to use in the place of a member that is obsolete, for code fixes. For generated code alone.</summary>
/// <param name="name">The name of a member of the same class.</param>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReplacedByAttribute(string name) : Attribute
{
    /// <summary>The name of a member of the same class.</summary>
    public string Name => name;
}
