using Quoin.Compiler.Binding;
using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

/// <summary>The cost of the editorial rules grows with the size of the content, not with its square.</summary>
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
        var model = new ArticleBinder(parsed.Annotation!, SourceParts.Of(document), ReferencesModel.None, diagnostics).Bind("Salt");
        var article = new EditorialArticle(
            parsed.Annotation! with { Groups = parsed.Annotation!.Groups.Select(group => group with { Marks = Many(group.Kind, group.Marks) }).ToEquatableArray() },
            model with { Groups = model.Groups.Select(group => group with { Marks = Many(group.Kind, group.Marks).Select(Limiting).ToEquatableArray() }).ToEquatableArray() },
            document,
            new SentenceList(document, [], _ => "en"),
            [PolicyCompiler.Parse(Compilation.PolicyPath, "quoin-policy: 1\nrules: { a: { needs: term }, b: { needs: [caveat, term] } }").Policy!],
            diagnostics);

        EditorialRules.Check(article);

        // Every claim is too certain, as is its statement, cites retracted evidence, has no valid evidence and violates a policy; the only caveat lacks a language.
        Assert.Equal((5 * Count) + 1, diagnostics.ToArray().Count);
    }

    [Fact]
    public void A_quote_below_more_blank_lines_than_a_stack_has_frames_is_judged()
    {
        const string Marks = "claims:\n  white: { kind: background, certainty: possible, quote: \"salt is white\" }\n";

        var faults = Compilation.Of(Marks, "It is known that\n" + new string('\n', Count) + "salt is white").FaultsWith(UnderstatementRule.Rule);

        Assert.Equal([UnderstatementRule.Rule], faults.Select(fault => fault.Rule));
    }

    [Theory]
    [InlineData("stop\u00AD")]
    [InlineData("stop文")]
    public void A_long_word_in_which_each_syllable_begins_a_phrase_is_read_once(string syllable)
    {
        var words = new WordedText(Wording.For("en")!, string.Concat(Enumerable.Repeat(syllable, 3 * Count)), isAskedOften: true);

        Assert.Empty(words.Find(WordList.Actor, new Span(0, words.Text.Length)).Select(static match => match));
    }

    [Fact]
    public void The_numbers_of_many_quotes_are_collected_once()
    {
        var parsed = ArticleCompiler.Parse(Compilation.AnnotationPath, Compilation.Head + "caveats:\n  few: { kind: scope, quote: \"12345 grains\", applies-to: all }\n");
        var document = new SourceDocument("salt.txt", Compilation.SourcePath, "Salt has 12345 grains.");
        var diagnostics = new DiagnosticBag(Compilation.AnnotationPath);
        var model = new ArticleBinder(parsed.Annotation!, SourceParts.Of(document), ReferencesModel.None, diagnostics).Bind("Salt");
        var article = new EditorialArticle(parsed.Annotation!, model, document, new SentenceList(document, [], _ => "en"), [], diagnostics);
        var mark = model.Marks(MarkKind.Caveat)[0];

        var words = new QuotedWords(article, mark with { Quotes = Enumerable.Repeat(mark.Quotes[0], Count).ToEquatableArray() });

        Assert.Equal(Count, words.Numbers.Length);
    }

    private static EquatableArray<T> Many<T>(MarkKind kind, EquatableArray<T> marks)
        where T : IEquatable<T> => kind is MarkKind.Claim or MarkKind.Evidence ? Enumerable.Repeat(marks[0], Count).ToEquatableArray() : marks;

    /// <summary>The only caveat limits every claim.</summary>
    private static MarkModel Limiting(MarkModel mark) => mark.Id == "at-times"
        ? mark with { Fields = mark.Fields.With(CaveatFields.Claims, new IndicesModel(Enumerable.Range(0, Count).ToEquatableArray())) }
        : mark;
}
