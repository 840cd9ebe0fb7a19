using Microsoft.AspNetCore.Razor.TagHelpers;
using Quoin.AspNetCore.Rendering;

namespace Quoin.AspNetCore;

/// <summary>Shows claims as a list of cards, each with all its caveats. A claim that is not valid begins with that.</summary>
/// <param name="services">The services of the request.</param>
[HtmlTargetElement("quoin-claims")]
public sealed class QuoinClaimsTagHelper(IServiceProvider services) : QuoinTagHelper(services)
{
    /// <summary>Gets or sets the claims to choose from, also those that are not valid if they are in it; null for those of <see cref="Article"/>.</summary>
    public IEnumerable<Claim>? Claims { get; set; }

    /// <summary>Gets or sets the article whose claims are shown; null, without <see cref="Claims"/>, for all articles of the app.</summary>
    public Article? Article { get; set; }

    /// <summary>Gets or sets the kind of the claims; null for all.</summary>
    public ClaimKind? Kind { get; set; }

    /// <summary>Gets or sets the word of the kind of the claims, as in annotations, also of one that a model declares; null for all.</summary>
    public string? KindName { get; set; }

    /// <summary>Gets or sets the lowest certainty; null for all.</summary>
    public Certainty? MinimumCertainty { get; set; }

    /// <summary>Gets or sets a term that the claims are about; null for all.</summary>
    public Term? Term { get; set; }

    /// <summary>Gets or sets whether claims of articles that were retracted, superseded or are drafts are shown as well, as such; false by default.</summary>
    public bool IncludeInvalid { get; set; }

    private protected override void Write(ContentView view, TextWriter writer) => view.WriteClaims(writer, new ClaimFilter(Claims, Article, Kind, KindName, MinimumCertainty, Term, IncludeInvalid));
}
