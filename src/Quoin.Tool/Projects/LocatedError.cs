using Quoin.Compiler.Diagnostics;

namespace Quoin.Tool.Projects;

/// <summary>An error in one line, for messages that name the first one.</summary>
internal static class LocatedError
{
    /// <summary>The line, as a compiler prints it; without a place if the error is of no file.</summary>
    /// <param name="error">The error.</param>
    /// <param name="show">Returns a path as users write it.</param>
    public static string Of(ContentDiagnostic error, Func<string, string> show) =>
        $"{(error.Path.Length == 0 ? "" : $"{show(error.Path)}({error.Range.StartLine + 1},{error.Range.StartColumn + 1}): ")}{error.Rule.Id}: {error.Message}";
}
