using Quoin.Compiler.Format;

namespace Quoin.Compiler.Workspace;

/// <summary>The folders that hold the content of a project. A compiler does not see them: MSBuild hands over the files.</summary>
/// <param name="Content">The folder of annotations, of policies, and of sources beside their annotations; relative to the project.</param>
/// <param name="Sources">The folder of sources; relative to the project.</param>
internal sealed record ContentRoots(string Content, string Sources)
{
    /// <summary>Reads the properties of a project; those that are not set are what the package sets.</summary>
    /// <param name="property">Gives the value of a property; null or blank where it is not set.</param>
    public static ContentRoots Create(Func<string, string?> property)
    {
        var reader = new PropertyReader(property);
        return new ContentRoots(reader.Text(ProjectProperties.ContentRoot) ?? "content/", reader.Text(ProjectProperties.SourceRoot) ?? "seeds/");
    }
}
