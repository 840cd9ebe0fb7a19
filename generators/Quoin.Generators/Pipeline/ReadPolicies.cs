using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Generators.Pipeline;

/// <summary>The policies of a build, and what is wrong with them. Few builds have more than one, so they are read together.</summary>
/// <param name="Library">The policies without errors.</param>
/// <param name="Diagnostics">The diagnostics of all.</param>
internal sealed record ReadPolicies(PolicyLibrary Library, EquatableArray<ContentDiagnostic> Diagnostics)
{
    /// <summary>Parses policies.</summary>
    public static ReadPolicies Parse(EquatableArray<ContentFile> files, Limits limits, AnnotationFormat format, CancellationToken cancellation)
    {
        var results = files.Select(file => BuildSteps.ParsePolicy(file, limits, format, cancellation)).ToList();
        return new ReadPolicies(
            new PolicyLibrary(results.Select(static result => result.Policy).OfType<Policy>().ToEquatableArray()),
            results.SelectMany(static result => result.Diagnostics).ToEquatableArray());
    }
}
