using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Quoin.Analyzers.Switches;

/// <summary>
/// Suppresses the C# compiler's warning about a switch expression that is complete, which the compiler cannot know: for a closed
/// type it expects further derived types, and for the keys of an article and the kinds of a model it expects numbers without a name.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwitchSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor AllTypes = new(
        "QUO5801", "CS8509", "The switch has an arm for every kind of claim, of mark or of block; there are no others");

    private static readonly SuppressionDescriptor AllKeys = new(
        "QUO5802", "CS8524", "The switch has an arm for every claim of the article, or for every kind of the model; no other number is one");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(AllTypes, AllKeys);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (ContentSymbols.Find(context.Compilation) is not { } symbols)
        {
            return;
        }

        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (Switch(context, diagnostic) is not { } operation)
            {
                continue;
            }

            if (diagnostic.Id == AllKeys.SuppressedDiagnosticId)
            {
                if ((symbols.KeyOf(operation.Value.Type) ?? ContentSymbols.KindsOf(operation.Value.Type)) is { } key && CoversNull(operation) && CoversAll(operation, key))
                {
                    context.ReportSuppression(Suppression.Create(AllKeys, diagnostic));
                }
            }
            else if (CoversAll(operation, symbols, context.Compilation))
            {
                context.ReportSuppression(Suppression.Create(AllTypes, diagnostic));
            }
        }
    }

    private static ISwitchExpressionOperation? Switch(SuppressionAnalysisContext context, Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
        {
            return null;
        }

        var syntax = tree.GetRoot(context.CancellationToken).FindToken(diagnostic.Location.SourceSpan.Start).Parent;
        return syntax is SwitchExpressionSyntax
            ? context.GetSemanticModel(tree).GetOperation(syntax, context.CancellationToken) as ISwitchExpressionOperation
            : null;
    }

    private static bool CoversAll(ISwitchExpressionOperation operation, ContentSymbols symbols, Compilation compilation)
    {
        var closed = ContentSymbols.Same(operation.Value.Type, symbols.Claim.Type) ? symbols.Claim
            : ContentSymbols.Same(operation.Value.Type, symbols.Mark.Type) ? symbols.Mark
            : ContentSymbols.Same(operation.Value.Type, symbols.Block?.Type) ? symbols.Block
            : null;
        if (closed is null)
        {
            return false;
        }

        var pattern = new ClosedTypePattern(compilation);
        return CoversNull(operation) && closed.Leaves.All(leaf =>
            operation.Arms.Any(arm => arm.Guard is null && pattern.Matches(arm.Pattern, leaf) == true));
    }

    /// <summary>
    /// The compiler reports only the simplest value without an arm. If that is a number without a name, it does not report a key
    /// whose arm has a condition.
    /// </summary>
    private static bool CoversAll(ISwitchExpressionOperation operation, INamedTypeSymbol key) =>
        key.GetMembers().OfType<IFieldSymbol>().All(field => field is not { HasConstantValue: true, ConstantValue: { } value }
            || operation.Arms.Any(arm => arm.Guard is null && KeyPattern.Matches(arm.Pattern, value) == true));

    /// <summary>
    /// The compiler reports one problem at a time: if the value may be null, and no arm handles null, its warning must be kept.
    /// </summary>
    private static bool CoversNull(ISwitchExpressionOperation operation) =>
        operation.SemanticModel.GetTypeInfo(((SwitchExpressionSyntax)operation.Syntax).GoverningExpression).Nullability.FlowState != NullableFlowState.MaybeNull
        || operation.Arms.Any(arm => arm.Guard is null && ClosedTypePattern.MatchesNull(arm.Pattern) == true);
}
