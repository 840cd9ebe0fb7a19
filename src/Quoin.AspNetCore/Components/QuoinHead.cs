using Microsoft.AspNetCore.Components;
using Quoin.AspNetCore.Rendering;
using Quoin.Html;

namespace Quoin.AspNetCore;

/// <summary>Writes what an article's page says about itself, for use in <c>HeadContent</c>: title, description, addresses, Open Graph and JSON-LD.</summary>
public sealed class QuoinHead : QuoinComponent
{
    /// <summary>Gets or sets the article; required.</summary>
    [Parameter]
    [EditorRequired]
    public Article? Article { get; set; }

    /// <summary>Gets or sets what the article does not say, such as the address of the page; null for nothing.</summary>
    [Parameter]
    public MetadataOptions? Metadata { get; set; }

    private protected override void Write(ContentView view, TextWriter writer) => view.WriteHead(writer, Article, Metadata);
}
