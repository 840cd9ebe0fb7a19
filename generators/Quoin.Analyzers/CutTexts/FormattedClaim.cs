using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.CutTexts;

/// <summary>Recognizes strings that a claim was formatted to, with its text before its caveats.</summary>
/// <param name="symbols">The types of the runtime.</param>
/// <param name="model">The semantic model of the file.</param>
/// <param name="cancellation">Cancels the search.</param>
internal sealed class FormattedClaim(ContentSymbols symbols, SemanticModel model, CancellationToken cancellation)
{
    /// <summary>The maximum length of a chain, so that the search is not deeper than the stack.</summary>
    private const int MostSteps = 32;

    /// <summary>The variables that were followed: once is enough, and the search ends if they refer to one another.</summary>
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);

    /// <summary>Whether an expression is a formatted claim, or contains one.</summary>
    public bool IsText(ExpressionSyntax expression)
    {
        _followed.Clear();
        return IsText(expression, MostSteps);
    }

    /// <summary>Whether an expression is a formatted claim with its caveats on lines of their own, and not on the same line.</summary>
    public bool IsTextOfLines(ExpressionSyntax expression)
    {
        _followed.Clear();
        return IsTextOfLines(expression, MostSteps);
    }

    /// <summary>Whether an expression is formatted to a claim with its caveats on lines of their own.</summary>
    public bool IsWrittenInLines(ExpressionSyntax value, string? format = null) => !IsOneLine(format) && (IsClaim(value) || IsTextOfLines(value));

    private bool IsTextOfLines(ExpressionSyntax expression, int steps) => steps > 0 && Unwrapped(expression) switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString", Expression: var claim }, ArgumentList.Arguments: var arguments } =>
            IsClaim(claim) && (arguments.Count == 0 || !IsOneLine(model.GetConstantValue(arguments[0].Expression, cancellation).Value as string)),
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().Any(hole => !IsOneLine(hole.FormatClause?.FormatStringToken.ValueText) && IsClaim(hole.Expression)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Left: var left, Right: var right } => IsClaim(left) || IsClaim(right) || IsTextOfLines(left, steps - 1) || IsTextOfLines(right, steps - 1),
        IdentifierNameSyntax name => FirstValue(name) is { } value && IsTextOfLines(value, steps - 1),
        _ => false,
    };

    /// <summary>Whether an expression is the list of the lines of a formatted claim.</summary>
    public bool IsLines(ExpressionSyntax expression) => Unwrapped(expression) switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Split", Expression: var text }, ArgumentList.Arguments: var arguments } =>
            IsText(IsRegex(text) && arguments.Count > 0 ? arguments[0].Expression : text),
        IdentifierNameSyntax name => InitialValue(name) is InvocationExpressionSyntax split && IsLines(split),
        _ => false,
    };

    /// <summary>Whether an expression is a reader of a formatted claim of which only one line is read.</summary>
    public bool IsReadOnce(ExpressionSyntax expression) => Unwrapped(expression) switch
    {
        ObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var text }], Type: var type } => type.ToString().EndsWith("StringReader", StringComparison.Ordinal) && IsText(text),
        IdentifierNameSyntax name => InitialValue(name) is ObjectCreationExpressionSyntax creation && IsReadOnce(creation) && Uses(name).Take(2).Count() == 1
            && name.FirstAncestorOrSelf<SyntaxNode>(static node => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax) is null,
        _ => false,
    };

    /// <summary>The formatted claim that a regular expression matches with one of its lines; null if there is none.</summary>
    public ExpressionSyntax? MatchedLine(ExpressionSyntax? receiver, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        var pattern = receiver switch
        {
            ObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var first }, ..], Type: var type } when IsRegex(type) => first,
            not null when IsRegex(receiver) && arguments.Count > 1 => arguments[1].Expression,
            _ => null,
        };

        // A dot ends at a line break, unless an option says otherwise.
        return pattern is not null
            && model.GetConstantValue(pattern, cancellation).Value is string text
            && (text.Contains(".+") || text.Contains(".*") || text.Contains("[^\\n") || text.Contains("[^\\r") || text.Contains("[^\n"))
            && !text.Contains("(?s")
            && !$"{receiver}{arguments}".Contains("Singleline")
            && IsText(arguments[0].Expression)
                ? arguments[0].Expression
                : null;
    }

    private static bool IsRegex(ExpressionSyntax type) => type is IdentifierNameSyntax { Identifier.ValueText: "Regex" } or QualifiedNameSyntax { Right.Identifier.ValueText: "Regex" }
        or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Regex" };

    /// <summary>Whether what a cut leaves is only compared with something.</summary>
    public static bool IsCompared(ExpressionSyntax cut)
    {
        var value = VariableUses.Unwrapped(cut);
        value = value.Parent is AwaitExpressionSyntax awaited ? VariableUses.Unwrapped(awaited) : value;
        return value.Parent switch
        {
            BinaryExpressionSyntax comparison => !comparison.IsKind(SyntaxKind.AddExpression) && !comparison.IsKind(SyntaxKind.CoalesceExpression),
            IsPatternExpressionSyntax => true,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" or "StartsWith" or "EndsWith" or "Contains" or "IndexOf" or "CompareTo" or "SequenceEqual" or "Length" or "Success" } member => member.Expression == value,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" or "Compare" } } } => true,
            _ => false,
        };
    }

    /// <summary>Whether the variable that is cut is used in another place for what the cut leaves out.</summary>
    public bool IsRestUsed(ExpressionSyntax source)
    {
        if (Unwrapped(source) is not IdentifierNameSyntax name)
        {
            return false;
        }

        var isList = IsLines(name);
        return Uses(name).Any(use => isList ? !IsCountOrCut(use) : IsRest(use));
    }

    private bool IsText(ExpressionSyntax expression, int steps)
    {
        if (steps == 0)
        {
            return false;
        }

        switch (Unwrapped(expression))
        {
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var receiver }, ArgumentList.Arguments: var arguments }:
                return name switch
                {
                    "ToString" => !IsCaveatsFirst(arguments.FirstOrDefault()?.Expression) && IsClaim(receiver),
                    "ToOneLine" => IsClaim(receiver),
                    "Format" or "Concat" or "Join" => arguments.Any(argument => IsClaim(argument.Expression) || IsText(argument.Expression, steps - 1)),
                    "Trim" or "TrimEnd" or "TrimStart" or "Replace" or "ReplaceLineEndings" or "Normalize" or "PadLeft" or "PadRight" or "Insert"
                        or "ToUpper" or "ToLower" or "ToUpperInvariant" or "ToLowerInvariant" => IsText(receiver, steps - 1),
                    "AsSpan" or "AsMemory" or "ToCharArray" => arguments.Count == 0 && IsText(receiver, steps - 1),
                    _ => false,
                };
            case InterpolatedStringExpressionSyntax text:
                return text.Contents.OfType<InterpolationSyntax>().Any(hole =>
                    (!IsCaveatsFirst(hole.FormatClause?.FormatStringToken.ValueText) && IsClaim(hole.Expression)) || (hole.FormatClause is null && IsText(hole.Expression, steps - 1)));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Left: var left, Right: var right }:
                return IsText(left, steps - 1) || IsText(right, steps - 1) || IsClaim(left) || IsClaim(right);
            case IdentifierNameSyntax name:
                return FirstValue(name) is { } value && IsText(value, steps - 1);
            default:
                return false;
        }
    }

    /// <summary>Whether an expression is a claim, or a text of one, that may have caveats.</summary>
    private bool IsClaim(ExpressionSyntax expression)
    {
        if (Unwrapped(expression) is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax)
        {
            return false;
        }

        var type = model.GetTypeInfo(expression, cancellation).Type;
        return new CaveatTypes(symbols).IsCarrier(type) && !ContentSymbols.Is(type, symbols.PlainClaim);
    }

    private bool IsCaveatsFirst(ExpressionSyntax? format) => format is not null && IsCaveatsFirst(model.GetConstantValue(format, cancellation).Value as string);

    private static bool IsCaveatsFirst(string? format) => format is "C" or ['C', ':', ..];

    private static bool IsOneLine(string? format) => format is "C" or "L" or ['C' or 'L', ':', ..];

    /// <summary>The value that a local variable is initialized with, if it is never changed other than by a cut.</summary>
    private ExpressionSyntax? InitialValue(IdentifierNameSyntax name) =>
        model.GetSymbolInfo(name, cancellation).Symbol is ILocalSymbol { RefKind: RefKind.None, DeclaringSyntaxReferences: [var reference] } local
        && reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: var value } declaration
        && declaration.SyntaxTree == model.SyntaxTree
        && !new VariableUses(model, local, cancellation).IsWritten(declaration, static use => !IsCutToItself(use))
            ? value
            : null;

    /// <summary>The same, the first time that a search comes to the variable.</summary>
    private ExpressionSyntax? FirstValue(IdentifierNameSyntax name) =>
        model.GetSymbolInfo(name, cancellation).Symbol is ILocalSymbol local && _followed.Add(local) ? InitialValue(name) : null;

    /// <summary>Whether a variable is assigned something that is computed from itself, such as its beginning.</summary>
    private static bool IsCutToItself(ExpressionSyntax use) => use is IdentifierNameSyntax name
        && use.Parent is AssignmentExpressionSyntax assignment && assignment.Left == use
        && assignment.Right.DescendantNodes().Any(part => part is IdentifierNameSyntax other && other.Identifier.ValueText == name.Identifier.ValueText);

    private IEnumerable<ExpressionSyntax> Uses(IdentifierNameSyntax name) =>
        model.GetSymbolInfo(name, cancellation).Symbol is { } variable ? new VariableUses(model, variable, cancellation).Reads(name) : [];

    private static bool IsRest(ExpressionSyntax use) => use.Parent switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: RangeExpressionSyntax { RightOperand: null } }] } access => access.Expression == use,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Substring" or "AsSpan" or "Skip" or "Slice", Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } } => true,
        _ => false,
    };

    private static bool IsCountOrCut(ExpressionSyntax use) => use.Parent switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "First" or "FirstOrDefault" or "Take" or "Count" or "Any" } => true,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax }] } => true,
        _ => false,
    };

    private static ExpressionSyntax Unwrapped(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Unwrapped(inner),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner } => Unwrapped(inner),
        _ => expression,
    };
}
