using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Parsing;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>Reads policy files. Whatever a text holds, the outcome is a policy or diagnostics, and never an exception but that of a cancellation.</summary>
internal static class PolicyCompiler
{
    /// <param name="path">The path of the file.</param>
    /// <param name="text">Its text; null where the file cannot be read.</param>
    /// <param name="limits">How much is read of it; null for the default.</param>
    /// <param name="cancellation">Ends it early, with an <see cref="OperationCanceledException"/>.</param>
    public static PolicyResult Parse(string path, string? text, Limits? limits = null, CancellationToken cancellation = default) =>
        Parse(path, FileText.From(text), limits ?? Limits.Default, cancellation);

    /// <param name="path">The path of the file.</param>
    /// <param name="file">What was read of it.</param>
    /// <param name="limits">How much is read of it.</param>
    /// <param name="cancellation">Ends it early, with an <see cref="OperationCanceledException"/>.</param>
    public static PolicyResult Parse(string path, FileText file, Limits limits, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag(path, limits);
        var policy = LastResort.Read(diagnostics, file, text => new PolicyParser(diagnostics, cancellation).Parse(text));
        return new PolicyResult(diagnostics.HasErrors ? null : policy, diagnostics.ToArray());
    }
}
