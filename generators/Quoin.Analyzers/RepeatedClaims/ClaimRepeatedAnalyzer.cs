using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Output;

namespace Quoin.Analyzers.RepeatedClaims;

/// <summary>QUO5003: a literal repeats the text of a claim. It has no caveats, and does not change with the claim.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClaimRepeatedAnalyzer() : ContentAnalyzer(CodeRules.ClaimRepeated)
{
    /// <summary>Four words in a script that writes a word with one letter; a shorter text cannot repeat a claim.</summary>
    private const int LeastLength = 4;

    private static readonly SymbolDisplayFormat MemberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType);

    private static readonly DiagnosticDescriptor Rule = Descriptors.Get(CodeRules.ClaimRepeated);

    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols)
    {
        // Created for the first text that is long enough.
        var index = new Lazy<ClaimMatchers>(() => new ClaimMatchers(context.Compilation, symbols));
        context.RegisterSyntaxNodeAction(
            node => Analyze(node, index),
            SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression, SyntaxKind.InterpolatedStringExpression, SyntaxKind.AddExpression);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, Lazy<ClaimMatchers> index)
    {
        if (context.Node.Span.Length < LeastLength || TextExpression.From(context.Node) is not { } written)
        {
            return;
        }

        foreach (var (start, text) in written.Stretches())
        {
            if (text.Length >= LeastLength && index.Value.Find(text) is { } repetition)
            {
                Report(context, written, start, repetition);
            }
        }
    }

    private static void Report(SyntaxNodeAnalysisContext context, TextExpression written, int offset, ClaimMatch repetition)
    {
        var (location, start) = written.Locate(offset + repetition.Stretch.Start, repetition.Stretch.Length);
        var member = repetition.Text.Member;
        var repeated = new RepeatedClaim(
            "global::" + repetition.Field.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat), member, repetition.Text.Language,
            IsQualified: repetition.Field.Type.Name == "QualifiedClaim", repetition.IsWhole, start ?? 0, repetition.Stretch.Length);

        // A stretch across several literals has no single position.
        var properties = start is null ? ImmutableDictionary<string, string?>.Empty : repeated.ToProperties().ToImmutableDictionary();
        var whole = member == ClaimText.Statement ? "the statement" : "the quote";
        var part = repetition.IsWhole ? whole : $"a large part of {whole}";
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, location, properties, part, repetition.Id, $"'{repetition.Field.ToDisplayString(MemberFormat)}.{member}'"));
    }
}
