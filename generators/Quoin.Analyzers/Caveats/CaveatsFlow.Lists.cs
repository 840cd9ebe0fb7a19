using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Caveats;

/// <content>Lists of caveats, and of what was read from caveats.</content>
internal sealed partial class CaveatsFlow
{
    private void FollowList(ExpressionSyntax list, Part part)
    {
        var value = Outer(list);
        if (Member(value) is var (name, result))
        {
            FollowMemberOfList(value, name, result, part);
            return;
        }

        switch (value.Parent)
        {
            case ElementAccessExpressionSyntax access when access.Expression == value:
                FollowIndex(access, access.ArgumentList, part);
                break;
            case ConditionalAccessExpressionSyntax { WhenNotNull: var whenNotNull } when Binding(whenNotNull) is ElementBindingExpressionSyntax binding:
                FollowIndex(binding, binding.ArgumentList, part);
                break;
            case ForEachStatementSyntax loop when loop.Expression == value:
                FollowLoop(loop, part);
                break;
            case FromClauseSyntax from when from.Expression == value:
                FollowQuery(from, part);
                break;
            case InterpolationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } when CaveatTypes.IsFormattedAsType(model.GetTypeInfo(list, cancellation).Type):
                break;
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } argument:
                FollowArgument(value, argument, call, part);
                break;
            default:
                FollowUse(value, part);
                break;
        }
    }

    private void FollowMemberOfList(ExpressionSyntax list, string name, ExpressionSyntax result, Part part)
    {
        var call = result as InvocationExpressionSyntax;
        var effect = ListMember.Effect(name);
        var lambda = call?.ArgumentList.Arguments.Select(static argument => argument.Expression).OfType<AnonymousFunctionExpressionSyntax>().FirstOrDefault();
        switch (effect)
        {
            // A test does not show the caveats that it counts.
            case ListEffect.Counts when IsAsserted(result):
                AddAsserted();
                break;
            case ListEffect.Counts:
                break;
            case ListEffect.Keeps or ListEffect.TakesFirst when name is "Single" or "SingleOrDefault" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Find" or "FindLast"
                && call?.ArgumentList.Arguments.Count > 0:
            case ListEffect.Chooses:
                Follow(result, part.Narrowed(Chosen(name, call, lambda)));
                break;
            case ListEffect.TakesFirst when name is "TryGetValue":
                Show(part.Narrowed(Part.First), result);
                break;
            case ListEffect.Keeps when name is "AsSpan" && call?.ArgumentList.Arguments.Count == 2:
                Follow(result, part.Narrowed(Part.First));
                break;
            case ListEffect.TakesFirst when name is "ElementAt" or "ElementAtOrDefault" && call?.ArgumentList.Arguments is [{ Expression: var index }] && !IsConstant(index):
            case ListEffect.Keeps:
                Follow(result, part);
                break;
            case ListEffect.TakesFirst:
                Follow(result, part.Narrowed(Part.First));
                break;
            case ListEffect.TakesRest:
                Follow(result, part.Narrowed(Part.Rest));
                break;
            case ListEffect.Converts when lambda is not null:
                FollowConversion(lambda, result, part);
                break;
            case ListEffect.Converts:
                Follow(result, part);
                break;
            default:
                FollowUnknown(list, name, result, lambda, part);
                break;
        }
    }

    private void FollowUnknown(ExpressionSyntax list, string name, ExpressionSyntax result, AnonymousFunctionExpressionSyntax? lambda, Part part)
    {
        switch (name)
        {
            case "ForEach" when lambda is not null:
                FollowLambda(lambda, part);
                break;
            case "Key":
                FollowWords(result, part.Narrowed(Part.Facts));
                break;
            case "ToString" when CaveatTypes.IsFormattedAsType(model.GetTypeInfo(list, cancellation).Type):
                break;
            default:
                Show(part, result);
                break;
        }
    }

    private static Part Chosen(string name, InvocationExpressionSyntax? call, AnonymousFunctionExpressionSyntax? lambda) =>
        lambda is { ExpressionBody: { } condition } && Parameter(lambda) is { } parameter && name is not "DistinctBy"
            ? Part.Chosen(Condition.Text(condition, parameter.Identifier.ValueText))
            : Part.Chosen($"{name}{call?.ArgumentList}");

    private void FollowIndex(ExpressionSyntax access, BracketedArgumentListSyntax indices, Part part)
    {
        var taken = indices.Arguments is not [{ Expression: var index }] ? Part.All
            : index is RangeExpressionSyntax range ? (range.RightOperand is not null ? Part.First : range.LeftOperand is not null ? Part.Rest : Part.All)
            : IsConstant(index) ? (IsNumber(index) ? Part.First : Part.Chosen(index.ToString()))
            : Condition.Limits(index) ? Part.First
            : Part.All;
        Follow(access, part.Narrowed(taken));
    }

    private bool IsNumber(ExpressionSyntax index) => index.IsKind(SyntaxKind.IndexExpression) || model.GetTypeInfo(index, cancellation).Type?.SpecialType == SpecialType.System_Int32;

    private bool IsConstant(ExpressionSyntax index) =>
        index.IsKind(SyntaxKind.IndexExpression) || model.GetConstantValue(index, cancellation).HasValue;

    private void FollowLoop(ForEachStatementSyntax loop, Part part)
    {
        FollowEach(model.GetDeclaredSymbol(loop, cancellation), loop.Statement, loop, Condition.IsLeft(loop) ? part.Narrowed(Part.First) : part);
    }

    /// <summary>Follows the variable for each caveat, under the conditions that it is used under.</summary>
    private void FollowEach(ISymbol? variable, SyntaxNode body, SyntaxNode scope, Part part)
    {
        if (variable is null)
        {
            Show(part, null);
            return;
        }

        foreach (var use in new VariableUses(model, variable, cancellation).ReadsIn(body))
        {
            Follow(use, part.Narrowed(Part.Chosen(Condition.Around(use, scope, variable.Name))));
        }
    }

    private void FollowLambda(AnonymousFunctionExpressionSyntax lambda, Part part)
    {
        if (Parameter(lambda) is { } parameter)
        {
            FollowEach(model.GetDeclaredSymbol(parameter, cancellation), lambda.Body, lambda, part);
        }
    }

    private static ParameterSyntax? Parameter(AnonymousFunctionExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax { Parameter: var parameter } => parameter,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var parameter, ..] } => parameter,
        AnonymousMethodExpressionSyntax { ParameterList.Parameters: [var parameter, ..] } => parameter,
        _ => null,
    };

    /// <summary>Follows what a function makes of each caveat: it shows no more of them than the function does.</summary>
    private void FollowConversion(AnonymousFunctionExpressionSyntax lambda, ExpressionSyntax result, Part part) =>
        FollowResult(() => FollowLambda(lambda, Part.All), result, part);

    private void FollowQuery(FromClauseSyntax from, Part part)
    {
        if (from.FirstAncestorOrSelf<QueryExpressionSyntax>() is not { } query || model.GetDeclaredSymbol(from, cancellation) is not { } variable)
        {
            Show(part, from);
            return;
        }

        var wheres = query.DescendantNodes().OfType<WhereClauseSyntax>().ToList();
        var conditions = wheres.Select(where => Condition.Text(where.Condition, variable.Name)).Where(static text => text is not null).ToList();
        FollowResult(
            () =>
            {
                foreach (var use in new VariableUses(model, variable, cancellation).ReadsIn(query))
                {
                    // In "from a in b where c orderby d", only what is selected or bound to another variable is in the result.
                    if (use.FirstAncestorOrSelf<SyntaxNode>(static node => node is WhereClauseSyntax or OrderByClauseSyntax) is null
                        && (use.FirstAncestorOrSelf<GroupClauseSyntax>() is not { } group || group.GroupExpression.Span.Contains(use.Span)))
                    {
                        Follow(use, Part.Chosen(Condition.Around(use, query, variable.Name)));
                    }
                }
            },
            query,
            part.Narrowed(Part.Chosen(conditions.Count == 0 ? null : string.Join(" && ", conditions))));
    }

    /// <summary>Follows a result that contains what some code shows of each caveat.</summary>
    private void FollowResult(Action each, ExpressionSyntax result, Part part)
    {
        var all = Parts;
        Parts = new ShownParts();
        each();
        var inside = Parts;
        Parts = all;
        if (inside.Showing >= Showing.Partly)
        {
            Follow(result, inside.Showing == Showing.Shown ? part : part.Narrowed(inside.Any));
        }
    }

    private void FollowArgument(ExpressionSyntax list, ArgumentSyntax argument, InvocationExpressionSyntax call, Part part)
    {
        var isFirst = call.ArgumentList.Arguments[0] == argument;
        if (IsAsserted(call))
        {
            AddAsserted();
        }
        else if (isFirst && call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Enumerable" or "ImmutableArray" }, Name.Identifier.ValueText: var name })
        {
            FollowMemberOfList(list, name, call, part);
        }
        else if (!IsFormatted(list, call) && !IsCheck(call))
        {
            Show(part, call);
        }
    }

    /// <summary>Whether a list is written as an object, which shows the name of its type.</summary>
    private bool IsFormatted(ExpressionSyntax list, InvocationExpressionSyntax call) =>
        Name(call.Expression) is "Write" or "WriteLine" or "Append" or "AppendLine" or "AddContent"
        && model.GetTypeInfo(list, cancellation) is { Type: var type, ConvertedType.SpecialType: SpecialType.System_Object }
        && CaveatTypes.IsFormattedAsType(type);

    /// <summary>Whether a value is checked by a test.</summary>
    private static bool IsAsserted(SyntaxNode value)
    {
        for (var around = value; around is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax; around = around.Parent!)
        {
            if (around is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && name.StartsWith("Should", StringComparison.Ordinal))
            {
                return true;
            }

            if (around is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var type } } && Name(type)?.EndsWith("Assert", StringComparison.Ordinal) == true)
            {
                return true;
            }
        }

        return false;
    }
}
