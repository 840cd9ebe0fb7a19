using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Analyzers.Standings;

/// <summary>
/// Suppresses the C# compiler's report of a mark that is no longer valid where the mark is not shown as valid: in <c>nameof</c>,
/// where its <c>Standing</c> is asked for, and in tests.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StandingSuppressor : DiagnosticSuppressor
{
    private const string Reason = "The mark is only named, its standing is asked for, or it is used in a test";

    private static readonly ImmutableDictionary<string, SuppressionDescriptor> ById = new[]
    {
        new SuppressionDescriptor("QUO5803", CodeRules.Retracted.Id, Reason),
        new SuppressionDescriptor("QUO5804", CodeRules.Superseded.Id, Reason),
        new SuppressionDescriptor("QUO5805", CodeRules.EvidenceRetracted.Id, Reason),
    }.ToImmutableDictionary(descriptor => descriptor.SuppressedDiagnosticId);

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ById.Values.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (context.ReportedDiagnostics.IsEmpty || ContentSymbols.Find(context.Compilation) is null)
        {
            return;
        }

        var tests = TestCode.In(context.Compilation, context.Options);
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (tests.IsEverything || IsHarmless(context, tests, diagnostic))
            {
                context.ReportSuppression(Suppression.Create(ById[diagnostic.Id], diagnostic));
            }
        }
    }

    private static bool IsHarmless(SuppressionAnalysisContext context, TestCode tests, Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
        {
            return false;
        }

        var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var model = context.GetSemanticModel(tree);
        return NameOf.Contains(node, model, context.CancellationToken)
            || tests.Contains(node, model, context.CancellationToken)
            || new StandingUse(model, context.CancellationToken).IsAsked(node);
    }
}
