using Microsoft.AspNetCore.Razor.TagHelpers;
using Quoin.AspNetCore.Rendering;
using Quoin.Html;

namespace Quoin.AspNetCore;

/// <summary>Shows a claim and all its caveats, in one piece. A claim that is not valid begins with that.</summary>
/// <param name="services">The services of the request.</param>
[HtmlTargetElement("quoin-claim")]
public sealed class QuoinClaimTagHelper(IServiceProvider services) : QuoinTagHelper(services)
{
    /// <summary>Gets or sets the claim; required.</summary>
    public Claim? Claim { get; set; }

    /// <summary>Gets or sets the form; a card by default.</summary>
    public ClaimForm Form { get; set; }

    private protected override void Write(ContentView view, TextWriter writer) => view.WriteClaim(writer, Claim, Form);
}
