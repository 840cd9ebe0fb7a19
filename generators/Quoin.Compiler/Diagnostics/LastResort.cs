namespace Quoin.Compiler;

/// <summary>The last line of defence: whatever is wrong with one file, the others are compiled.</summary>
internal static class LastResort
{
    /// <summary>Reports that a file cannot be read.</summary>
    public static T? Unreadable<T>(DiagnosticBag diagnostics)
        where T : class
    {
        diagnostics.Report(Rules.UnreadableFile, default, FilePaths.Name(diagnostics.Path));
        return null;
    }

    /// <summary>Turns a fault of ours into a diagnostic of the one file. That nobody waits for the outcome any more is no fault.</summary>
    public static T? Guard<T>(DiagnosticBag diagnostics, Func<T?> compile)
        where T : class
    {
        try
        {
            return compile();
        }
#pragma warning disable CA1031 // Any exception at all: a compiler that throws takes every article down with it.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            diagnostics.Report(Rules.InternalError, default, $"{exception.GetType().Name}: {exception.Message}");
            return null;
        }
    }
}
