using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Analyzers.Switches;

/// <summary>
/// QUO5006: a switch statement over the claims of an article, or over the kinds of a model, misses some of them. For switch expressions, the C# compiler reports
/// this itself.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeySwitchAnalyzer() : ContentAnalyzer(CodeRules.SwitchIncomplete)
{
    /// <summary>The maximum number of names in a message.</summary>
    private const int Listed = 5;

    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols) =>
        context.RegisterOperationAction(operation => Check(operation, symbols), OperationKind.Switch);

    private static void Check(OperationAnalysisContext context, ContentSymbols symbols)
    {
        var operation = (ISwitchOperation)context.Operation;
        var key = symbols.KeyOf(operation.Value.Type);
        if (operation.Syntax is not SwitchStatementSyntax syntax || (key ?? ContentSymbols.KindsOf(operation.Value.Type)) is not { } values)
        {
            return;
        }

        var missing = new List<string>();
        foreach (var member in values.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field
                && !IsObsolete(field)
                && !symbols.IsDraft(field)
                && !IsNamed(operation, field.ConstantValue!))
            {
                missing.Add($"'{field.Name}'");
            }
        }

        if (missing.Count > 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Get(CodeRules.SwitchIncomplete), syntax.SwitchKeyword.GetLocation(),
                key is null ? $"'{values.ContainingType.Name}.{values.Name}'" : $"the claims of '{key.ContainingType.ContainingType?.Name}'", Enumerate(missing), key is null ? "kind" : "claim"));
        }
    }

    private static bool IsNamed(ISwitchOperation operation, object value)
    {
        foreach (var @case in operation.Cases)
        {
            foreach (var clause in @case.Clauses)
            {
                if (IsNamed(clause, value))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a clause covers a value. A <c>when</c> condition is its author's decision, and a pattern that cannot be decided
    /// counts as a match.
    /// </summary>
    private static bool IsNamed(ICaseClauseOperation clause, object value) => clause switch
    {
        IDefaultCaseClauseOperation => true,
        ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true, Value: var constant } } => value.Equals(constant),
        IPatternCaseClauseOperation { Pattern: var pattern } => KeyPattern.Matches(pattern, value) != false,
        _ => true,
    };

    private static bool IsObsolete(IFieldSymbol field)
    {
        foreach (var attribute in field.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: nameof(ObsoleteAttribute), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    private static string Enumerate(List<string> names) => names.Count <= Listed
        ? Enumeration.Join(names, "and")
        : $"{string.Join(", ", names.Take(Listed))} and {names.Count - Listed} more";
}
