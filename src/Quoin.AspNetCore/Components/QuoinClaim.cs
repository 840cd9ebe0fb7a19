using Microsoft.AspNetCore.Components;
using Quoin.AspNetCore.Rendering;
using Quoin.Html;

namespace Quoin.AspNetCore;

/// <summary>Shows a claim and all its caveats, in one piece. A claim that is not valid begins with that.</summary>
public sealed class QuoinClaim : QuoinComponent
{
    /// <summary>Gets or sets the claim; required.</summary>
    [Parameter]
    [EditorRequired]
    public Claim? Claim { get; set; }

    /// <summary>Gets or sets the form; a card by default.</summary>
    [Parameter]
    public ClaimForm Form { get; set; }

    private protected override void Write(ContentView view, TextWriter writer) => view.WriteClaim(writer, Claim, Form);
}
