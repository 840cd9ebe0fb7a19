using System.Globalization;

namespace Quoin;

/// <summary>The value of a declared field, for code that does not know the model: a page, an export. Generated code has a typed property for each field.</summary>
public sealed partial class FieldValue
{
    /// <summary>The article that references are of.</summary>
    internal readonly ArticleData Content;

    internal FieldValue(ArticleData content, FieldDefinition definition, object[] values)
    {
        Content = content;
        Definition = definition;
        Values = Array.AsReadOnly(values);
    }

    /// <summary>Gets the field.</summary>
    public FieldDefinition Definition { get; }

    /// <summary>Gets the value, of the type that <see cref="FieldValueKind"/> names; of a list the first one.</summary>
    public object Value => Values[0];

    /// <summary>Gets all values; one unless the field is a list, and never none.</summary>
    public IReadOnlyList<object> Values { get; }

    /// <summary>Returns the values as annotations write them, with commas between; a text in several languages in its first one.</summary>
    public override string ToString() => string.Join(", ", Values.Select(ToText));

    /// <summary>Returns one of the values as annotations write it.</summary>
    internal string ToText(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        Mark mark => mark.ReferenceFrom(Content),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
