using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>The format that the models of a build make, and what is wrong with them.</summary>
/// <param name="Format">The format.</param>
/// <param name="Diagnostics">The diagnostics of the models.</param>
internal sealed record ModelsInForce(AnnotationFormat Format, EquatableArray<ContentDiagnostic> Diagnostics)
{
    /// <summary>No models.</summary>
    public static readonly ModelsInForce None = new(AnnotationFormat.Default, []);

    /// <summary>What makes the model incomplete; empty if it is not.</summary>
    public IEnumerable<ContentDiagnostic> Errors => Diagnostics.Where(static diagnostic => diagnostic.Severity == RuleSeverity.Error);

    /// <summary>The models of a build that is not compiled here, whose texts an assembly of it hands on.</summary>
    public EquatableArray<string> Texts { get; init; } = [];
}
