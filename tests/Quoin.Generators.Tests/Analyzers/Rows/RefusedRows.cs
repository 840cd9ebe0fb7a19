namespace Quoin.Generators.Tests.Analyzers;

/// <summary>Programs that do not compile because of the types.</summary>
internal static class RefusedRows
{
    public static readonly Row[] All =
    [
        new("A qualified statement is no string", "string text = ⟦CS0029,QUO5010|Tea.Claims.KeepsAwake.Statement⟧;"),
        new("A qualified statement is no text", "LocalizedText text = ⟦CS0029,QUO5010|Tea.Claims.KeepsAwake.Statement⟧;"),
        new("A qualified quote is no quote", "Quote quote = ⟦CS0029,QUO5010|Tea.Claims.KeepsAwake.Quote⟧;"),
        new("A qualified statement is not cast to its text", "Show(⟦CS0030|(LocalizedText)⟦QUO5010|Tea.Claims.KeepsAwake.Statement⟧⟧);"),
        new("A qualified statement shows no words", "Show(Tea.Claims.KeepsAwake.Statement.⟦CS1061|In⟧(\"en\"));"),
        new("A claim of any kind shows no statement", "Show(Tea.Claims.Valid[0].⟦CS1061|Statement⟧);"),
        new("No reason at all is given", "Show(Tea.Claims.KeepsAwake.Statement.⟦CS7036|WithoutCaveats⟧());"),
        new("A qualified value is not made", "Show(new ⟦CS1729|Qualified<LocalizedText>⟧(null!, null!));"),
        new("A claim is not made out of another", "Show(new ⟦CS1729|QualifiedClaim⟧(Tea.Claims.KeepsAwake));"),
        new("Caveats are not taken away", "Show(⟦CS8858|Tea.Claims.KeepsAwake⟧ with { ⟦CS0200|Caveats⟧ = null! });"),
        new("A third kind of claim", "internal sealed class ⟦CS0534,CS1729|Fake⟧ : Claim;") { IsFile = true },
    ];
}
