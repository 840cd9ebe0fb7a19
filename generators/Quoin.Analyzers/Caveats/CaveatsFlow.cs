using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Caveats;

/// <summary>
/// Follows caveats from where they are taken to where they are shown, and adds up which parts of them are. What is passed to other
/// code counts as shown, because that cannot be known.
/// </summary>
/// <param name="symbols">The types of the runtime.</param>
/// <param name="model">The semantic model of the file.</param>
/// <param name="cancellation">Cancels the search.</param>
internal sealed partial class CaveatsFlow(ContentSymbols symbols, SemanticModel model, CancellationToken cancellation)
{
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);
    private readonly CaveatTypes _types = new(symbols);
    private bool _isShownAnywhere;
    private ExpressionSyntax? _branch;

    public ShownParts Parts { get; private set; } = new();

    /// <summary>Where something is shown, unless it may be shown anywhere.</summary>
    public List<SyntaxNode> Places { get; } = [];

    /// <summary>Whether a text is followed, not its caveats. A test that checks caveats need not show them; one that checks a text does not show it.</summary>
    public bool IsOfText { get; init; }

    /// <summary>Whether none of the places is reached together with one where a text is shown.</summary>
    public bool IsNeverWith(SyntaxNode text) =>
        !_isShownAnywhere && Places.TrueForAll(place => Alternatives.Are(place, text) || Alternatives.IsJumpedOver(place, text));

    /// <summary>Follows the value of an expression: caveats, one of them, or what was read from them.</summary>
    public void Follow(ExpressionSyntax value, Part part)
    {
        cancellation.ThrowIfCancellationRequested();
        Parts.Read();
        var type = model.GetTypeInfo(value, cancellation).Type;
        if (_types.IsCaveat(type))
        {
            FollowCaveat(value, part);
        }
        else if (type is null or { TypeKind: TypeKind.Enum } or { IsValueType: true, SpecialType: not SpecialType.None } or { SpecialType: SpecialType.System_String } || _types.IsText(type))
        {
            FollowWords(value, part);
        }
        else
        {
            FollowList(value, part);
        }
    }

    /// <summary>Follows a variable, wherever it is read in its member.</summary>
    public void FollowVariable(ISymbol variable, SyntaxNode declaration, Part part)
    {
        if (_followed.Add(variable))
        {
            FollowAll(new VariableUses(model, variable, cancellation).Reads(declaration), part);
        }
    }

    /// <summary>Follows a variable, wherever it is read after it is assigned.</summary>
    public void FollowVariable(ISymbol variable, SyntaxNode node, int after)
    {
        if (_followed.Add(variable))
        {
            FollowAll(new VariableUses(model, variable, cancellation).ReadsAfter(node, after), Part.All);
        }
    }

    /// <summary>Follows a member that only its type can read, in all parts of that type.</summary>
    public void FollowMember(ISymbol member, Part part)
    {
        if (!_followed.Add(member))
        {
            return;
        }

        foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancellation);
            if (declaration.SyntaxTree == model.SyntaxTree)
            {
                FollowAll(new VariableUses(model, member, cancellation).ReadsIn(declaration), part);
            }
            else if (declaration.DescendantNodes().Any(node => node is IdentifierNameSyntax name && name.Identifier.ValueText == member.Name))
            {
                // Another file would have to be bound to know more.
                Show(part, null);
            }
        }
    }

    private void FollowAll(IEnumerable<ExpressionSyntax> uses, Part part)
    {
        foreach (var use in uses)
        {
            Follow(use, part);
        }
    }

    /// <summary>Follows what is done with a value as with any other value; what else is done shows it, or passes it on.</summary>
    private void FollowUse(ExpressionSyntax use, Part part)
    {
        switch (use.Parent)
        {
            case ExpressionStatementSyntax or IfStatementSyntax or WhileStatementSyntax or PrefixUnaryExpressionSyntax:
                break;
            case IsPatternExpressionSyntax { Pattern: var pattern }:
                FollowPattern(pattern, part);
                break;
            case SwitchStatementSyntax { Sections: var sections }:
                FollowLabels(sections.SelectMany(static section => section.Labels), part);
                break;
            case SwitchExpressionSyntax { Arms: var arms }:
                FollowLabels(arms.Select(static arm => arm.Pattern), part);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.IsExpression
                or (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.LessThanExpression or (int)SyntaxKind.LessThanOrEqualExpression or (int)SyntaxKind.GreaterThanExpression or (int)SyntaxKind.GreaterThanOrEqualExpression }:
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression } binary:
                Follow(binary, part);
                break;
            case ConditionalExpressionSyntax choice:
                if (choice.Condition != use)
                {
                    FollowBranch(use, choice, part);
                }

                break;
            case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm when arm.Expression == use:
                FollowBranch(use, choice, part);
                break;
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } when model.GetDeclaredSymbol(declarator, cancellation) is ILocalSymbol variable:
                FollowVariable(variable, declarator, part);
                break;
            case AssignmentExpressionSyntax assignment:
                FollowAssignment(assignment, use, part);
                break;
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when IsCheck(call):
                break;
            case ArgumentSyntax when IsAsserted(use):
                AddAsserted();
                break;
            default:
                Show(part, use);
                break;
        }
    }

    /// <summary>Follows the value of an expression that has the value of one of its branches: it is only shown if that is reached.</summary>
    private void FollowBranch(ExpressionSyntax branch, ExpressionSyntax choice, Part part)
    {
        var outer = _branch;
        _branch ??= branch;
        Follow(choice, part);
        _branch = outer;
    }

    private void FollowAssignment(AssignmentExpressionSyntax assignment, ExpressionSyntax value, Part part)
    {
        if (assignment.Left == value || model.GetSymbolInfo(assignment.Left, cancellation).Symbol is IDiscardSymbol)
        {
            return;
        }

        switch (model.GetSymbolInfo(assignment.Left, cancellation).Symbol)
        {
            case ILocalSymbol { RefKind: RefKind.None } local when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression):
                FollowVariable(local, assignment, part);
                break;
            case { } member when assignment.Parent is not InitializerExpressionSyntax && CaveatsTarget.IsOfType(member):
                FollowMember(member, part);
                break;
            default:
                Show(part, value);
                break;
        }
    }

    /// <summary>Whether a method only checks, keeps or hashes its argument.</summary>
    private bool IsCheck(InvocationExpressionSyntax call) => Name(call.Expression) switch
    {
        "KeepAlive" or "ThrowIfNull" or "ThrowIfNullOrEmpty" or "ReferenceEquals" or "Equals" or "IsNullOrEmpty" or "IsNullOrWhiteSpace"
            or "Contains" or "ContainsKey" or "GetHashCode" => true,
        "Combine" or "Add" => model.GetSymbolInfo(call, cancellation).Symbol is { ContainingType: { Name: "HashCode", ContainingNamespace.Name: "System" } },
        _ => false,
    };

    /// <summary>Notes what a test checks.</summary>
    private void AddAsserted()
    {
        if (!IsOfText)
        {
            Show(Part.All, null);
        }
    }

    /// <summary>Adds a part that is shown.</summary>
    /// <param name="part">The part.</param>
    /// <param name="place">Where it is shown; null for anywhere.</param>
    public void Show(Part part, SyntaxNode? place)
    {
        Parts.Add(part);
        _isShownAnywhere |= place is null;
        if (place is not null)
        {
            Places.Add(_branch ?? place);
        }
    }

    private static string? Name(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The expression with what does not change its value: parentheses, <c>!</c>, casts, and the rest of a <c>?.</c> chain.</summary>
    private static ExpressionSyntax Outer(ExpressionSyntax value)
    {
        while (value.Parent is ExpressionSyntax parent
            && (parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax
                || parent.IsKind(SyntaxKind.SuppressNullableWarningExpression)
                || (parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == value)))
        {
            value = parent;
        }

        return value;
    }

    /// <summary>The member that is read from a value, and the expression of the result; null if none is.</summary>
    private static (string Name, ExpressionSyntax Result)? Member(ExpressionSyntax value)
    {
        var access = value.Parent switch
        {
            MemberAccessExpressionSyntax member when member.Expression == value => member,
            ConditionalAccessExpressionSyntax conditional when conditional.Expression == value => Binding(conditional.WhenNotNull),
            _ => null,
        };
        return access is not null && Name(access) is { } name ? (name, Called(access)) : null;
    }

    private static ExpressionSyntax Called(ExpressionSyntax access) => access.Parent is InvocationExpressionSyntax call && call.Expression == access ? call : access;

    /// <summary>The <c>.Member</c> or <c>[index]</c> that follows a <c>?</c>.</summary>
    private static ExpressionSyntax? Binding(ExpressionSyntax whenNotNull)
    {
        var first = whenNotNull;
        while (first is not null and not MemberBindingExpressionSyntax and not ElementBindingExpressionSyntax)
        {
            first = first switch
            {
                MemberAccessExpressionSyntax access => access.Expression,
                InvocationExpressionSyntax call => call.Expression,
                ElementAccessExpressionSyntax element => element.Expression,
                ConditionalAccessExpressionSyntax conditional => conditional.Expression,
                PostfixUnaryExpressionSyntax unary => unary.Operand,
                ParenthesizedExpressionSyntax parentheses => parentheses.Expression,
                _ => null,
            };
        }

        return first;
    }
}
