using Quoin.Compiler.Binding;
using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>What the editorial rules cost grows with the content and not with its square.</summary>
public sealed class CostTests
{
    private const int Count = 100_000;

    [Fact]
    public void So_many_claims_that_a_square_would_never_end_are_judged_each_by_itself()
    {
        const string Source = "Salt may be white. A study says so. At times.";
        var parsed = ArticleCompiler.Parse(Compilation.AnnotationPath, Compilation.Head + """
            evidence:
              study: { kind: cohort, quote: "A study", status: retracted, because: "It was made up." }
            caveats:
              at-times: { kind: scope, quote: "At times", applies-to: all }
            claims:
              white: { kind: background, certainty: established, statement: { uk: "Біла." }, quote: "Salt may be white", evidence: [study] }
            """);
        var document = new SourceDocument("salt.txt", Compilation.SourcePath, Source);
        var diagnostics = new DiagnosticBag(Compilation.AnnotationPath);
        var model = new ArticleBinder(parsed.Annotation!, document, diagnostics).Bind("Salt");
        var article = new EditorialArticle(
            parsed.Annotation! with { Claims = Many(parsed.Annotation!.Claims[0]), Evidence = Many(parsed.Annotation.Evidence[0]) },
            model with
            {
                Claims = Many(model.Claims[0]),
                Evidence = Many(model.Evidence[0]),
                Caveats = [model.Caveats[0] with { Claims = Enumerable.Range(0, Count).ToEquatableArray() }],
            },
            document,
            [PolicyCompiler.Parse(Compilation.PolicyPath, "quoin-policy: 1\nrules: { a: { needs: term }, b: { needs: [caveat, term] } }").Policy!],
            diagnostics);

        EditorialRules.Check(article);

        // Each claim overclaims, cites what fell, rests on nothing and breaks one rule; the one caveat is in one language.
        Assert.Equal((4 * Count) + 1, diagnostics.ToArray().Count);
    }

    private static EquatableArray<T> Many<T>(T one)
        where T : IEquatable<T> => Enumerable.Repeat(one, Count).ToEquatableArray();
}
