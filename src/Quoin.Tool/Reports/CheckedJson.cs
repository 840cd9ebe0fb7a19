using System.Text.Json;

namespace Quoin.Tool.Reports;

/// <summary>Writes what was checked, the same in all forms of JSON.</summary>
internal static class CheckedJson
{
    /// <summary>Writes an object with what was checked.</summary>
    public static void WriteChecked(this Utf8JsonWriter json, CheckResult result)
    {
        var counts = result.Counts;
        json.WriteStartObject("checked");
        json.WriteNumber("articles", counts.Articles);
        json.WriteNumber("libraries", counts.Libraries);
        json.WriteNumber("sources", counts.Sources);
        json.WriteNumber("policies", counts.Policies);
        json.WriteNumber("quotes", counts.Quotes);
        json.WriteNumber("sentences", counts.Sentences);
        json.WriteNumber("claimsWithCaveats", counts.QualifiedClaims);
        json.WriteNumber("claimsWithoutCaveats", counts.PlainClaims);
        json.WriteEndObject();
    }
}
