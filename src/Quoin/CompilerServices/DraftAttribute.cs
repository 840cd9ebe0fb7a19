using System.ComponentModel;

namespace Quoin.CompilerServices;

/// <summary>Marks what is a draft, so that an analyzer can keep it out of a release. For generated code alone.</summary>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DraftAttribute : Attribute;
