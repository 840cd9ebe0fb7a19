using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Languages;

/// <summary>Collects the languages in which a text, or each of some caveats, is written.</summary>
/// <param name="model">The semantic model of the file.</param>
/// <param name="cancellation">Cancels the search.</param>
internal sealed class WrittenLanguages(SemanticModel model, CancellationToken cancellation)
{
    /// <summary>The language of the current UI culture.</summary>
    private const string Reader = "";

    /// <summary>What begins a language that is known, as opposed to an expression.</summary>
    private const string Known = "=";

    /// <summary>The languages: tags, or expressions as they are written.</summary>
    public List<string> Languages { get; } = [];

    /// <summary>Whether something is written in a language that is not known, such as by other code.</summary>
    public bool IsUnknown { get; private set; }

    /// <summary>Where a language was found first.</summary>
    public SyntaxNode? First { get; private set; }

    /// <summary>Whether two languages are surely not the same. Two variables may be.</summary>
    public static bool AreDifferent(string language, string other) => language != other
        && (IsSure(language) || IsSure(other))
        && (!IsKnown(language) || !IsKnown(other) || Primary(language) != Primary(other));

    public void FollowText(IEnumerable<ExpressionSyntax> uses)
    {
        foreach (var use in uses)
        {
            FollowText(use);
        }
    }

    public void FollowList(IEnumerable<ExpressionSyntax> uses)
    {
        foreach (var use in uses)
        {
            FollowList(use);
        }
    }

    private void FollowList(ExpressionSyntax list)
    {
        var value = VariableUses.Unwrapped(list);
        switch (value.Parent)
        {
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Parent: InvocationExpressionSyntax call } access when access.Expression == value:
                FollowCall(name, call);
                break;
            case MemberAccessExpressionSyntax access when access.Expression == value:
                break;
            case ForEachStatementSyntax loop when loop.Expression == value:
                FollowCaveat(model.GetDeclaredSymbol(loop, cancellation), loop.Statement);
                break;
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Join" or "AppendJoin" or "Concat" } } }:
                Add(Reader, value);
                break;
            case SpreadElementSyntax:
                break;
            default:
                IsUnknown = true;
                break;
        }
    }

    private void FollowCall(string name, InvocationExpressionSyntax call)
    {
        switch (name)
        {
            case "Select" or "ForEach" or "ConvertAll" when call.ArgumentList.Arguments is [{ Expression: SimpleLambdaExpressionSyntax lambda }]:
                FollowCaveat(model.GetDeclaredSymbol(lambda.Parameter, cancellation), lambda.Body);
                break;
            case "OrderBy" or "OrderByDescending" or "Where" or "ToList" or "ToArray" or "Reverse" or "AsEnumerable" or "Distinct":
                FollowList(call);
                break;
            case "Count" or "Any" or "All":
                break;
            default:
                IsUnknown = true;
                break;
        }
    }

    private void FollowCaveat(ISymbol? caveat, SyntaxNode scope)
    {
        if (caveat is null)
        {
            IsUnknown = true;
            return;
        }

        // The body of a function may be the use itself, which is no descendant of it.
        foreach (var use in new VariableUses(model, caveat, cancellation).ReadsIn(scope.Parent!))
        {
            if (VariableUses.Unwrapped(use).Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: not (nameof(ToString) or "Text" or "GetText") and var name } member && member.Expression == VariableUses.Unwrapped(use))
            {
                if (name == "Statement")
                {
                    FollowText(member);
                }
            }
            else
            {
                FollowText(use);
            }
        }
    }

    private void FollowText(ExpressionSyntax text)
    {
        var value = VariableUses.Unwrapped(text);
        switch (value.Parent)
        {
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetText" or "GetUtf8Text", Parent: InvocationExpressionSyntax call }:
                Add(call.ArgumentList.Arguments is [{ Expression: var tag }] ? Language(tag) : Reader, call);
                break;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(ToString), Parent: InvocationExpressionSyntax call }:
                Add(call.ArgumentList.Arguments is [{ Expression: var format }, ..] ? Formatted(format) : Reader, call);
                break;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Text" }:
                Add(Reader, value);
                break;
            case MemberAccessExpressionSyntax:
                break;
            case InterpolationSyntax hole:
                Add(OfFormat(hole.FormatClause?.FormatStringToken.ValueText ?? ""), value);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }:
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Write" or "WriteLine" or "Append" or "AppendLine" } } }:
                Add(Reader, value);
                break;
            default:
                IsUnknown = true;
                break;
        }
    }

    private string Formatted(ExpressionSyntax format) => model.GetConstantValue(format, cancellation) is { HasValue: true, Value: var value } ? OfFormat(value as string ?? "") : format.ToString();

    private static string OfFormat(string format)
    {
        var tag = format is "L" or "C" ? "" : format is ['L' or 'C', ':', ..] ? format.Substring(2) : format;
        return tag.Length == 0 ? Reader : Known + tag.ToLowerInvariant();
    }

    /// <summary>The language that an argument asks for.</summary>
    private string Language(ExpressionSyntax argument)
    {
        if (model.GetConstantValue(argument, cancellation) is { HasValue: true, Value: var value })
        {
            return OfFormat(value as string ?? "");
        }

        return argument switch
        {
            ObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var tag }, ..] } => Language(tag),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetCultureInfo" or "CreateSpecificCulture" }, ArgumentList.Arguments: [{ Expression: var tag }, ..] } => Language(tag),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Name" or "TwoLetterISOLanguageName" or "IetfLanguageTag", Expression: var culture } => Language(culture),
            IdentifierNameSyntax name when InitialValue(name) is { } initial => Language(initial),
            _ when argument.ToString() is var text => text.Contains("UICulture") ? Reader : text,
            _ => Reader,
        };
    }

    private ExpressionSyntax? InitialValue(IdentifierNameSyntax name) =>
        model.GetSymbolInfo(name, cancellation).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] } && reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: not IdentifierNameSyntax and var value }
            ? value
            : null;

    private static bool IsKnown(string language) => language.StartsWith(Known, StringComparison.Ordinal);

    /// <summary>Whether a language is known, is that of the current UI culture, or is the first of those that a text has.</summary>
    private static bool IsSure(string language) => language.Length == 0 || IsKnown(language) || language.Contains(".Languages[");

    private static string Primary(string language) => language.Split('-')[0];

    private void Add(string language, SyntaxNode place)
    {
        First ??= place;
        if (!Languages.Contains(language))
        {
            Languages.Add(language);
        }
    }
}
