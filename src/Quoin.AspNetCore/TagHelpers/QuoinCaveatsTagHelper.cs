using Microsoft.AspNetCore.Razor.TagHelpers;
using Quoin.AspNetCore.Rendering;

namespace Quoin.AspNetCore;

/// <summary>Shows caveats as a list, each in full: those of a claim, in its language, or any others.</summary>
/// <param name="services">The services of the request.</param>
[HtmlTargetElement("quoin-caveats")]
public sealed class QuoinCaveatsTagHelper(IServiceProvider services) : QuoinTagHelper(services)
{
    /// <summary>Gets or sets the claim, whose text is not shown; required without <see cref="Caveats"/>.</summary>
    public Claim? Claim { get; set; }

    /// <summary>Gets or sets the caveats; null for those of <see cref="Claim"/>.</summary>
    public IEnumerable<Caveat>? Caveats { get; set; }

    private protected override void Write(ContentView view, TextWriter writer) => view.WriteCaveats(writer, Claim, Caveats);
}
