using System.Diagnostics;
using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin;

/// <summary>Represents a source text and everything that its annotation marks in it, or a library of marks that articles cite.</summary>
/// <remarks>A build has one object per article, and articles are compared by reference.</remarks>
public partial class Article
{
    internal readonly ArticleData Content;

    internal Article(ArticleData content)
    {
        Content = content;
        Id = content.Text(HeadRow.Article + ArticleFields.IdSlot);
        Title = new LocalizedText(content, HeadRow.Article + ArticleFields.TitleSlot);
    }

    /// <summary>Gets the id, in kebab case. It is unique within a build.</summary>
    public string Id { get; }

    /// <summary>Gets whether it is a library: terms, evidence and caveats that articles cite, without claims of its own.</summary>
    public bool IsLibrary => Content.Table[Content.At(RowKind.Article, HeadRow.Article, ArticleFields.IsLibrarySlot)] != 0;

    /// <summary>Gets the title, in the annotator's words.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the BCP 47 tag of the source's language. Marks and sections can be in other languages.</summary>
    public string Language => field ??= Content.Text(HeadRow.Article + ArticleFields.LanguageSlot);

    /// <summary>Gets the source. That of a library has the texts of all sources that its marks quote, and can be empty.</summary>
    public Source Source => field ?? OneInstance.Keep(ref field, new Source(Content));

    /// <summary>
    /// Gets the source as its reader sees it: blocks such as headings, paragraphs and lists, in the order of the text, with the footnotes
    /// at the end. Their runs have the marks that cover them. A library has none.
    /// </summary>
    public IReadOnlyList<Block> Body => Parts.Blocks;

    /// <summary>Gets the people or institutions that wrote the source, in its order; can be empty.</summary>
    public IReadOnlyList<LocalizedText> Authors =>
        field ?? OneInstance.Keep(ref field, Content.LocalizedTexts(Content.At(RowKind.Article, HeadRow.Article, ArticleFields.AuthorsSlot)));

    /// <summary>Gets the day on which the source was published; null if none is given.</summary>
    public Iso8601Date? Published => Content.Date(Content.At(RowKind.Article, HeadRow.Article, ArticleFields.PublishedSlot));

    /// <summary>Gets the day on which the source was last updated; null if none is given.</summary>
    public Iso8601Date? Updated => Content.Date(Content.At(RowKind.Article, HeadRow.Article, ArticleFields.UpdatedSlot));

    /// <summary>Gets the review of the article; null if none is given. Evidence and claims can have their own.</summary>
    public Review? Review => field ??= Content.Review(Content.At(RowKind.Article, HeadRow.Article, ArticleFields.ReviewedSlot));

    /// <summary>Gets where the law that the article is about holds, in the order of the annotation; can be empty.</summary>
    public IReadOnlyList<Iso3166Code> Jurisdictions =>
        field ??= Content.Regions(Content.At(RowKind.Article, HeadRow.Article, ArticleFields.JurisdictionSlot));

    /// <summary>Gets where the article is meant to be shown, in the order of the annotation; can be empty.</summary>
    public IReadOnlyList<Iso3166Code> Markets => field ??= Content.Regions(Content.At(RowKind.Article, HeadRow.Article, ArticleFields.MarketSlot));

    /// <summary>Gets the sections, in the order of the annotation; can be empty.</summary>
    public MarkList<Section> Sections => field ??= new MarkList<Section>(Content, MarkKind.Section, 0);

    /// <summary>Gets the terms, in the order of the annotation; can be empty.</summary>
    public MarkList<Term> Terms => field ??= new MarkList<Term>(Content, MarkKind.Term, 0);

    /// <summary>Gets the evidence that is still valid, in the order of the annotation; can be empty.</summary>
    public MarkList<Evidence> Evidence => field ??= EvidenceIncludingInvalid.Valid();

    /// <summary>Gets all evidence, also what was retracted, superseded or is a draft, in the order of the annotation; can be empty.</summary>
    public MarkList<Evidence> EvidenceIncludingInvalid => field ??= new MarkList<Evidence>(Content, MarkKind.Evidence, 0);

    /// <summary>Gets the caveats, in the order of the annotation; can be empty.</summary>
    public MarkList<Caveat> Caveats => field ??= new MarkList<Caveat>(Content, MarkKind.Caveat, 0);

    /// <summary>Gets the claims that are still valid, in the order of the annotation; can be empty.</summary>
    public MarkList<Claim> Claims => field ??= ClaimsIncludingInvalid.Valid();

    /// <summary>Gets all claims, also what was retracted, superseded or is a draft, in the order of the annotation; can be empty.</summary>
    public MarkList<Claim> ClaimsIncludingInvalid => field ??= new MarkList<Claim>(Content, MarkKind.Claim, 0);

    /// <summary>Gets the sentences that assert nothing, in the order of the annotation; can be empty.</summary>
    public IReadOnlyList<Quote> Asides => field ?? OneInstance.Keep(ref field, Content.Quotes(HeadRow.Article + ArticleFields.AsidesSlot));

    /// <summary>Gets how much of the source the annotation accounts for.</summary>
    public Coverage Coverage => new(
        Content.Table[HeadRow.Article + ArticleFields.SentencesSlot], Content.Table[HeadRow.Article + ArticleFields.MarkedSlot], Content.Table[HeadRow.Article + ArticleFields.AsideSentencesSlot]);

    /// <summary>Gets the model that the article was compiled with; null if it was compiled without one.</summary>
    public ContentModel? Model => Content.Factory?.Model;

    /// <summary>Gets the values of the fields that the model declares for articles, for code that does not know the model; without those that are not given.</summary>
    public IReadOnlyList<FieldValue> FieldValues =>
        field ?? OneInstance.Keep(ref field, Model is { } model ? OwnRowReader.Values(Content, OwnRowReader.Find(Content), model.ArticleFields) : []);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private ArticleBody Parts => field ?? OneInstance.Keep(ref field, new ArticleBody(Content));

    /// <summary>Returns the title in the language of the current UI culture.</summary>
    public sealed override string ToString() => Title.ToString();
}
