using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Quoin.AspNetCore.Rendering;
using Quoin.Html;

namespace Quoin.AspNetCore;

/// <summary>Represents a tag helper that shows content in Razor Pages and MVC. What is between its tags is not shown.</summary>
public abstract class QuoinTagHelper : TagHelper
{
    private readonly IServiceProvider _services;

    private protected QuoinTagHelper(IServiceProvider services) => _services = services;

    /// <summary>Gets or sets the reader's language, as a BCP 47 tag; null for the one of the options, or else of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public string? Language { get; set; }

    /// <summary>Gets or sets how content is written; null for the options of the app, or else the default.</summary>
    public HtmlOptions? Options { get; set; }

    /// <inheritdoc/>
    public sealed override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var view = new ContentView(_services, Options, Language);
        output.TagName = null;
        output.Content.SetHtmlContent(new ViewContent(writer => Write(view, writer)));
    }

    private protected abstract void Write(ContentView view, TextWriter writer);
}
