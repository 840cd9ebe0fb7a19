using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Quoin.AspNetCore.Rendering;
using Quoin.Html;

namespace Quoin.AspNetCore;

/// <summary>Represents a component that shows content. It works in static server rendering and in interactive render modes.</summary>
public abstract class QuoinComponent : ComponentBase
{
    private protected QuoinComponent()
    {
    }

    /// <summary>Gets or sets the reader's language, as a BCP 47 tag; null for the one of the options, or else of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    [Parameter]
    public string? Language { get; set; }

    /// <summary>Gets or sets how content is written; null for the options of the app, or else the default.</summary>
    [Parameter]
    public HtmlOptions? Options { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    /// <inheritdoc/>
    protected sealed override void BuildRenderTree(RenderTreeBuilder builder)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(new ContentView(Services, Options, Language), writer);
        builder.AddMarkupContent(0, writer.ToString());
    }

    private protected abstract void Write(ContentView view, TextWriter writer);
}
