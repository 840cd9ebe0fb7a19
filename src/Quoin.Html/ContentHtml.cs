using Quoin.Html.Body;
using Quoin.Html.Marks;
using Quoin.Html.Parts;
using Quoin.Html.Styles;

namespace Quoin.Html;

/// <summary>
/// Writes content as HTML that is accessible and encoded. No member writes a claim without all of its caveats, and what is not valid is
/// written as such.
/// </summary>
/// <remarks>
/// The HTML has no inline styles, scripts or event handlers. Names of classes begin with <c>quoin-</c>; <see cref="StyleSheet"/> is
/// the style sheet for them. What is written is the same on every platform, for the same content, options and language.
/// </remarks>
public static class ContentHtml
{
    /// <summary>Gets the style sheet for what is written, as CSS.</summary>
    /// <remarks>Its custom properties, such as <c>--quoin-accent</c>, change how it looks. It sets nothing outside of classes that begin with <c>quoin-</c>.</remarks>
    public static string StyleSheet => StyleSheets.Content;

    /// <summary>
    /// Writes an article: its body, in which each claim is marked and refers to its note, and the notes, each after the block in which its
    /// claim ends. The title is not written. It is written block by block.
    /// </summary>
    /// <remarks>
    /// If claims whose notes are in one place have a caveat in common, the caveats are in a list behind the notes, which refer to it with letters. A note
    /// that is cut out has no words of caveats then; to show one claim alone, use <see cref="WriteClaim"/>.
    /// </remarks>
    /// <param name="writer">Where it is written.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">The options; null for the default.</param>
    public static void WriteArticle(TextWriter writer, Article article, HtmlOptions? options = null) => ArticleWriter.Write(PageOf(writer, article, options));

    /// <summary>Writes a table of contents: links to the headings of an article on the same page. Nothing is written for an article without headings.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">The options; null for the default. They must be those of the article.</param>
    public static void WriteContents(TextWriter writer, Article article, HtmlOptions? options = null) =>
        ContentsWriter.Write(PageOf(writer, article, options), BodyLanguages.Of(article), null);

    /// <summary>Writes a claim and all its caveats, in one language. A claim that is not valid begins with that.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="form">The form.</param>
    /// <param name="options">The options; null for the default.</param>
    public static void WriteClaim(TextWriter writer, Claim claim, ClaimForm form = ClaimForm.Card, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ClaimParts.Write(PageOf(writer, options), claim, form);
    }

    /// <summary>Writes claims as a list of cards. Those that are not valid begin with that; <see cref="Article.Claims"/> has none.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="claims">The claims, of one or several articles. Nothing is written for an empty list.</param>
    /// <param name="options">The options; null for the default.</param>
    public static void WriteClaims(TextWriter writer, IEnumerable<Claim> claims, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ClaimParts.WriteAll(PageOf(writer, options), claims);
    }

    /// <summary>Writes the caveats of a claim as a list, each in full, in the language of the claim. Nothing is written for a claim without caveats.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="claim">The claim, whose text is not written.</param>
    /// <param name="options">The options; null for the default.</param>
    public static void WriteCaveats(TextWriter writer, Claim claim, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var page = PageOf(writer, options);
        CaveatParts.WriteList(page, claim.Caveats, new StatedClaim(claim, page.Reader).Language, null);
    }

    /// <summary>Writes caveats as a list, each in full, in the reader's language. Nothing is written for an empty list.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="caveats">The caveats.</param>
    /// <param name="options">The options; null for the default.</param>
    public static void WriteCaveats(TextWriter writer, IEnumerable<Caveat> caveats, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(caveats);
        var page = PageOf(writer, options);
        CaveatParts.WriteList(page, caveats, page.Reader, null);
    }

    /// <summary>
    /// Writes what is known about evidence. Evidence that is not valid begins with that. Its quotes are written, except those with words of
    /// claims that have caveats.
    /// </summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="options">The options; null for the default.</param>
    public static void WriteEvidence(TextWriter writer, Evidence evidence, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        EvidenceParts.WriteAll(PageOf(writer, options), evidence);
    }

    /// <summary>
    /// Writes the name of a term, within a line, and the words that define or introduce it, except those of claims that have caveats.
    /// </summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="term">The term.</param>
    /// <param name="options">The options; null for the default.</param>
    public static void WriteTerm(TextWriter writer, Term term, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(term);
        TermParts.Write(PageOf(writer, options), term);
    }

    /// <summary>Returns what <see cref="WriteArticle"/> writes. For a long article, write it instead.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">The options; null for the default.</param>
    public static string RenderArticle(Article article, HtmlOptions? options = null) => Render(writer => WriteArticle(writer, article, options));

    /// <summary>Returns what <see cref="WriteContents"/> writes.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">The options; null for the default. They must be those of the article.</param>
    public static string RenderContents(Article article, HtmlOptions? options = null) => Render(writer => WriteContents(writer, article, options));

    /// <summary>Returns what <see cref="WriteClaim"/> writes.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="form">The form.</param>
    /// <param name="options">The options; null for the default.</param>
    public static string RenderClaim(Claim claim, ClaimForm form = ClaimForm.Card, HtmlOptions? options = null) => Render(writer => WriteClaim(writer, claim, form, options));

    /// <summary>Returns what <see cref="WriteClaims"/> writes.</summary>
    /// <param name="claims">The claims, of one or several articles.</param>
    /// <param name="options">The options; null for the default.</param>
    public static string RenderClaims(IEnumerable<Claim> claims, HtmlOptions? options = null) => Render(writer => WriteClaims(writer, claims, options));

    /// <summary>Returns what <see cref="WriteCaveats(TextWriter, Claim, HtmlOptions?)"/> writes.</summary>
    /// <param name="claim">The claim, whose text is not in it.</param>
    /// <param name="options">The options; null for the default.</param>
    public static string RenderCaveats(Claim claim, HtmlOptions? options = null) => Render(writer => WriteCaveats(writer, claim, options));

    /// <summary>Returns what <see cref="WriteCaveats(TextWriter, IEnumerable{Caveat}, HtmlOptions?)"/> writes.</summary>
    /// <param name="caveats">The caveats.</param>
    /// <param name="options">The options; null for the default.</param>
    public static string RenderCaveats(IEnumerable<Caveat> caveats, HtmlOptions? options = null) => Render(writer => WriteCaveats(writer, caveats, options));

    /// <summary>Returns what <see cref="WriteEvidence"/> writes.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="options">The options; null for the default.</param>
    public static string RenderEvidence(Evidence evidence, HtmlOptions? options = null) => Render(writer => WriteEvidence(writer, evidence, options));

    /// <summary>Returns what <see cref="WriteTerm"/> writes.</summary>
    /// <param name="term">The term.</param>
    /// <param name="options">The options; null for the default.</param>
    public static string RenderTerm(Term term, HtmlOptions? options = null) => Render(writer => WriteTerm(writer, term, options));

    private static Page PageOf(TextWriter writer, HtmlOptions? options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return new Page(writer, options);
    }

    private static Page PageOf(TextWriter writer, Article article, HtmlOptions? options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        return new Page(writer, options, article);
    }

    private static string Render(Action<TextWriter> write)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }
}
