using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Analyzers.Ids;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Analyzers.Standings;

/// <summary>
/// QUO5101 to QUO5104 where a mark is looked up by its id, as the C# compiler reports them where the mark is used by its name.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidLookUpAnalyzer() : ContentAnalyzer(CodeRules.Retracted, CodeRules.Superseded, CodeRules.Renamed, CodeRules.EvidenceRetracted)
{
    private protected override bool GuardsPromise => true;

    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols) => LookUps.Register(context, symbols, Check);

    private static void Check(SyntaxNodeAnalysisContext context, LookUp lookUp)
    {
        if (lookUp.Field is { } field
            && Notice.Create(field, lookUp.Location, lookUp.Place.Ids.Current) is { } notice
            && !new StandingUse(context.SemanticModel, context.CancellationToken).IsAsked(lookUp.Found))
        {
            context.ReportDiagnostic(notice);
        }
    }
}
