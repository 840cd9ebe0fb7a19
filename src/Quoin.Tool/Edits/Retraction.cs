using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;
using Quoin.Tool.Projects;
using Quoin.Tool.Repairs;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;
using Quoin.Tool.Usages;

namespace Quoin.Tool.Edits;

/// <summary>What a retraction says.</summary>
/// <param name="Because">Why.</param>
/// <param name="On">Since when, as ISO 8601 writes a day.</param>
/// <param name="SupersededBy">The id of what takes its place; null if there is none.</param>
internal sealed record RetractionRequest(string Because, string On, string? SupersededBy)
{
    /// <summary>Whether the changes are shown and no file is written.</summary>
    public bool IsDryRun { get; init; }
}

/// <summary>Retracts a claim or a piece of evidence.</summary>
internal static class Retraction
{
    private const string Retracted = "retracted";

    /// <summary>Retracts a mark, and reports what relies on it. Returns the exit code.</summary>
    /// <param name="session">The session.</param>
    /// <param name="request">Which content.</param>
    /// <param name="which">Which mark.</param>
    /// <param name="retraction">What to write.</param>
    /// <param name="cancellation">Cancels before anything is written.</param>
    /// <exception cref="ToolException">The mark cannot be retracted; no file was changed.</exception>
    public static async Task<int> RunAsync(ToolSession session, ContentRequest request, MarkRequest which, RetractionRequest retraction, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(retraction.Because))
        {
            throw new ToolException("A retraction needs a reason that readers understand; write it as in --because \"The data were invented.\"");
        }

        if (ReasonRule.FaultOfStatus(retraction.Because) is { } fault)
        {
            throw new ToolException($"The reason '{SafeText.Escape(DisplayText.Excerpt(retraction.Because))}' {fault}; say with --because what readers need to know");
        }

        var content = await EditedContent.LoadAsync(session, request, cancellation);
        var selected = SelectedMark.Find(content.Annotations, which, [MarkKind.Claim, MarkKind.Evidence]);
        var path = selected.Annotation.Path;
        foreach (var edit in Edits(content, selected, retraction))
        {
            content.Add(path, edit);
        }

        // An error that the retraction brings elsewhere is what it is for; one in how it is written is not.
        var (_, before, after) = content.Files.Single();
        var limits = content.Content.Project.Settings.Limits;
        var format = BuildSteps.FormatOf(content.Content.Project);
        var parsed = BuildSteps.Parse(new ContentFile(path, before), limits, format, cancellation);
        var edited = BuildSteps.ParseWithTree(new ContentFile(path, after), limits, format, cancellation);
        if (AddedErrors.Find(parsed.Diagnostics, edited.Result.Diagnostics) is [.., var error])
        {
            throw new ToolException($"'{selected.Path}' cannot be retracted, which would bring {error.Rule.Id} in line {error.Range.StartLine + 1} of '{session.Show(path)}': {error.Message.TrimEnd('.')}");
        }

        if (edited.Tree is null)
        {
            throw ByHand(selected);
        }

        if (retraction.IsDryRun)
        {
            DiffOutput.Write(session, content.Files, "use 'quoin retract' without --dry-run");
        }
        else if (before != after)
        {
            content.Write();
        }

        Report(session, content, selected, retraction.IsDryRun, isChanged: before != after);
        return ExitCode.Clean;
    }

    private static IReadOnlyList<ContentEdit> Edits(EditedContent content, SelectedMark selected, RetractionRequest retraction)
    {
        var isClaim = selected.Mark.Kind == MarkKind.Claim;
        var writer = new MarkWriter(content.TextOf(selected.Annotation.Path), selected.Mark);
        var because = ScalarWriter.Write(retraction.Because, writer.TextForm) ?? throw new ToolException("The reason has half of a character; write it again");
        List<(Field Key, string Value)> values = [(isClaim ? ClaimFields.Status : EvidenceFields.Status, Retracted)];
        if (retraction.SupersededBy is { } successor)
        {
            if (!selected.Annotation.Definitions.Any(mark => mark.Kind == selected.Mark.Kind && mark.Id == successor && mark != selected.Mark) && !successor.Contains('/', StringComparison.Ordinal))
            {
                throw new ToolException($"There is no other {selected.Kind} '{SafeText.Escape(successor)}' in '{selected.Annotation.Id}' that could take its place");
            }

            values.Add((isClaim ? ClaimFields.SupersededBy : EvidenceFields.SupersededBy, successor));
        }

        values.Add((isClaim ? ClaimFields.Because : EvidenceFields.Because, because));
        values.Add((isClaim ? ClaimFields.On : EvidenceFields.On, retraction.On));
        return writer.Set(values) ?? throw ByHand(selected);
    }

    private static ToolException ByHand(SelectedMark selected) =>
        new($"'{selected.Path}' is written in a way that cannot be edited; write 'status: retracted', 'because:' and 'on:' by hand");

    private static void Report(ToolSession session, EditedContent content, SelectedMark selected, bool isDryRun, bool isChanged)
    {
        var output = isDryRun ? new PlainOutput(session.Error) : session.Output;
        output.WriteLine(isChanged
            ? $"{(isDryRun ? "Would retract" : "Retracted")} the {selected.Kind} '{selected.Path}' in {session.Show(selected.Annotation.Path)}"
            : $"The {selected.Kind} '{selected.Path}' is retracted already, for that reason and since that day");
        var catalog = new ContentCatalog();
        catalog.Add(content.Build);
        var dependents = catalog.WithId(selected.Annotation.Id)?.Find(selected.Mark.Kind, selected.Mark.Id) is { } known ? UsageTarget.Of(catalog, [content.Build], [known]).Dependents : [];
        if (dependents.Count > 0)
        {
            output.WriteLine($"{Summary.Count(dependents.Count, "claim")} in {Summary.Count(dependents.Select(static pair => pair.Claim.Article).Distinct().Count(), "article")} {(dependents.Count == 1 ? "relies" : "rely")} on it:");
            foreach (var (claim, _) in dependents)
            {
                output.WriteLine($"  {claim.Path}{Rest(content.Build, claim, selected)}");
            }
        }

        foreach (var other in content.Annotations.SelectMany(annotation => annotation.References
            .Where(one => one.Key == StandingFields.SupersededByKey && one.LeadsTo(annotation.Id, selected.Annotation.Id, selected.Mark.Kind, selected.Mark.Id)).Select(one => $"{annotation.Id}/{one.Owner!.Id}")))
        {
            output.WriteLine($"  {other}, which it supersedes");
        }

        output.WriteLine($"'quoin where-used {selected.Path}' lists the code that shows it");
    }

    /// <summary>What else a claim relies on, as the end of a line.</summary>
    private static string Rest(ContentBuild build, KnownMark claim, SelectedMark retracted)
    {
        var article = build.Annotations.Select(static one => one.Article).OfType<ArticleModel>().First(one => one.Id == claim.Article.Id);
        var model = article.Claims.First(one => one.Mark.Id == claim.Id);
        var all = article.AllEvidence;
        var left = model.Evidence.Count(index => article.PathOf(MarkKind.Evidence, index) != retracted.Path && all[index].Standing.IsActive);
        return retracted.Mark.Kind != MarkKind.Evidence ? "" : left == 0 ? ", and on no other evidence that is valid" : $", and on {left} more";
    }
}
