using System.ComponentModel;

namespace Quoin.CompilerServices;

/// <summary>Indicates that a mark is a draft, so that an analyzer can keep it out of a release. Only for generated code.</summary>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DraftAttribute : Attribute;
