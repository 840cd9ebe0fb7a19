using System.Globalization;
using System.Text.Json;

namespace Quoin.Tool.Listings;

/// <summary>The columns of the fields that a model declares. Without a model, there are none.</summary>
internal static class DeclaredColumns
{
    /// <summary>What is before the key in the name of a column, so that no field is taken for another column.</summary>
    private const string Fields = "fields";

    /// <summary>A column for each field of the kinds of marks, in the order of the model, and an object with all of them in JSON.</summary>
    /// <param name="marks">All marks of the list, whether they are asked for or not.</param>
    public static IReadOnlyList<ListColumn<T>> Of<T>(IEnumerable<T> marks)
        where T : Mark
    {
        var keys = marks.SelectMany(static mark => mark.KindDefinition?.Fields ?? []).Select(static field => field.Key).Distinct(StringComparer.Ordinal).ToList();
        return keys.Count == 0 ? [] :
        [
            .. keys.Select(static key => new ListColumn<T>($"{Fields}.{key}", mark => Find(mark, key)?.ToString() ?? "", static (_, _) => { }) { IsOnlyTable = true }),
            new ListColumn<T>(Fields, static _ => "", WriteJson) { IsOnlyJson = true },
        ];
    }

    /// <summary>The column for people: the fields that are given, with their labels.</summary>
    /// <param name="columns">The columns for programs.</param>
    /// <param name="language">The language of labels; null for any.</param>
    public static IReadOnlyList<ListColumn<T>> Short<T>(IReadOnlyList<ListColumn<T>> columns, string? language)
        where T : Mark => columns.Count == 0 ? [] : [ListColumn<T>.Of(Fields, mark => string.Join("; ", mark.FieldValues.Select(value => $"{value.Definition.GetLabel(language)}: {value}")))];

    private static FieldValue? Find(Mark mark, string key) => mark.FieldValues.FirstOrDefault(value => value.Definition.Key == key);

    private static void WriteJson(Utf8JsonWriter json, Mark mark)
    {
        json.WriteStartObject();
        foreach (var value in mark.FieldValues)
        {
            json.WritePropertyName(value.Definition.Key);
            if (!value.Definition.IsList)
            {
                Write(value.Value);
                continue;
            }

            json.WriteStartArray();
            foreach (var item in value.Values)
            {
                Write(item);
            }

            json.WriteEndArray();

            void Write(object item)
            {
                switch (item)
                {
                    case bool flag:
                        json.WriteBooleanValue(flag);
                        break;
                    case int number:
                        json.WriteNumberValue(number);
                        break;
                    case decimal number:
                        json.WriteNumberValue(number);
                        break;
                    default:
                        json.WriteStringValue(item is Mark other ? other.ReferenceFrom(mark.Article) : item is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : item.ToString());
                        break;
                }
            }
        }

        json.WriteEndObject();
    }
}
