using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Output;

namespace Quoin.Analyzers.RepeatedClaims;

/// <summary>
/// QUO5003: a literal repeats the text of a claim, without its caveats, or of a caveat, and does not change with it. What is asked,
/// denied or searched for is not asserted.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClaimRepeatedAnalyzer() : ContentAnalyzer(CodeRules.ClaimRepeated)
{
    /// <summary>Three words in a script that writes a word with one letter; a shorter text cannot repeat a claim.</summary>
    private const int LeastLength = 3;

    private static readonly SymbolDisplayFormat MemberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType);

    private static readonly DiagnosticDescriptor Rule = Descriptors.Get(CodeRules.ClaimRepeated);

    private protected override bool GuardsPromise => true;

    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols)
    {
        var tests = TestCode.In(context.Compilation, context.Options);
        if (tests.IsEverything)
        {
            return;
        }

        // Created for the first text that is long enough.
        var index = new Lazy<ClaimMatchers>(() => new ClaimMatchers(context.Compilation, symbols));
        context.RegisterSyntaxNodeAction(
            node => Analyze(node, tests, index),
            SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression, SyntaxKind.InterpolatedStringExpression, SyntaxKind.AddExpression);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, TestCode tests, Lazy<ClaimMatchers> index)
    {
        if (context.Node.Span.Length < LeastLength
            || (context.IsGeneratedCode && !WrittenFile.Is(context.Node.SyntaxTree, context.Options))
            || TextExpression.From(context.Node) is not { } written)
        {
            return;
        }

        foreach (var (start, text) in written.Stretches())
        {
            if (text.Length >= LeastLength
                && index.Value.Find(text) is { } repetition
                && (!repetition.Text.Fingerprint.IsShort || Clause.Is(text, repetition.Stretch, areEdgesKnown: !written.HasUnknownParts))
                && Assertion.IsAsserted(text, repetition.Stretch, repetition.Text.Language)
                && !SearchPhrase.Is(written.Expression)
                && !tests.Contains(context.Node, context.SemanticModel, context.CancellationToken))
            {
                Report(context, written, start, repetition);
            }
        }
    }

    private static void Report(SyntaxNodeAnalysisContext context, TextExpression written, int offset, ClaimMatch repetition)
    {
        var (location, start) = written.Locate(offset + repetition.Stretch.Start, repetition.Stretch.Length);
        if (context.IsGeneratedCode)
        {
            var text = written.Text(offset + repetition.Stretch.Start, repetition.Stretch.Length);
            location = PageLocation.Find(location, text, context.Options.AdditionalFiles, context.CancellationToken) ?? location;
        }

        var member = repetition.Text.Member;
        var repeated = new RepeatedClaim(
            "global::" + repetition.Field.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat), member, repetition.Text.Language,
            IsQualified: repetition.Field.Type.Name == "QualifiedClaim", repetition.IsWhole, start ?? 0, repetition.Stretch.Length);

        // A stretch across several literals has no single position.
        var properties = start is null ? ImmutableDictionary<string, string?>.Empty : repeated.ToProperties().ToImmutableDictionary();
        var whole = member == ClaimText.Statement ? "the statement" : "the quote";
        var part = repetition.IsWhole ? whole : $"a large part of {whole}";
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, location, properties, part, repetition.Kind, repetition.Id, $"'{repetition.Field.ToDisplayString(MemberFormat)}.{member}'"));
    }
}
