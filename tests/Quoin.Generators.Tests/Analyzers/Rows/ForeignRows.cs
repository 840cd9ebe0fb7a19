namespace Quoin.Generators.Tests.Analyzers;

/// <summary>Projects that do not use Quoin, or have no content.</summary>
internal static class ForeignRows
{
    public static readonly Row[] All =
    [
        new("A project without Quoin that names its types alike", """
            using Mine;

            namespace Quoin
            {
                internal sealed class Qualified<T>(T value)
                {
                    internal void Deconstruct(out T first, out int second) => (first, second) = (value, 1);

                    internal T WithoutCaveats(string because) => value;
                }
            }

            namespace App { }

            namespace Mine
            {
                internal static class Use
                {
                    internal static object Show(Quoin.Qualified<string> qualified)
                    {
                        var (text, _) = qualified;
                        return text + qualified.WithoutCaveats("");
                    }
                }
            }
            """) { IsFile = true, Project = static project => project with { UsesQuoin = false } },
        new("A project without Quoin and with a property that means nothing", """
            namespace App { }

            namespace Quoin { }
            """) { IsFile = true, Project = static project => (project with { UsesQuoin = false }).WithProperty("QuoinDrafts", "loud") },
        new("A page that a tool made of what its author wrote", """
            [System.CodeDom.Compiler.GeneratedCode("Razor", "1")]
            internal static class Page
            {
                internal static string Build()
                {
                    var (text, ⟦QUO5001|_⟧) = Tea.Claims.KeepsAwake.Statement;
                    return text + "Tea keeps people awake." + Tea.Claims.KeepsAwake.Statement.WithoutCaveats(⟦QUO5002|""⟧);
                }
            }
            """) { IsFile = true },
        new("Content of another assembly", """
            var (text, ⟦QUO5001|_⟧) = Library.Tea.Claims.KeepsAwake.Statement;
            Show(text);
            Show(Library.Tea.Claims.TryGetValue(⟦QUO5004|"keeps-awke"⟧, out _));
            Show(Library.QuoinContent.Articles.TryGetValue(⟦QUO5004|"coffee"⟧, out _));
            Show(⟦QUO5005|Library.Honey.Claims.HealsWounds⟧);
            Show(⟦QUO5101|Library.Honey.Claims.CuresHayFever⟧);
            ⟦QUO5006|switch⟧ (Library.Tea.Claims.GetKey(Library.Tea.Claims.KeepsAwake)) { case Library.Tea.Claims.Key.KeepsAwake: Show(1); break; }
            """)
        {
            Project = static project => (project with { Libraries = [ContentLibrary.Reference] }).WithProperty("QuoinDrafts", "warning"),
        },
    ];
}
