using Quoin.Compiler.Format;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Projects;

/// <summary>What a project gives to each of its annotations: its settings, and the model with its words. Single annotations are compiled in it.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Models">The models of the project.</param>
/// <param name="References">The assemblies that may have models; none if there is no model.</param>
internal sealed record ContentFrame(ProjectSettings Settings, EquatableArray<ContentFile> Models, EquatableArray<AssemblyManifest> References)
{
    private ModelsInForce? _inForce;

    /// <summary>The format in force.</summary>
    public AnnotationFormat Format => InForce.Format;

    private ModelsInForce InForce => _inForce ??= BuildSteps.ModelsOf(With());

    /// <summary>The frame of a project.</summary>
    /// <exception cref="ToolException">Its model has errors, so what an annotation may say is not known.</exception>
    public static ContentFrame Of(ContentProject project)
    {
        var frame = new ContentFrame(project.Settings, project.Files.Where(static file => file.Kind == ContentFileKind.Model).ToEquatableArray(), project.References);
        if (frame.InForce.Errors.FirstOrDefault() is { } error)
        {
            throw new ToolException($"The model has errors, so nothing can be written with it; fix them first: {LocatedError.Of(error, FilePaths.Name)}");
        }

        return frame.Format.IsDefault ? frame with { References = [] } : frame;
    }

    /// <summary>The frame of a project without a model.</summary>
    public static ContentFrame Of(ProjectSettings settings) => new(settings, [], []);

    /// <summary>A project with some files alone.</summary>
    public ContentProject With(params IEnumerable<ContentFile> files) => ContentProject.Create([.. files, .. Models], Settings) with { References = References };
}
