using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>What a point and a comma before three digits mean in a language: "1.250" is 1.25 in English and 1250 in German.</summary>
/// <param name="IsPointDecimal">Whether a point can begin decimals.</param>
/// <param name="IsPointGroup">Whether a point can be between groups of three digits.</param>
/// <param name="IsCommaDecimal">Whether a comma can begin decimals.</param>
/// <param name="IsCommaGroup">Whether a comma can be between groups of three digits.</param>
internal readonly record struct DecimalMarks(bool IsPointDecimal, bool IsPointGroup, bool IsCommaDecimal, bool IsCommaGroup)
{
    private static readonly DecimalMarks Point = new(IsPointDecimal: true, IsPointGroup: false, IsCommaDecimal: false, IsCommaGroup: true);
    private static readonly DecimalMarks Comma = new(IsPointDecimal: false, IsPointGroup: true, IsCommaDecimal: true, IsCommaGroup: false);

    /// <summary>With spaces between groups, so that a point has no meaning of its own and texts use it for both.</summary>
    private static readonly DecimalMarks CommaAndSpace = new(IsPointDecimal: true, IsPointGroup: true, IsCommaDecimal: true, IsCommaGroup: false);
    private static readonly DecimalMarks Any = new(IsPointDecimal: true, IsPointGroup: true, IsCommaDecimal: true, IsCommaGroup: true);

    private static readonly Dictionary<string, DecimalMarks> Known = WordStems.Table(
        (Point, "en zh ja ko th he hi bn mr ta te ml kn gu pa ur ne si my km ms fil tl sw am ga cy mt es-mx es-us es-gt es-hn es-ni es-pa es-pe es-pr es-sv es-do de-ch de-li it-ch"),
        (Comma, "de es it nl pt tr id da el ro hr sl sr bs mk is vi ca gl eu az"),
        (CommaAndSpace, "fr uk ru be pl cs sk sv nb nn no fi bg hu lt lv et kk ka hy uz"));

    /// <summary>The meaning in a language; any where it is not known.</summary>
    /// <param name="language">A BCP 47 language tag.</param>
    public static DecimalMarks Of(string language)
    {
        var tag = language.ToLowerInvariant();
        for (; tag.Length > 0; tag = tag.Substring(0, Math.Max(0, tag.LastIndexOf('-'))))
        {
            if (Known.TryGetValue(tag, out var marks))
            {
                return marks;
            }
        }

        return Any;
    }
}
