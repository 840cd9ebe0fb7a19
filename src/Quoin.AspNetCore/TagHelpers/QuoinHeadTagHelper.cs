using Microsoft.AspNetCore.Razor.TagHelpers;
using Quoin.AspNetCore.Rendering;
using Quoin.Html;

namespace Quoin.AspNetCore;

/// <summary>Writes what an article's page says about itself, in the head of the page: title, description, addresses, Open Graph and JSON-LD.</summary>
/// <param name="services">The services of the request.</param>
[HtmlTargetElement("quoin-head")]
public sealed class QuoinHeadTagHelper(IServiceProvider services) : QuoinTagHelper(services)
{
    /// <summary>Gets or sets the article; required.</summary>
    public Article? Article { get; set; }

    /// <summary>Gets or sets what the article does not say, such as the address of the page; null for nothing.</summary>
    public MetadataOptions? Metadata { get; set; }

    private protected override void Write(ContentView view, TextWriter writer) => view.WriteHead(writer, Article, Metadata);
}
