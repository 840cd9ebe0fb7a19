using Quoin.Compiler.Format;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.Terminal;
namespace Quoin.Tool.Projects;

/// <summary>
/// Reads the libraries of a referenced project from its annotations and sources, as a build of it would compile them now. Its articles are only
/// counted: nothing that cites a library depends on them.
/// </summary>
internal static class ReferencedProject
{
    /// <summary>The key that makes an annotation a library. Nothing else is parsed: a project may have thousands of articles.</summary>
    private const string LibraryKey = "library";

    /// <summary>Reads a project; null if it has no content.</summary>
    /// <param name="session">The session.</param>
    /// <param name="file">The project and its assembly.</param>
    /// <param name="built">The content of the assembly as it was built last; null if it has none, or was not built.</param>
    /// <param name="request">Says how files are read.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">The project cannot be read, or its libraries have errors.</exception>
    public static async Task<ReferencedAssembly?> ReadAsync(ToolSession session, ReferencedFile file, AssemblyManifest? built, ContentRequest request, CancellationToken cancellation)
    {
        var facts = await ProjectReader.ReadAsync(session, file.Project, memory: null, cancellation);
        if (facts.Property(ProjectQuery.Mark) is null)
        {
            // An assembly may have content that no annotation is behind.
            return built is null ? null : new ReferencedAssembly(file, built);
        }

        var settings = ProjectSettings.Create(facts.Property) with { HasBaseline = false, AsOf = null };
        var paths = ProjectReader.Select(session, file.Project, facts).Paths;
        var annotations = ContentFolder.Load(new ContentSelection([.. paths.Where(static path => ContentFileKinds.Of(path) == ContentFileKind.Annotation)], []), settings, request.Read).Files;
        if (annotations.Count == 0)
        {
            return null;
        }

        var libraries = annotations.Where(static annotation => annotation.Text?.Contains(LibraryKey, StringComparison.Ordinal) != false)
            .Select(annotation => (File: annotation, Parsed: BuildSteps.Parse(annotation, settings.Limits, AnnotationFormat.Default, cancellation))).Where(static one => one.Parsed.MayBeLibrary).ToList();
        var build = Build([.. libraries.Select(static library => library.File)], [.. libraries.Select(static library => library.Parsed.Annotation).OfType<Annotation>()], paths, settings, request, cancellation);
        if (build.HasErrors)
        {
            var project = session.Show(file.Project);
            throw new ToolException($"The libraries of the project '{project}', which is referenced, have errors, so what they say is not known; fix what 'quoin check --project {project}' lists, or pass --no-project to read without them");
        }

        List<ArticleModel> models = [.. build.Libraries.Select(static library => library.Article!)];
        var ns = settings.Output.Namespace.Replace("@", "", StringComparison.Ordinal);
        var articles = annotations.Select(static annotation => annotation.Path).Except(libraries.Select(static library => library.File.Path)).Select(IdOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new ReferencedAssembly(file, new AssemblyManifest(
            built?.Assembly ?? Path.GetFileNameWithoutExtension(file.Path),
            built?.Version ?? new Version(1, 0, 0, 0),
            [new IndexManifest(ns, [.. articles], [.. models.Select(static library => library.Id)])],
            [.. models.Select(library => ManifestModels.ToManifest(library, ns))]))
        {
            Libraries = models,
            Roots = ProjectReader.Roots(Path.GetDirectoryName(file.Project)!, ContentRoots.Create(facts.Property)),
        };
    }

    /// <summary>Compiles libraries with the sources that they name.</summary>
    private static ContentBuild Build(
        IReadOnlyList<ContentFile> files, IReadOnlyList<Annotation> libraries, IReadOnlyList<string> paths, ProjectSettings settings, ContentRequest request, CancellationToken cancellation)
    {
        var named = libraries.SelectMany(static library => library.Groups.SelectMany(static group => group.Marks).Select(static mark => mark.Source).OfType<Located<string>>()
            .Append(library.Source).Where(static source => source.Value.Length > 0).Select(library.PathOf)).ToHashSet(StringComparer.Ordinal);
        var sources = paths.Where(path => ContentFileKinds.Of(path) == ContentFileKind.Source && named.Contains(FilePaths.Normalize(path)));
        return ParallelBuild.Create(ContentProject.Create(files.Concat(sources.Select(path => request.Read(path, settings))), settings), cancellation);
    }

    /// <summary>The id of an article, which is the name of its annotation.</summary>
    private static string IdOf(string path) => FilePaths.Name(path).Split('.')[0];
}
