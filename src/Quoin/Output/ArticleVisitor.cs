using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin;

/// <summary>
/// Visits an article field by field, so that an output such as JSON or a snapshot need not name the fields. Fields that later
/// versions add, or a model declares, are visited as well. Fields that the annotation does not give are not visited.
/// </summary>
/// <remarks>
/// The text of a claim is visited only together with its caveats. Names are the keys of the annotation format. Claims and evidence
/// that are not valid are visited after the others of their kind, under a name of their own, such as <c>invalid-claims</c>.
/// Money and quantities, which only fields that a model declares have, are visited as groups: <c>amount</c> and <c>currency</c>, <c>value</c> and <c>unit</c>.
/// </remarks>
public abstract partial class ArticleVisitor
{
    private const string Invalid = "invalid-";

    /// <summary>Whether the marks that are not valid follow the others, rather than being visited in the order of the annotation.</summary>
    private protected virtual bool SeparatesInvalid => true;

    /// <summary>Visits an article: its own fields, then its marks by kind, then its asides.</summary>
    /// <param name="article">The article.</param>
    public void Visit(Article article)
    {
        BeginArticle(article);
        VisitFields(ArticleFields.Mapping, article.Content, HeadRow.Article);
        VisitOwn(article.FieldValues);
        VisitCoverage(article.Coverage);
        foreach (var definition in MarkKindDefinition.All)
        {
            var name = definition.Group.ToLowerInvariant();
            var marks = Enumerable.Range(0, article.Content.Count(definition.Kind)).Select(i => article.Content.Mark(definition.Kind, i));
            foreach (var (prefix, group) in SeparatesInvalid ? ByStanding([.. marks]) : [("", [.. marks])])
            {
                BeginMarks(prefix + name);
                foreach (var mark in group)
                {
                    Visit(mark);
                }

                EndMarks(prefix + name);
            }
        }

        VisitAsides(article.Asides);
        EndArticle(article);
    }

    /// <summary>Visits a mark.</summary>
    /// <param name="mark">The mark.</param>
    public void Visit(Mark mark)
    {
        BeginMark(mark);
        switch (mark)
        {
            case Claim claim:
                VisitStanding(ClaimFields.Standing.Key, claim.Standing);
                break;
            case Evidence evidence:
                VisitStanding(EvidenceFields.Standing.Key, evidence.Standing);
                break;
        }

        if (mark is Section { Heading: { } heading })
        {
            VisitText(SectionFields.Heading.Key, heading);
        }

        if (mark is Term { KindDefinition: { } kind })
        {
            VisitWord(ClaimFields.Kind.Key, kind.Name);
        }

        VisitFields(MarkKindDefinition.Get(mark.MarkKind).Mapping, mark.Content, mark.Row, mark);
        VisitOwn(mark.FieldValues);
        switch (mark)
        {
            case PlainClaim plain:
                VisitCitations(plain);
                VisitStatement(plain.Statement, plain.Quotes, plain.Caveats);
                break;
            case QualifiedClaim qualified:
                VisitCitations(qualified);
                var (statement, caveats) = qualified.Statement;
                VisitStatement(statement, [.. qualified.Quotes.Select(Words)], caveats);
                break;
        }

        EndMark(mark);
    }

    /// <summary>Called before an article is visited.</summary>
    /// <param name="article">The article.</param>
    protected virtual void BeginArticle(Article article)
    {
    }

    /// <summary>Called after an article was visited.</summary>
    /// <param name="article">The article.</param>
    protected virtual void EndArticle(Article article)
    {
    }

    /// <summary>Called before the valid marks of a kind are visited, even if there are none, and before the others if there are any.</summary>
    /// <param name="name">The key of the kind, such as <c>claims</c>, or <c>invalid-claims</c> for those that are not valid.</param>
    protected virtual void BeginMarks(string name)
    {
    }

    /// <summary>Called after the marks of a kind were visited.</summary>
    /// <param name="name">The key of the kind, such as <c>claims</c>, or <c>invalid-claims</c> for those that are not valid.</param>
    protected virtual void EndMarks(string name)
    {
    }

    /// <summary>Called before a mark is visited.</summary>
    /// <param name="mark">The mark.</param>
    protected virtual void BeginMark(Mark mark)
    {
    }

    /// <summary>Called after a mark was visited.</summary>
    /// <param name="mark">The mark.</param>
    protected virtual void EndMark(Mark mark)
    {
    }

    /// <summary>Called before a field that has fields of its own, or an item of a list of such fields.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="isItem">true for an item of a list; otherwise, false.</param>
    protected virtual void BeginGroup(string name, bool isItem)
    {
    }

    /// <summary>Called after a field that has fields of its own.</summary>
    protected virtual void EndGroup()
    {
    }

    /// <summary>Called before a list, even if it is empty.</summary>
    /// <param name="name">The field's key.</param>
    protected virtual void BeginList(string name)
    {
    }

    /// <summary>Called after a list.</summary>
    protected virtual void EndList()
    {
    }

    /// <summary>Visits a single text, such as a name, a date in ISO 8601 format or a URL.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="value">The text.</param>
    protected virtual void VisitText(string name, string value)
    {
    }

    /// <summary>Visits a text in one or more languages.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="value">The text.</param>
    protected virtual void VisitText(string name, LocalizedText value)
    {
    }

    /// <summary>Visits a list of single texts.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="values">The texts; can be empty.</param>
    protected virtual void VisitTexts(string name, IReadOnlyList<string> values)
    {
    }

    /// <summary>Visits a list of texts, each in one or more languages.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="values">The texts; can be empty.</param>
    protected virtual void VisitTexts(string name, IReadOnlyList<LocalizedText> values)
    {
    }

    /// <summary>Visits a word of a vocabulary.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="word">The word as in annotations, in kebab case.</param>
    protected virtual void VisitWord(string name, string word)
    {
    }

    /// <summary>Visits a whole number.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="value">The number.</param>
    protected virtual void VisitNumber(string name, int value)
    {
    }

    /// <summary>Visits a decimal number, such as the amount of <see cref="Money"/>; only fields that a model declares have any.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="value">The number, with the decimal places that the annotation gives.</param>
    protected virtual void VisitNumber(string name, decimal value)
    {
    }

    /// <summary>Visits a list of numbers, whole or decimal; only fields that a model declares have any.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="values">The numbers; at least one.</param>
    protected virtual void VisitNumbers(string name, IReadOnlyList<decimal> values)
    {
    }

    /// <summary>Visits whether something holds; only fields that a model declares say so.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="value">Whether it holds.</param>
    protected virtual void VisitBoolean(string name, bool value)
    {
    }

    /// <summary>Visits a list of booleans; only fields that a model declares have any.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="values">The booleans; at least one.</param>
    protected virtual void VisitBooleans(string name, IReadOnlyList<bool> values)
    {
    }

    /// <summary>Visits a reference to another mark, which can be that of a library.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="mark">The mark.</param>
    protected virtual void VisitReference(string name, Mark mark)
    {
    }

    /// <summary>
    /// Visits a list of references to other marks: to valid ones, even if there are none, and to others if there are any. They can be
    /// those of libraries.
    /// </summary>
    /// <param name="name">The field's key, such as <c>evidence</c>, or <c>invalid-evidence</c> for marks that are not valid.</param>
    /// <param name="marks">The marks; can be empty.</param>
    protected virtual void VisitReferences(string name, IReadOnlyList<Mark> marks)
    {
    }

    /// <summary>Visits the places in evidence that a claim refers to: for valid evidence and for other evidence apart, if there are any.</summary>
    /// <param name="name">The field's key: <c>citations</c>, or <c>invalid-citations</c> for evidence that is not valid.</param>
    /// <param name="citations">The references; each has a <see cref="Citation.Pinpoint"/>.</param>
    protected virtual void VisitCitations(string name, IReadOnlyList<Citation> citations)
    {
    }

    /// <summary>Visits whether a claim or a piece of evidence is still valid, before its other fields. Called for valid ones as well.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="standing">The standing.</param>
    protected virtual void VisitStanding(string name, Standing standing)
    {
    }

    /// <summary>Visits the quotes of a mark other than a claim, if it has any.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="quotes">The quotes; at least one.</param>
    protected virtual void VisitQuotes(string name, IReadOnlyList<Quote> quotes)
    {
    }

    /// <summary>Visits the text of a claim with its caveats. Show the caveats wherever you show the text.</summary>
    /// <param name="statement">The claim in the annotator's words, or the quote in languages that the annotator did not write.</param>
    /// <param name="quotes">The words of the source, part by part; at least one part.</param>
    /// <param name="caveats">The caveats; empty for a plain claim.</param>
    protected virtual void VisitStatement(LocalizedText statement, IReadOnlyList<Quote> quotes, MarkList<Caveat> caveats)
    {
    }

    /// <summary>Visits how much of the source the annotation accounts for.</summary>
    /// <param name="coverage">The coverage.</param>
    protected virtual void VisitCoverage(Coverage coverage)
    {
    }

    /// <summary>Visits the sentences that assert nothing.</summary>
    /// <param name="asides">The sentences; can be empty.</param>
    protected virtual void VisitAsides(IReadOnlyList<Quote> asides)
    {
    }

    private static Quote Words(Qualified<Quote> qualified)
    {
        var (quote, _) = qualified;
        return quote;
    }
}
