using Microsoft.AspNetCore.Razor.TagHelpers;
using Quoin.AspNetCore.Rendering;

namespace Quoin.AspNetCore;

/// <summary>Shows an article: its body with each claim marked, and the notes with the caveats beside it.</summary>
/// <param name="services">The services of the request.</param>
[HtmlTargetElement("quoin-article")]
public sealed class QuoinArticleTagHelper(IServiceProvider services) : QuoinTagHelper(services)
{
    /// <summary>Gets or sets the article; required.</summary>
    public Article? Article { get; set; }

    private protected override void Write(ContentView view, TextWriter writer) => view.WriteArticle(writer, Article);
}
