using System.ComponentModel;

namespace Quoin.CompilerServices;

/// <summary>Names the replacement of an obsolete member, for code fixes. Only for generated code.</summary>
/// <param name="name">The name of a member of the same class.</param>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReplacedByAttribute(string name) : Attribute
{
    /// <summary>Gets the name of a member of the same class.</summary>
    public string Name => name;
}
