using Quoin.Html.Body;
using Quoin.Html.Marks;
using Quoin.Html.Parts;

namespace Quoin.Html;

/// <summary>
/// Writes content as HTML that is accessible and encoded. No member writes a claim without all of its caveats, and what is not valid is
/// written as such.
/// </summary>
/// <remarks>
/// The HTML has no inline styles, scripts or event handlers. Names of classes begin with <c>quoin-</c>; <see cref="ContentStyle"/> is the
/// style sheet for them. What is written is the same on every platform, for the same content, options and language.
/// </remarks>
public static class ContentHtml
{
    /// <summary>
    /// Writes an article: its body, in which each claim is marked and refers to its note, and the notes, each after the block in which its
    /// claim ends. The title is not written. It is written block by block.
    /// </summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">The options; null for the default.</param>
    public static void WriteArticle(TextWriter output, Article article, HtmlOptions? options = null) => ArticleWriter.Write(PageOf(output, article, options));

    /// <summary>Writes a table of contents: links to the headings of an article on the same page. Nothing is written for an article without headings.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">The options; null for the default. They must be those of the article.</param>
    public static void WriteContents(TextWriter output, Article article, HtmlOptions? options = null) =>
        ContentsWriter.Write(PageOf(output, article, options), BodyLanguages.Of(article), null);

    /// <summary>Writes a claim and all its caveats, in one language. A claim that is not valid begins with that.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="form">The form.</param>
    /// <param name="options">The options; null for the default.</param>
    public static void WriteClaim(TextWriter output, Claim claim, ClaimForm form = ClaimForm.Card, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ClaimParts.Write(PageOf(output, options), claim, form);
    }

    /// <summary>Writes claims as a list of cards. Those that are not valid begin with that; <see cref="Article.Claims"/> has none.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="claims">The claims, of one or several articles. Nothing is written for an empty list.</param>
    /// <param name="options">The options; null for the default.</param>
    public static void WriteClaims(TextWriter output, IEnumerable<Claim> claims, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ClaimParts.WriteAll(PageOf(output, options), claims);
    }

    /// <summary>Writes the caveats of a claim as a list, each in full, in the language of the claim. Nothing is written for a claim without caveats.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="claim">The claim, whose text is not written.</param>
    /// <param name="options">The options; null for the default.</param>
    public static void WriteCaveats(TextWriter output, Claim claim, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var page = PageOf(output, options);
        CaveatParts.WriteList(page, claim.Caveats, new StatedClaim(claim, page.Reader).Language, null);
    }

    /// <summary>Writes caveats as a list, each in full, in the reader's language. Nothing is written for an empty list.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="caveats">The caveats.</param>
    /// <param name="options">The options; null for the default.</param>
    public static void WriteCaveats(TextWriter output, IEnumerable<Caveat> caveats, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(caveats);
        var page = PageOf(output, options);
        CaveatParts.WriteList(page, caveats, page.Reader, null);
    }

    /// <summary>
    /// Writes what is known about evidence. Evidence that is not valid begins with that. Its quotes are written, except those with words of
    /// claims that have caveats.
    /// </summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="options">The options; null for the default.</param>
    public static void WriteEvidence(TextWriter output, Evidence evidence, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        EvidenceParts.WriteAll(PageOf(output, options), evidence);
    }

    /// <summary>
    /// Writes the name of a term, within a line, and the words that define or introduce it, except those of claims that have caveats.
    /// </summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="term">The term.</param>
    /// <param name="options">The options; null for the default.</param>
    public static void WriteTerm(TextWriter output, Term term, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(term);
        TermParts.Write(PageOf(output, options), term);
    }

    /// <summary>Returns what <see cref="WriteArticle"/> writes. For a long article, write it instead.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">The options; null for the default.</param>
    public static string RenderArticle(Article article, HtmlOptions? options = null) => Render(output => WriteArticle(output, article, options));

    /// <summary>Returns what <see cref="WriteContents"/> writes.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">The options; null for the default. They must be those of the article.</param>
    public static string RenderContents(Article article, HtmlOptions? options = null) => Render(output => WriteContents(output, article, options));

    /// <summary>Returns what <see cref="WriteClaim"/> writes.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="form">The form.</param>
    /// <param name="options">The options; null for the default.</param>
    public static string RenderClaim(Claim claim, ClaimForm form = ClaimForm.Card, HtmlOptions? options = null) => Render(output => WriteClaim(output, claim, form, options));

    /// <summary>Returns what <see cref="WriteClaims"/> writes.</summary>
    /// <param name="claims">The claims, of one or several articles.</param>
    /// <param name="options">The options; null for the default.</param>
    public static string RenderClaims(IEnumerable<Claim> claims, HtmlOptions? options = null) => Render(output => WriteClaims(output, claims, options));

    /// <summary>Returns what <see cref="WriteCaveats(TextWriter, Claim, HtmlOptions?)"/> writes.</summary>
    /// <param name="claim">The claim, whose text is not in it.</param>
    /// <param name="options">The options; null for the default.</param>
    public static string RenderCaveats(Claim claim, HtmlOptions? options = null) => Render(output => WriteCaveats(output, claim, options));

    /// <summary>Returns what <see cref="WriteCaveats(TextWriter, IEnumerable{Caveat}, HtmlOptions?)"/> writes.</summary>
    /// <param name="caveats">The caveats.</param>
    /// <param name="options">The options; null for the default.</param>
    public static string RenderCaveats(IEnumerable<Caveat> caveats, HtmlOptions? options = null) => Render(output => WriteCaveats(output, caveats, options));

    /// <summary>Returns what <see cref="WriteEvidence"/> writes.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="options">The options; null for the default.</param>
    public static string RenderEvidence(Evidence evidence, HtmlOptions? options = null) => Render(output => WriteEvidence(output, evidence, options));

    /// <summary>Returns what <see cref="WriteTerm"/> writes.</summary>
    /// <param name="term">The term.</param>
    /// <param name="options">The options; null for the default.</param>
    public static string RenderTerm(Term term, HtmlOptions? options = null) => Render(output => WriteTerm(output, term, options));

    private static Page PageOf(TextWriter output, HtmlOptions? options)
    {
        ArgumentNullException.ThrowIfNull(output);
        return new Page(output, options);
    }

    private static Page PageOf(TextWriter output, Article article, HtmlOptions? options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        return new Page(output, options, article);
    }

    private static string Render(Action<TextWriter> write)
    {
        using var output = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        write(output);
        return output.ToString();
    }
}
