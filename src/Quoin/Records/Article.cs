using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin;

/// <summary>A source with everything that its annotation marks in it.</summary>
/// <remarks>An article of a build is one object, so articles are compared by reference.</remarks>
public sealed partial class Article
{
    internal readonly ArticleData Content;

    internal Article(ArticleData content)
    {
        Content = content;
        Id = content.Text(HeadRow.Article + ArticleFields.IdSlot);
        Title = new LocalizedText(content, HeadRow.Article + ArticleFields.TitleSlot);
    }

    /// <summary>The id, in kebab case; unique within a build.</summary>
    public string Id { get; }

    /// <summary>The title, in the annotator's words.</summary>
    public LocalizedText Title { get; }

    /// <summary>The BCP 47 tag of the language of the source; marks and sections may be in another.</summary>
    public string Language => field ??= Content.Text(HeadRow.Article + ArticleFields.LanguageSlot);

    /// <summary>The source, verbatim.</summary>
    public Source Source => field ?? OneInstance.Keep(ref field, new Source(Content));

    /// <summary>The people or institutions that wrote the source, in its order; may be empty.</summary>
    public IReadOnlyList<LocalizedText> Authors =>
        field ?? OneInstance.Keep(ref field, Content.LocalizedTexts(Content.At(RowKind.Article, HeadRow.Article, ArticleFields.AuthorsSlot)));

    /// <summary>The day on which the source was published; null where the annotation does not say.</summary>
    public Iso8601Date? Published => Content.Date(Content.At(RowKind.Article, HeadRow.Article, ArticleFields.PublishedSlot));

    /// <summary>The day on which the source was last updated; null where the annotation does not say.</summary>
    public Iso8601Date? Updated => Content.Date(Content.At(RowKind.Article, HeadRow.Article, ArticleFields.UpdatedSlot));

    /// <summary>The sections, in the order of the annotation; may be empty.</summary>
    public MarkList<Section> Sections => field ??= new MarkList<Section>(Content, MarkKind.Section, 0);

    /// <summary>The terms, in the order of the annotation; may be empty.</summary>
    public MarkList<Term> Terms => field ??= new MarkList<Term>(Content, MarkKind.Term, 0);

    /// <summary>The evidence, in the order of the annotation; may be empty.</summary>
    public MarkList<Evidence> Evidence => field ??= new MarkList<Evidence>(Content, MarkKind.Evidence, 0);

    /// <summary>The caveats, in the order of the annotation; may be empty.</summary>
    public MarkList<Caveat> Caveats => field ??= new MarkList<Caveat>(Content, MarkKind.Caveat, 0);

    /// <summary>The claims, in the order of the annotation; may be empty.</summary>
    public MarkList<Claim> Claims => field ??= new MarkList<Claim>(Content, MarkKind.Claim, 0);

    /// <summary>The sentences that assert nothing, in the order of the annotation; may be empty.</summary>
    public IReadOnlyList<Quote> Asides => field ?? OneInstance.Keep(ref field, Content.Quotes(HeadRow.Article + ArticleFields.AsidesSlot));

    /// <summary>How much of the source the annotation accounts for.</summary>
    public Coverage Coverage => new(
        Content.Table[HeadRow.Article + ArticleFields.SentencesSlot], Content.Table[HeadRow.Article + ArticleFields.MarkedSlot], Content.Table[HeadRow.Article + ArticleFields.AsideSentencesSlot]);

    /// <summary>The title, in the language of the current UI culture.</summary>
    public override string ToString() => Title.ToString();
}
