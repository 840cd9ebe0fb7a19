namespace Quoin.Tool.Files;

/// <summary>A file that is written together with others.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Old">The file as it was read; null if it must not be there yet.</param>
/// <param name="Text">Its new text.</param>
internal sealed record FileChange(string Path, TextFile? Old, string Text);

/// <summary>Writes several files, or none.</summary>
internal static class FileChanges
{
    /// <summary>Writes files in order. If one cannot be written, those before it get back what they had.</summary>
    /// <param name="changes">The files.</param>
    /// <param name="show">How a path is shown.</param>
    /// <param name="cancellation">Cancels until the last file is moved to its place.</param>
    /// <exception cref="FileException">A file cannot be written, or has changed since it was read; the reason says whether all are as they were.</exception>
    public static void Write(IReadOnlyList<FileChange> changes, Func<string, string> show, CancellationToken cancellation = default)
    {
        var written = new Stack<FileChange>();
        try
        {
            foreach (var change in changes)
            {
                if (change.Old is null)
                {
                    FileReplacement.Create(change.Path, change.Text, cancellation);
                }
                else
                {
                    FileReplacement.Replace(change.Old, change.Text, cancellation);
                }

                written.Push(change);
            }
        }
        catch (OperationCanceledException)
        {
            if (Undo(written) is { Count: > 0 } left)
            {
                throw new FileException(left[0], $"the command was interrupted{Left(left, show)}");
            }

            throw;
        }
        catch (FileException exception)
        {
            var left = Undo(written);
            throw new FileException(exception.Path, exception.Reason + (left.Count == 0 ? "; no file was changed" : Left(left, show)), exception);
        }
    }

    private static string Left(List<string> left, Func<string, string> show) => $"; {string.Join(", ", left.Select(path => $"'{show(path)}'"))} could not be changed back";

    /// <summary>Writes files as they were, the last first. Returns those for which that failed, or that somebody else has changed meanwhile.</summary>
    private static List<string> Undo(Stack<FileChange> written)
    {
        var left = new List<string>();
        foreach (var change in written)
        {
            try
            {
                var now = TextFile.Read(change.Path);
                if (now.Text != change.Text)
                {
                    left.Add(change.Path);
                }
                else if (change.Old is null)
                {
                    File.Delete(change.Path);
                }
                else
                {
                    FileReplacement.Replace(now, change.Old.Text);
                }
            }
            catch (Exception exception) when (FileErrors.Is(exception))
            {
                left.Add(change.Path);
            }
        }

        return left;
    }
}
