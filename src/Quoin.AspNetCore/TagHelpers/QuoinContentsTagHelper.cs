using Microsoft.AspNetCore.Razor.TagHelpers;
using Quoin.AspNetCore.Rendering;

namespace Quoin.AspNetCore;

/// <summary>Shows the table of contents of an article that is on the same page.</summary>
/// <param name="services">The services of the request.</param>
[HtmlTargetElement("quoin-contents")]
public sealed class QuoinContentsTagHelper(IServiceProvider services) : QuoinTagHelper(services)
{
    /// <summary>Gets or sets the article; required.</summary>
    public Article? Article { get; set; }

    private protected override void Write(ContentView view, TextWriter writer) => view.WriteContents(writer, Article);
}
