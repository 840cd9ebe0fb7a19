using Microsoft.AspNetCore.Razor.TagHelpers;
using Quoin.AspNetCore.Rendering;

namespace Quoin.AspNetCore;

/// <summary>Shows what is known about evidence. Evidence that is not valid begins with that.</summary>
/// <param name="services">The services of the request.</param>
[HtmlTargetElement("quoin-evidence")]
public sealed class QuoinEvidenceTagHelper(IServiceProvider services) : QuoinTagHelper(services)
{
    /// <summary>Gets or sets the evidence; required.</summary>
    public Evidence? Evidence { get; set; }

    private protected override void Write(ContentView view, TextWriter writer) => view.WriteEvidence(writer, Evidence);
}
