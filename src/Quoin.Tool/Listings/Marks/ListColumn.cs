using System.Globalization;
using System.Text.Json;

namespace Quoin.Tool.Listings;

/// <summary>A column of a list.</summary>
/// <typeparam name="TRow">What the rows are.</typeparam>
/// <param name="Name">The heading, which is also the name in JSON.</param>
/// <param name="Text">The cell as text; empty if there is nothing in it.</param>
/// <param name="WriteJson">Writes the cell as a value of JSON.</param>
internal sealed record ListColumn<TRow>(string Name, Func<TRow, string> Text, Action<Utf8JsonWriter, TRow> WriteJson)
{
    /// <summary>Whether it is only in JSON, because the text of another column says the same.</summary>
    public bool IsOnlyJson { get; init; }

    /// <summary>Whether it is in tables alone, because another column says the same in JSON.</summary>
    public bool IsOnlyTable { get; init; }

    /// <summary>A column of texts; null in JSON if there is none.</summary>
    public static ListColumn<TRow> Of(string name, Func<TRow, string?> text) =>
        new(name, row => text(row) ?? "", (json, row) => json.WriteStringValue(text(row)));

    /// <summary>A column of numbers; null in JSON if there is none.</summary>
    public static ListColumn<TRow> Of(string name, Func<TRow, int?> number) =>
        new(name, row => number(row)?.ToString(CultureInfo.InvariantCulture) ?? "", (json, row) =>
        {
            if (number(row) is { } value)
            {
                json.WriteNumberValue(value);
            }
            else
            {
                json.WriteNullValue();
            }
        });

    /// <summary>A column of lists of references to marks.</summary>
    public static ListColumn<TRow> Of(string name, Func<TRow, IEnumerable<Mark>> marks) => OfReferences(name, row => marks(row).Select(mark => Reference(row, mark)));

    /// <summary>A column of lists of references.</summary>
    public static ListColumn<TRow> OfReferences(string name, Func<TRow, IEnumerable<string>> references) => new(
        name,
        row => string.Join(", ", references(row)),
        (json, row) =>
        {
            json.WriteStartArray();
            foreach (var reference in references(row))
            {
                json.WriteStringValue(reference);
            }

            json.WriteEndArray();
        });

    /// <summary>The reference to a mark from a row.</summary>
    private static string Reference(TRow row, Mark mark) => row is Mark from ? mark.ReferenceFrom(from.Article) : mark.Id;
}
