using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Listings;

/// <summary>Lists the files of content, and what each is read as.</summary>
internal static class FileList
{
    /// <summary>Writes the list. Returns the exit code.</summary>
    public static int Write(ToolSession session, ContentSet content)
    {
        var sources = content.Project.Files.Where(file => file.Kind == ContentFileKind.Annotation)
            .Select(file => (file.Path, Source: AnnotationSource.Find(file, content.Project.Settings.Limits)))
            .Where(pair => pair.Source is not null)
            .ToLookup(pair => pair.Source!, pair => FilePaths.Name(pair.Path), StringComparer.Ordinal);
        var rows = content.Project.Files.Where(file => content.IsSelected(file.Path) && file.Kind != ContentFileKind.Other)
            .Select(file => (string[])[session.Show(file.Path), Kind(file, sources)]).ToList();
        if (rows.Count == 0)
        {
            throw new ToolException($"No content in {content.Origin}; put an annotation such as 'content/tea.quoin.yaml' there, or start one with 'quoin new'");
        }

        session.Output.WriteTable(["file", "read as"], rows);
        session.Output.WriteLine();
        session.Output.WriteLine($"{rows.Count} files of {content.Origin}", Tone.Faint);
        return ExitCode.Clean;
    }

    private static string Kind(ContentFile file, ILookup<string, string> sources) => file.Kind switch
    {
        ContentFileKind.Annotation => "annotation",
        ContentFileKind.Policy => "policy",
        ContentFileKind.Model => "model",
        ContentFileKind.Baseline => "baseline",
        ContentFileKind.Acceptances => "acceptances of the baseline",
        ContentFileKind.Stray => "other YAML, checked for a misspelled name",
        _ when sources[file.Path].ToList() is { Count: > 0 } users => $"source of {string.Join(", ", users)}",
        _ => "source that no annotation names",
    };
}
