using Microsoft.AspNetCore.Components;
using Quoin.AspNetCore.Rendering;

namespace Quoin.AspNetCore;

/// <summary>Shows caveats as a list, each in full: those of a claim, in its language, or any others.</summary>
public sealed class QuoinCaveats : QuoinComponent
{
    /// <summary>Gets or sets the claim, whose text is not shown; required without <see cref="Caveats"/>.</summary>
    [Parameter]
    public Claim? Claim { get; set; }

    /// <summary>Gets or sets the caveats; null for those of <see cref="Claim"/>.</summary>
    [Parameter]
    public IEnumerable<Caveat>? Caveats { get; set; }

    private protected override void Write(ContentView view, TextWriter writer) => view.WriteCaveats(writer, Claim, Caveats);
}
