using Quoin.Compiler.Format;

namespace Quoin.Compiler.Workspace;

/// <summary>The content folders of a project. A compiler does not know them, because MSBuild passes the files.</summary>
/// <param name="Content">The folder of annotations, policies, and sources next to their annotations; relative to the project.</param>
/// <param name="Sources">The folder of sources; relative to the project.</param>
internal sealed record ContentRoots(string Content, string Sources)
{
    /// <summary>Reads the properties of a project; those that are not set have the package's defaults.</summary>
    /// <param name="property">Gets the value of a property; null or blank if it is not set.</param>
    public static ContentRoots Create(Func<string, string?> property)
    {
        var reader = new PropertyReader(property);
        return new ContentRoots(reader.Text(ProjectProperties.ContentRoot) ?? "content/", reader.Text(ProjectProperties.SourceRoot) ?? "seeds/");
    }
}
