using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Parsing;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>Parses policy files. Whatever a text contains, the result is a policy or diagnostics; the only exception is cancellation.</summary>
internal static class PolicyCompiler
{
    /// <param name="path">The path of the file.</param>
    /// <param name="text">Its text; null if the file cannot be read.</param>
    /// <param name="limits">The limits; null for the defaults.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static PolicyResult Parse(string path, string? text, Limits? limits = null, CancellationToken cancellation = default) =>
        Parse(path, FileText.From(text), limits ?? Limits.Default, AnnotationFormat.Default, cancellation);

    /// <param name="path">The path of the file.</param>
    /// <param name="file">Its text, or why there is none.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="format">The format in force.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static PolicyResult Parse(string path, FileText file, Limits limits, AnnotationFormat format, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag(path, limits);
        var policy = LastResort.Read(diagnostics, file, text => new PolicyParser(diagnostics, format, cancellation).Parse(text));
        return new PolicyResult(diagnostics.HasErrors ? null : policy, ContentDiagnostic.Shown(diagnostics.ToArray()));
    }
}
