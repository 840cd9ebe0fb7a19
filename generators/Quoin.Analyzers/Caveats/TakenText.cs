using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Analyzers.Caveats;

/// <summary>A place where a text is taken together with its caveats.</summary>
/// <param name="context">The context to report to.</param>
/// <param name="symbols">The types of the runtime.</param>
/// <param name="syntax">The syntax of the complete deconstruction, pattern or call.</param>
/// <param name="after">The position after which its variables are assigned.</param>
internal readonly struct TakenText(SyntaxNodeAnalysisContext context, ContentSymbols symbols, SyntaxNode syntax, int after)
{
    /// <summary>Reports caveats that are not shown, unless the text is discarded with them.</summary>
    /// <param name="text">The target of the text.</param>
    /// <param name="caveats">The target of the caveats.</param>
    /// <param name="source">The expression that contains both, if known.</param>
    /// <param name="word">What the text is.</param>
    public void Check(IOperation text, IOperation caveats, ExpressionSyntax? source, string word)
    {
        var shown = CaveatsTarget.Variable(text) is ILocalSymbol local ? FlowOf(local) : null;
        if (CaveatsTarget.IsDiscard(text) || shown?.Parts.Showing == Showing.Unshown)
        {
            return;
        }

        var flow = Flow();
        if (CaveatsTarget.Variable(caveats) is { } variable)
        {
            if (CaveatsTarget.IsOfType(variable))
            {
                flow.FollowMember(variable, Part.All);
            }
            else if (variable is ILocalSymbol or IParameterSymbol)
            {
                flow.FollowVariable(variable, syntax, after);
            }
            else
            {
                return;
            }
        }
        else if (!CaveatsTarget.IsDiscard(caveats))
        {
            return;
        }

        var isOfType = CaveatsTarget.Variable(text) is { } kept && kept is not ILocalSymbol && CaveatsTarget.IsOfType(kept);
        Finish(flow, caveats.Syntax, source, isOfType ? syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() : null, word, Places(shown, CaveatsTarget.Variable(caveats)));
    }

    /// <summary>Reports a pattern that takes a text and whose caveats are not shown.</summary>
    /// <param name="text">The pattern for the text.</param>
    /// <param name="caveats">The pattern for the caveats.</param>
    /// <param name="source">The expression that is matched, if known.</param>
    /// <param name="word">What the text is.</param>
    public void CheckPattern(IOperation text, IOperation caveats, ExpressionSyntax? source, string word)
    {
        if (CaveatsTarget.Takes(text) && !IsOnlyAsked(text.Syntax) && !NoCaveats.IsMatched(caveats.Syntax))
        {
            var flow = Flow();
            flow.FollowPattern(caveats.Syntax, Part.All);
            Finish(flow, caveats.Syntax, source, null, word, null);
        }
    }

    /// <summary>Reports a parameter for caveats that are not shown.</summary>
    /// <param name="caveats">The parameter.</param>
    /// <param name="place">Its name.</param>
    /// <param name="tolerated">What is not reported.</param>
    public void CheckParameter(IParameterSymbol caveats, Location place, Showing tolerated)
    {
        var flow = Flow();
        if (CaveatsTarget.IsOfType(caveats))
        {
            flow.FollowMember(caveats, Part.All);
        }
        else
        {
            flow.FollowVariable(caveats, syntax, after);
        }

        if (flow.Parts.Showing < tolerated)
        {
            Report(place, flow.Parts.Showing, "text");
        }
    }

    /// <summary>Follows a text, to know where it is shown.</summary>
    private CaveatsFlow FlowOf(ILocalSymbol text)
    {
        var flow = Flow(isOfText: true);
        flow.FollowVariable(text, syntax, after);
        return flow;
    }

    /// <summary>Whether a text is only compared, measured or searched, which shows nothing of it.</summary>
    private bool IsOnlyAsked(SyntaxNode pattern)
    {
        var flow = Flow(isOfText: true);
        flow.FollowPattern(pattern, Part.All);
        return flow.Parts.Showing == Showing.Unshown;
    }

    /// <summary>Whether a text is taken in a function that others are sorted by.</summary>
    private bool IsSortKey() =>
        syntax.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>()?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } }
        && name is "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Sort" or "DistinctBy" or "MinBy" or "MaxBy";

    private CaveatsFlow Flow(bool isOfText = false) => new(symbols, context.SemanticModel, context.CancellationToken) { IsOfText = isOfText };

    /// <summary>Where a text is shown, apart from exceptions and from where it is known that there are no caveats; null if that is not known.</summary>
    private static List<SyntaxNode>? Places(CaveatsFlow? text, ISymbol? caveats) => text?.Places
        .FindAll(place => place.FirstAncestorOrSelf<SyntaxNode>(static node => node is ThrowStatementSyntax or ThrowExpressionSyntax) is null
            && (caveats is null || !NoCaveats.IsKnown(place, caveats.Name)));

    private void Finish(CaveatsFlow flow, SyntaxNode place, ExpressionSyntax? source, SyntaxNode? scope, string word, List<SyntaxNode>? texts)
    {
        if (IsSortKey() || texts is [] || (flow.Parts.Showing == Showing.Shown && texts?.Exists(flow.IsNeverWith) != true))
        {
            return;
        }

        var showing = flow.Parts.Showing;
        new SameClaim(symbols, context.SemanticModel, context.CancellationToken).Follow(flow, scope ?? VariableUses.Scope(syntax), syntax, source);
        if (flow.Parts.Showing != Showing.Shown || texts?.Exists(flow.IsNeverWith) == true)
        {
            Report(CaveatsTarget.Designation(place).GetLocation(), showing == Showing.Shown ? Showing.Partly : showing, word);
        }
    }

    private void Report(Location place, Showing showing, string word) => Report(context, place, showing, word);

    public static void Report(SyntaxNodeAnalysisContext context, Location place, Showing showing, string word)
    {
        var fault = showing switch
        {
            Showing.Unread => "discarded",
            Showing.Unshown => "not shown",
            _ => "shown only in part",
        };
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Get(CodeRules.CaveatsDiscarded), place, word, fault));
    }
}
