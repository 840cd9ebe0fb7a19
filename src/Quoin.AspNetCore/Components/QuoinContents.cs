using Microsoft.AspNetCore.Components;
using Quoin.AspNetCore.Rendering;

namespace Quoin.AspNetCore;

/// <summary>Shows the table of contents of an article that is on the same page.</summary>
public sealed class QuoinContents : QuoinComponent
{
    /// <summary>Gets or sets the article; required.</summary>
    [Parameter]
    [EditorRequired]
    public Article? Article { get; set; }

    private protected override void Write(ContentView view, TextWriter writer) => view.WriteContents(writer, Article);
}
