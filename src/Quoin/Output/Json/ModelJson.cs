using System.Text.Json;

namespace Quoin.Output.Json;

/// <summary>Writes what only models declare as JSON.</summary>
internal static class ModelJson
{
    /// <summary>Writes a number rather than a text, because who reads JSON adds and compares amounts.</summary>
    public static void WriteMoney(Utf8JsonWriter writer, Money money)
    {
        writer.WriteStartObject();
        writer.WriteNumber("amount", money.Amount);
        writer.WriteString("currency", money.Currency);
        writer.WriteEndObject();
    }

    public static void WriteQuantity(Utf8JsonWriter writer, Quantity quantity)
    {
        writer.WriteStartObject();
        writer.WriteNumber("value", quantity.Value);
        writer.WriteString("unit", quantity.Unit);
        writer.WriteEndObject();
    }

    public static void WriteWord(Utf8JsonWriter writer, WordDefinition word) => writer.WriteStringValue(word.Name);

    /// <summary>Writes the words in force and the keys of fields, and not what they mean, which is for people.</summary>
    public static void WriteModel(Utf8JsonWriter writer, ContentModel model)
    {
        writer.WriteStartObject();
        WriteNames(writer, "claim-kinds", model.ClaimKinds.Select(static kind => kind.Name));
        WriteNames(writer, "caveat-kinds", model.CaveatKinds.Select(static kind => kind.Name));
        WriteNames(writer, "evidence-kinds", model.EvidenceKinds.Select(static kind => kind.Name));
        WriteNames(writer, "term-kinds", model.TermKinds.Select(static kind => kind.Name));
        WriteNames(writer, "levels", model.CertaintyLevels.Select(static level => level.Name));
        WriteNames(writer, "article-fields", model.ArticleFields.Select(static field => field.Key));
        WriteNames(writer, "term-fields", model.TermFields.Select(static field => field.Key));
        writer.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter writer, string property, IEnumerable<string> names)
    {
        writer.WriteStartArray(property);
        foreach (var name in names)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }
}
