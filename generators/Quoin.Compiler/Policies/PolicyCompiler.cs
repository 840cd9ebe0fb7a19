namespace Quoin.Compiler;

/// <summary>Reads policy files. Whatever a text holds, the outcome is a policy or diagnostics, and never an exception but that of a cancellation.</summary>
public static class PolicyCompiler
{
    /// <param name="path">The path of the file.</param>
    /// <param name="text">Its text; null where the file cannot be read.</param>
    /// <param name="cancellation">Ends it early, with an <see cref="OperationCanceledException"/>.</param>
    public static PolicyResult Parse(string path, string? text, CancellationToken cancellation = default)
    {
        var diagnostics = new DiagnosticBag(path);
        var policy = text is null
            ? LastResort.Unreadable<Policy>(diagnostics)
            : LastResort.Guard(diagnostics, () => new PolicyParser(diagnostics, cancellation).Parse(text));
        return new PolicyResult(diagnostics.HasErrors ? null : policy, diagnostics.ToArray());
    }
}
