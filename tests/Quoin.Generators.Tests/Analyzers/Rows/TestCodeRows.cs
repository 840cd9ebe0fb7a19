using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>An app that references a test framework: only its types with tests are tests.</summary>
internal static class TestCodeRows
{
    public static readonly Row[] All =
    [
        new("An app that references a test framework", """
            Show(⟦QUO5101|Honey.Claims.CuresHayFever⟧);
            Show(⟦QUO5003|"Tea keeps people awake."⟧);
            foreach (var (text, caveats) in ⟦QUO5008|Honey.Claims.IncludingInvalid⟧) { Show(text + string.Join(" ", caveats)); }
            """) { Project = WithFramework },
        new("An app with its tests inside", """
            using System.ComponentModel;
            using Xunit;

            internal static class Page
            {
                [Description(⟦QUO5003|"Tea keeps people awake."⟧)]
                internal static object Show() => ⟦QUO5101|Honey.Claims.CuresHayFever⟧;
            }

            public class CorrectionTests
            {
                private static readonly Claim Fallen = Honey.Claims.CuresHayFever;

                [Fact]
                public void It_was_retracted() => Use(Fallen, Honey.Claims.IncludingInvalid["soothes-throat"], "Tea keeps people awake.");

                private static void Use(params object[] values)
                {
                    foreach (var (text, caveats) in Honey.Claims.IncludingInvalid) { Console.WriteLine(text + string.Join(" ", caveats) + values); }
                }

                private static class Texts
                {
                    public const string Text = "Tea keeps people awake.";
                }
            }

            public partial class PartialTests
            {
                [Theory, InlineData("Tea keeps people awake.")]
                public void It_is(string text) => Console.WriteLine(text);
            }

            public partial class PartialTests
            {
                private static object Superseded => Honey.Claims.SoothesThroat;
            }

            public class DerivedTests : CorrectionTests
            {
                private static object Superseded => Honey.Claims.SoothesThroat;
            }
            """) { IsFile = true, Project = WithFramework },
        new("An attribute with the name of a test", """
            [AttributeUsage(AttributeTargets.Method)]
            internal sealed class FactAttribute : Attribute;

            internal static class Page
            {
                [Fact]
                internal static object Show() => ⟦QUO5101|Honey.Claims.CuresHayFever⟧;
            }
            """) { IsFile = true, Project = WithFramework },
        new("A draft in a release with its tests inside", """
            public class DraftTests
            {
                [Xunit.Fact]
                public void It_is_a_draft() => Console.WriteLine(Honey.Claims.HealsWounds.Id + Honey.Claims.IncludingInvalid["heals-wounds"]);
            }

            internal static class Page
            {
                internal static object Show() => ⟦QUO5005|Honey.Claims.HealsWounds⟧;
            }
            """) { IsFile = true, Project = static project => WithFramework(project) with { OptimizationLevel = OptimizationLevel.Release } },
    ];

    private static Project WithFramework(Project project) => project with { Libraries = [MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location)] };
}
