using Microsoft.AspNetCore.Components;
using Quoin.AspNetCore.Rendering;

namespace Quoin.AspNetCore;

/// <summary>Shows what is known about evidence. Evidence that is not valid begins with that.</summary>
public sealed class QuoinEvidence : QuoinComponent
{
    /// <summary>Gets or sets the evidence; required.</summary>
    [Parameter]
    [EditorRequired]
    public Evidence? Evidence { get; set; }

    private protected override void Write(ContentView view, TextWriter writer) => view.WriteEvidence(writer, Evidence);
}
