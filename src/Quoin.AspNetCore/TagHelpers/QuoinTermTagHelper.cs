using Microsoft.AspNetCore.Razor.TagHelpers;
using Quoin.AspNetCore.Rendering;

namespace Quoin.AspNetCore;

/// <summary>Shows the name of a term, with the words that define or introduce it.</summary>
/// <param name="services">The services of the request.</param>
[HtmlTargetElement("quoin-term")]
public sealed class QuoinTermTagHelper(IServiceProvider services) : QuoinTagHelper(services)
{
    /// <summary>Gets or sets the term; required.</summary>
    public Term? Term { get; set; }

    private protected override void Write(ContentView view, TextWriter writer) => view.WriteTerm(writer, Term);
}
