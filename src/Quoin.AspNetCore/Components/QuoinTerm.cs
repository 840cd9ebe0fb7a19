using Microsoft.AspNetCore.Components;
using Quoin.AspNetCore.Rendering;

namespace Quoin.AspNetCore;

/// <summary>Shows the name of a term, with the words that define or introduce it.</summary>
public sealed class QuoinTerm : QuoinComponent
{
    /// <summary>Gets or sets the term; required.</summary>
    [Parameter]
    [EditorRequired]
    public Term? Term { get; set; }

    private protected override void Write(ContentView view, TextWriter writer) => view.WriteTerm(writer, Term);
}
