using System.ComponentModel;

namespace Quoin.CompilerServices;

/// <summary>
/// Says what content a generated class has, without its texts, so that the content of projects that reference the assembly can refer to it.
/// Only for generated code; can change in any version.
/// </summary>
/// <param name="version">The version of the format. A reader of an earlier version cannot read the content.</param>
/// <param name="content">The content: a line for each library, mark, claim that cites one, or list of articles.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContentManifestAttribute(int version, string content) : Attribute
{
    /// <summary>Gets the version of the format.</summary>
    public int Version => version;

    /// <summary>Gets the content: a line for each library, mark, claim that cites one, or list of articles.</summary>
    public string Content => content;
}
