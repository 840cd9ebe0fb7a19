using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Diagnostics;

/// <summary>The last line of defense: whatever is wrong with one file, the others still compile.</summary>
internal static class LastResort
{
    /// <summary>Reads an annotation or a policy if the file is readable and not too long.</summary>
    public static T? Read<T>(DiagnosticBag diagnostics, FileText file, Func<string, T?> read)
        where T : class => Read(diagnostics, file, (diagnostics.Limits.AnnotationLength, ProjectProperties.MaxAnnotationLength), read);

    /// <summary>Reads a file if it is readable and not longer than a limit.</summary>
    public static T? Read<T>(DiagnosticBag diagnostics, FileText file, (int Length, string Property) limit, Func<string, T?> read)
        where T : class
    {
        if (file.Length > limit.Length)
        {
            diagnostics.Report(Rules.FileTooLong, default, FilePaths.Name(diagnostics.Path), $"{file.Length}", $"{limit.Length}", limit.Property);
            return null;
        }

        if (file.Text is not { } text)
        {
            diagnostics.Report(Rules.UnreadableFile, default, FilePaths.Name(diagnostics.Path));
            return null;
        }

        return Guard(diagnostics, () => read(text));
    }

    /// <summary>Turns a bug of the compiler into a diagnostic for one file. Cancellation is not a bug.</summary>
    public static T? Guard<T>(DiagnosticBag diagnostics, Func<T?> compile)
        where T : class
    {
        try
        {
            return compile();
        }
#pragma warning disable CA1031 // Catches all exceptions: a generator that throws produces no articles at all.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            diagnostics.Report(Rules.InternalError, default, $"{exception.GetType().Name}: {exception.Message}");
            return null;
        }
    }
}
