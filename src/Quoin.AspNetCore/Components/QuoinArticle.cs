using Microsoft.AspNetCore.Components;
using Quoin.AspNetCore.Rendering;

namespace Quoin.AspNetCore;

/// <summary>Shows an article: its body with each claim marked, and the notes with the caveats beside it.</summary>
public sealed class QuoinArticle : QuoinComponent
{
    /// <summary>Gets or sets the article; required.</summary>
    [Parameter]
    [EditorRequired]
    public Article? Article { get; set; }

    private protected override void Write(ContentView view, TextWriter writer) => view.WriteArticle(writer, Article);
}
