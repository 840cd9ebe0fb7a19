namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5009: names that an article does not have, beside what the C# compiler reports.</summary>
internal static class NameRows
{
    public static readonly Row[] All =
    [
        new("A misspelt claim", "Show(Tea.Claims.⟦CS0117,QUO5009|KeepsAwke⟧);")
        {
            Messages = ["QUO5009: There is no claim 'KeepsAwke' in 'Tea'; did you mean 'KeepsAwake'; if the id was changed, list the earlier one under 'formerly'"],
        },
        new("A claim that was renamed without a word", "Show(App.Honey.Claims.⟦CS0117,QUO5009|Soothes⟧.Statement);")
        {
            Messages = ["QUO5009: There is no claim 'Soothes' in 'Honey'; choose one of Sweetens, SoothesCough, KeepsForever, HealsWounds, CuresHayFever, SoothesThroat, HelpsSleep, EasesCough; if the id was changed, list the earlier one under 'formerly'"],
        },
        new("Other marks and keys that do not exist", "Show(Tea.Caveats.⟦CS0117,QUO5009|KeepsAwake⟧); Show(Tea.Claims.Key.⟦CS0117,QUO5009|Keeps⟧); Show(Tea.Evidence.⟦CS0117,QUO5009|LeedsStdy⟧);"),
        new("A class of one's own by that name", """
            internal static class Claims
            {
                internal static object One => Claims.⟦CS0117|Two⟧;
            }
            """) { IsFile = true },
        new("Members that exist", "Show(Tea.Claims.KeepsAwake); Show(Tea.Claims.Get(Tea.Claims.Key.KeepsAwake)); Show(Tea.Claims.Key.KeepsAwake);"),
    ];
}
