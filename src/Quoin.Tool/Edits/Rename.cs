using Quoin.Compiler.Names;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;
using Quoin.Tool.Projects;
using Quoin.Tool.References;
using Quoin.Tool.Repairs;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Edits;

/// <summary>Renames a mark, and all that refers to it.</summary>
internal static class Rename
{
    /// <summary>Renames a mark. Returns the exit code.</summary>
    /// <param name="session">The session.</param>
    /// <param name="request">Which content.</param>
    /// <param name="which">Which mark.</param>
    /// <param name="id">Its new id.</param>
    /// <param name="isDryRun">Whether the changes are shown and no file is written.</param>
    /// <param name="cancellation">Cancels before anything is written.</param>
    /// <exception cref="ToolException">The mark cannot be renamed; no file was changed.</exception>
    public static async Task<int> RunAsync(ToolSession session, ContentRequest request, MarkRequest which, string id, bool isDryRun, CancellationToken cancellation)
    {
        if (!Compiler.Format.Texts.Id.IsValid(id))
        {
            throw new ToolException($"'{SafeText.Escape(id)}' cannot be an id; write {(KebabCase.OfName(id) is { } meant && meant != id ? $"'{meant}'" : "lowercase letters, digits and single hyphens")}");
        }

        var content = await EditedContent.LoadAsync(session, request, cancellation);
        var selected = SelectedMark.Find(content.Annotations, which, [.. MarkKindDefinition.All.Select(static kind => kind.Kind)]);
        Refuse(selected, id);
        Edit(content, selected, id);

        // What two marks may not have in common, and what a name may not be, is known to the build.
        if (content.NewError(content.BuildEdited(cancellation)) is { } error)
        {
            throw new ToolException($"'{selected.Path}' cannot be '{id}', which would bring {error.Rule.Id} in '{session.Show(error.Path)}': {error.Message.TrimEnd('.')}");
        }

        cancellation.ThrowIfCancellationRequested();
        if (isDryRun)
        {
            DiffOutput.Write(session, content.Files, "use 'quoin rename' without --dry-run");
        }
        else
        {
            content.Write();
        }

        Report(session, content, selected, id, isDryRun);
        return ExitCode.Clean;
    }

    private static void Refuse(SelectedMark selected, string id)
    {
        if (selected.Mark.Id == id)
        {
            throw new ToolException($"'{selected.Path}' has that id already");
        }

        var name = CSharpNames.FromId(id);
        if (CSharpNames.IsReservedForMarks(name))
        {
            throw new ToolException($"'{id}' cannot be the id of a mark, because its class has a member '{name}'; choose another id");
        }

        if (selected.Annotation.Definitions.FirstOrDefault(mark => mark.Kind == selected.Mark.Kind && mark != selected.Mark && CSharpNames.FromId(mark.Id) == name) is { } other)
        {
            throw new ToolException($"'{selected.Annotation.Id}' has the {selected.Kind} '{other.Id}' already{(other.Id == id ? "" : $", whose name in C# is '{name}' too")}; choose another id");
        }
    }

    private static void Edit(EditedContent content, SelectedMark selected, string id)
    {
        var path = selected.Annotation.Path;
        Replace(path, selected.Mark.Key, id);
        foreach (var annotation in content.Annotations)
        {
            foreach (var reference in annotation.References.Where(one => one.LeadsTo(annotation.Id, selected.Annotation.Id, selected.Mark.Kind, selected.Mark.Id)))
            {
                Replace(annotation.Path, reference.Scalar, reference.To(id));
            }
        }

        if (selected.Mark.Kind == MarkKind.Claim)
        {
            var edits = KeepFormer(content, selected, id)
                ?? throw new ToolException($"The former ids of '{selected.Path}' are written in a way that cannot be edited; add 'formerly: [{selected.Mark.Id}]' by hand, and then rename it by hand");
            foreach (var edit in edits)
            {
                content.Add(path, edit);
            }
        }

        void Replace(string file, YamlScalar scalar, string value) => content.Add(file, MarkWriter.Replace(scalar, value)
            ?? throw new ToolException($"'{SafeText.Escape(scalar.Value)}' in line {scalar.Range.StartLine + 1} of '{FileOf(file)}' is written in a way that cannot be edited; write it without a tag, an anchor or a comment"));
    }

    /// <summary>The edits that add the old id to the former ones. A claim that gets back an earlier id no longer had it formerly.</summary>
    private static IReadOnlyList<Compiler.Diagnostics.ContentEdit>? KeepFormer(EditedContent content, SelectedMark selected, string id)
    {
        var writer = new MarkWriter(content.TextOf(selected.Annotation.Path), selected.Mark);
        return selected.Mark.Value is YamlMapping fields && AnnotationMarks.Value(fields, ClaimFields.Formerly.Key) is YamlSequence list
            && list.Items.OfType<YamlScalar>().FirstOrDefault(item => item.Value == id) is { } former
                ? MarkWriter.Replace(former, selected.Mark.Id) is { } swapped ? [swapped] : null
                : writer.Append(ClaimFields.Formerly, selected.Mark.Id);
    }

    private static void Report(ToolSession session, EditedContent content, SelectedMark selected, string id, bool isDryRun)
    {
        var output = isDryRun ? new PlainOutput(session.Error) : session.Output;
        var files = content.Files.ToList();
        var references = content.Annotations.SelectMany(annotation => annotation.References.Where(one => one.LeadsTo(annotation.Id, selected.Annotation.Id, selected.Mark.Kind, selected.Mark.Id))).Count();
        output.WriteLine($"{(isDryRun ? "Would rename" : "Renamed")} the {selected.Kind} '{selected.Path}' to '{id}', and {Summary.Count(references, "reference")} to it, in {Summary.Count(files.Count, "file")}");
        var group = MarkKindDefinition.Get(selected.Mark.Kind).Group;
        var (old, renamed) = ($"{group}.{CSharpNames.FromId(selected.Mark.Id)}", $"{group}.{CSharpNames.FromId(id)}");
        output.WriteLine(selected.Mark.Kind == MarkKind.Claim
            ? $"C# that uses '{old}' still compiles, with a warning that says '{renamed}', because the old id is under 'formerly'"
            : $"C# that uses '{old}' must now use '{renamed}', because only claims keep former ids; 'quoin where-used {selected.Path}' lists it until the next build");
        if (selected.Annotation.IsLibrary)
        {
            output.WriteLine("Annotations of other projects that cite it are not edited");
        }
    }

    private static string FileOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
