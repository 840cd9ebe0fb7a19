using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Parsing;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>Parses models. Whatever a text contains, the result is a model with what could be read; the only exception is cancellation.</summary>
internal static class ModelCompiler
{
    /// <param name="path">The path of the file; or the name of a pack or of an assembly.</param>
    /// <param name="file">Its text, or why there is none.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="isFile">Whether it is a file of the build.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static ModelFile Parse(string path, FileText file, Limits limits, bool isFile, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag(path, limits);
        var model = LastResort.Read(diagnostics, file, text => new ModelParser(diagnostics, isFile, cancellation).Parse(text)) ?? new ModelFile(path);
        return model with { Diagnostics = diagnostics.ToArray() };
    }
}
