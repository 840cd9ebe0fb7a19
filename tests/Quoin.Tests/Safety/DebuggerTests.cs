using System.Diagnostics;
using System.Reflection;

namespace Quoin.Tests.Safety;

/// <summary>What a debugger shows without being expanded.</summary>
public class DebuggerTests
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly QualifiedClaim _claim = Articles.Sample().Qualified();

    [Fact]
    public void A_debugger_shows_a_claim_and_its_parts_with_their_caveats()
    {
        using var language = new LanguageScope("en");

        Assert.Equal("Tea may wake you up.\n  - Only 20 people took part.", Display(_claim));
        Assert.Equal("Tea may wake you up.\n  - Only 20 people took part.", Display(_claim.Statement));
        Assert.Equal("Tea may help you wake up\n  - Only 20 people took part.", Display(_claim.Quote));
    }

    [Theory]
    [InlineData(typeof(Qualified<LocalizedText>))]
    [InlineData(typeof(Qualified<Quote>))]
    [InlineData(typeof(QualifiedClaim))]
    public void A_debugger_does_not_unfold_what_holds_the_bare_text(Type type)
    {
        for (var declaring = type; declaring != typeof(object); declaring = declaring.BaseType!)
        {
            var shown = declaring.GetProperties(Hidden).Cast<MemberInfo>().Concat(declaring.GetFields(Hidden))
                .Where(member => LeadsToText(member) && member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never);

            Assert.Empty(shown);
        }
    }

    private static bool LeadsToText(MemberInfo member)
    {
        var type = member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;
        return type == typeof(LocalizedText) || type == typeof(Quote) || type.Name is "IPickText" or "TextSlice" or "ArticleData";
    }

    /// <summary>Evaluates the display as a debugger does; the only expression in use is a call of ToString.</summary>
    private static string? Display(object value)
    {
        var display = value.GetType().GetCustomAttributes<DebuggerDisplayAttribute>(inherit: true).Single();
        Assert.Equal("{ToString(),nq}", display.Value);
        return value.ToString();
    }
}
