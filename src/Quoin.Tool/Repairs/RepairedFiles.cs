using Quoin.Interpreter;
using Quoin.Tool.Files;
using Quoin.Tool.Projects;

namespace Quoin.Tool.Repairs;

/// <summary>Writes repaired files, each whole or not at all.</summary>
internal static class RepairedFiles
{
    /// <summary>Writes the files that are changed. Returns what was done: a file that cannot be written is as it was, and has a problem.</summary>
    /// <param name="repairer">Builds the content again if a file cannot be written.</param>
    /// <param name="content">The content as it was read.</param>
    /// <param name="plan">What was repaired.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>; a file that is being written is then as it was.</param>
    public static RepairPlan Write(Repairer repairer, ContentSet content, RepairPlan plan, CancellationToken cancellation)
    {
        var sources = plan.Build.Annotations.ToDictionary(static article => article.Path, static article => article.Joined?.Source.File?.Path, StringComparer.Ordinal);
        var texts = content.Project.Files.ToDictionary(static file => file.Path, static file => file.Content, StringComparer.Ordinal);
        var written = plan.Files.Select(file => file.IsChanged ? Write(file, HasChanged, cancellation) : file).ToList();
        return written.SequenceEqual(plan.Files) ? plan : new RepairPlan(written, repairer.Build(written));

        // Whether the words that a fix copies are still there.
        bool HasChanged(string annotation) => sources.GetValueOrDefault(annotation) is { } source && ContentFolder.Load(source, content.Project.Settings).Content != texts[source];
    }

    private static RepairedFile Write(RepairedFile file, Func<string, bool> hasSourceChanged, CancellationToken cancellation)
    {
        try
        {
            if (hasSourceChanged(file.Path))
            {
                throw new FileException(file.Path, "its source has changed since it was read; run the command again");
            }

            FileReplacement.Replace(file.File!, file.After, cancellation);
            return file;
        }
        catch (FileException exception)
        {
            return file.Undo(exception.Reason) with { Problem = exception.Reason };
        }
    }
}
