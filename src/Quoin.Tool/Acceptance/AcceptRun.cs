using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.Projects;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Acceptance;

/// <summary>Accepts what content promises now.</summary>
internal static class AcceptRun
{
    private const int MostShown = 20;

    /// <summary>The rules of baselines whose violations an acceptance does not remove.</summary>
    private static readonly Rule[] NotAccepted = [Rules.BaselineInvalid, Rules.AcceptanceInvalid];

    /// <summary>Writes the lines and an entry. Returns the exit code.</summary>
    /// <param name="session">The session.</param>
    /// <param name="content">Which content.</param>
    /// <param name="request">What to accept.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">It cannot be accepted.</exception>
    public static async Task<int> RunAsync(ToolSession session, ContentRequest content, AcceptRequest request, CancellationToken cancellation)
    {
        if (request.All == request.Names.Count > 0)
        {
            throw new ToolException(request.All
                ? "--all accepts everything; leave out either --all or the ids"
                : "Nothing is named; name the ids of articles or marks, such as tea/claims/wakes-you-up, or accept everything with --all");
        }

        var set = await ContentLoader.LoadAsync(session, content, cancellation);
        set.Warn(session);
        var signer = await Signer.OfAsync(set.Folder, request, cancellation);
        var isCompared = set.Project.Settings.HasBaseline;
        set = set.WithBaseline(true);
        var build = await Progress.RunAsync(
            session, "Reading", set.Project.Files.Count(static file => file.Kind == ContentFileKind.Annotation),
            step => ParallelBuild.Create(set.Project, step, cancellation), cancellation);
        Refuse(session, set, build);
        var changes = AcceptedChanges.Of(build, request);
        var output = session.Output;
        var files = new AcceptanceFiles(session, set);
        var carried = build.Baselines.Carried(changes.Keys).ToList();
        if (changes.Keys.Count == 0 && carried.Count > 0 && request.All)
        {
            // What was released was accepted then, and nobody has to sign it again.
            var git = files.Write(build.Baselines, [.. Kept(build.Baselines, changes), .. carried], null, cancellation);
            output.WriteLine($"Copied {Summary.Count(carried.Count, "line")} of the released baseline to '{files.Shown(build.Baselines)}'; nothing else was to be accepted", Tone.Strong);
            if (git is not null)
            {
                output.WriteLine(git, Tone.Faint);
            }

            return ExitCode.Clean;
        }

        if (changes.Keys.Count == 0)
        {
            output.WriteLine($"There is nothing to accept: '{files.Shown(build.Baselines)}' says what the content promises", Tone.Faint);
            return ExitCode.Clean;
        }

        RefuseEarlier(build.Baselines, changes, signer);
        var entry = Sign(build.Baselines, changes, signer);
        var note = files.Write(build.Baselines, [.. Kept(build.Baselines, changes), .. carried, .. changes.Lines.Select(line => BaselineLine.Sign(line, entry.Key))], entry, cancellation);
        Report(output, changes, entry, files.Shown(build.Baselines));
        foreach (var line in new[] { note, isCompared || set.ProjectFile is null ? null : "Builds do not compare with it yet; set the property QuoinBaseline to true in the project file" }.OfType<string>())
        {
            output.WriteLine(line, Tone.Faint);
        }

        return ExitCode.Clean;
    }

    /// <summary>Refuses content with errors, because what it promises is not known.</summary>
    private static void Refuse(ToolSession session, ContentSet set, ContentBuild build)
    {
        if (set.MissingBaseline is { } missing)
        {
            throw new ToolException($"{missing.Rule.Id}: {missing.Message}");
        }

        var errors = build.Diagnostics.Where(static diagnostic => diagnostic.Severity == RuleSeverity.Error && (diagnostic.Rule.Category != Rules.BaselineMissing.Category || NotAccepted.Contains(diagnostic.Rule))).ToList();
        if (errors is [var first, ..])
        {
            throw new ToolException(
                $"The content has {Summary.Count(errors.Count, "error")}, so nothing is accepted; fix {(errors.Count == 1 ? "it" : "them")} first: {LocatedError.Of(first, session.Show)}");
        }

        if (build.Annotations.Count == 0 && build.Baselines.IsEmpty)
        {
            throw new ToolException("There is no annotation, so there is nothing to accept; put one such as 'content/tea.quoin.yaml' there, or start one with 'quoin new'");
        }
    }

    /// <summary>Refuses to remove a line before the day on which it was signed: only a later entry says that it is gone.</summary>
    private static void RefuseEarlier(BaselineLibrary baselines, AcceptedChanges changes, Signer signer)
    {
        var gone = changes.Gone.ToHashSet(StringComparer.Ordinal);
        foreach (var entry in baselines.Accepted.SelectMany(static file => file.Entries).Where(entry => string.CompareOrdinal(entry.On, signer.On) > 0))
        {
            if (entry.Marks.FirstOrDefault(key => gone.Contains(key) || gone.Contains(AcceptedChanges.ArticleOf(key))) is { } key)
            {
                throw new ToolException($"'{SafeText.Escape(key)}' was accepted on {SafeText.Escape(entry.On)}, so nobody can accept on {signer.On} that it is gone; say a later day with --on");
            }
        }
    }

    private static AcceptanceEntry Sign(BaselineLibrary baselines, AcceptedChanges changes, Signer signer) => AcceptanceEntry.Create(
        signer.By, signer.On, signer.Because,
        changes.Marks,
        changes.Changes.Select(static change => change.Message),
        baselines.Files.SelectMany(static file => file.Lines)
            .Where(line => changes.Keys.Contains(line.Promise.Key) && line.IsIntact && !baselines.Replaced.Contains(line.Check))
            .Select(static line => line.Check).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        changes.Gone);

    /// <summary>The lines of the baseline that stay: those that count and that nobody signs again.</summary>
    private static IEnumerable<BaselineLine> Kept(BaselineLibrary baselines, AcceptedChanges changes) =>
        baselines.Files.Where(static file => !file.IsReleased).SelectMany(static file => file.Lines)
            .Where(line => !changes.Keys.Contains(line.Promise.Key) && !baselines.Replaced.Contains(line.Check))
            .GroupBy(static line => line.ToString(), StringComparer.Ordinal).Select(static group => group.First());

    private static void Report(ToolOutput output, AcceptedChanges changes, AcceptanceEntry entry, string baseline)
    {
        foreach (var change in changes.Changes.Take(MostShown))
        {
            output.WriteLine(DisplayText.From(change.Message), change.Kind.Family == ChangeFamily.Lost ? Tone.Removed : Tone.Normal);
        }

        if (changes.Changes.Count > MostShown)
        {
            output.WriteLine($"and {changes.Changes.Count - MostShown} more", Tone.Faint);
        }

        output.WriteLine($"Accepted {Summary.Count(changes.Keys.Count, "line")} of '{baseline}' as {entry.By}, entry {entry.Key}", Tone.Strong);
    }
}
