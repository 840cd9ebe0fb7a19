using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Analyzers.Ids;

/// <summary>
/// QUO5004: an id that does not exist is looked up. Only constants are checked, and only if the list that is searched is known.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdAnalyzer() : ContentAnalyzer(CodeRules.IdNotFound)
{
    private protected override bool GuardsPromise => true;

    private protected override void Start(CompilationStartAnalysisContext context, ContentSymbols symbols) => LookUps.Register(context, symbols, Check);

    private static void Check(SyntaxNodeAnalysisContext context, LookUp lookUp)
    {
        // Several ids may be looked up in several articles, and the marks of libraries are in the lists of claims by references.
        if (lookUp.IsListed || lookUp.Place.Ids.Contains(lookUp.Id) || lookUp.Id.IndexOf('/') >= 0)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Get(CodeRules.IdNotFound),
            lookUp.Location,
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Nearest, Suggestion.Nearest(lookUp.Id, lookUp.Place.Ids.Current)),
            lookUp.Place.Kind.Name.ToLowerInvariant(),
            DisplayText.From(DisplayText.Excerpt(lookUp.Id)),
            lookUp.Place.Article is { } article ? $"'{article.Name}'" : "this build",
            Suggestion.For(lookUp.Id, lookUp.Place.Ids.Current)));
    }
}
