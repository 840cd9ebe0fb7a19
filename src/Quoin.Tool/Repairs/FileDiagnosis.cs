using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Projects;

namespace Quoin.Tool.Repairs;

/// <summary>Builds one file with any text, together with the other files of a build.</summary>
/// <param name="content">The content, which has the settings.</param>
/// <param name="build">The build, which has the sources and the policies.</param>
/// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
internal sealed class FileDiagnosis(ContentSet content, ContentBuild build, CancellationToken cancellation)
{
    /// <summary>All diagnostics are needed: one that is left out would look as if it had been repaired.</summary>
    private const int Diagnostics = 100_000;

    private readonly Limits _limits = content.Project.Settings.Limits with { Diagnostics = Diagnostics };

    /// <summary>Builds a file with a text.</summary>
    /// <param name="path">The path of an annotation, a policy or a model.</param>
    /// <param name="text">The text.</param>
    public FileState Of(string path, string text)
    {
        cancellation.ThrowIfCancellationRequested();
        var file = new ContentFile(path, text);
        if (file.Kind == ContentFileKind.Model)
        {
            // A conflict between models is reported in the file that can be changed.
            var models = content.Project with { Files = content.Project.Files.Select(other => other.Path == path ? file : other).ToEquatableArray(), Settings = content.Project.Settings with { Limits = _limits } };
            return State(text, BuildSteps.ModelsOf(models).Diagnostics.Where(diagnostic => diagnostic.Path == path), null);
        }

        if (file.Kind == ContentFileKind.Policy)
        {
            return State(text, BuildSteps.ParsePolicy(file, _limits, build.Format, cancellation).Diagnostics, null);
        }

        var parsed = BuildSteps.Parse(file, _limits, build.Format, cancellation);
        if (parsed.Annotation is not { } annotation)
        {
            return State(text, BuildSteps.Unread(parsed), null);
        }

        var joined = annotation.IsLibrary ? BuildSteps.JoinLibrary(annotation, build.Sources) : BuildSteps.Join(annotation, build.Sources, build.Policies, build.Catalog);
        var compiled = BuildSteps.Compile(joined, cancellation);
        var diagnosed = BuildSteps.Attribute(compiled, build.Sources, cancellation);
        return State(text, BuildSteps.ApplyCoverage(diagnosed, content.Project.Settings.Coverage, cancellation), compiled);
    }

    private FileState State(string text, IEnumerable<ContentDiagnostic> diagnostics, CompileResult? compiled) =>
        new(text, [.. diagnostics.Select(content.Severities.Apply).OfType<ContentDiagnostic>()], compiled?.Article);
}
