using Quoin.Definitions;

namespace Quoin;

// Visits what a model declares.
public abstract partial class ArticleVisitor
{
    /// <summary>Visits the values of declared fields.</summary>
    internal void VisitOwn(IReadOnlyList<FieldValue> values)
    {
        foreach (var value in values)
        {
            if (value.Definition.IsList)
            {
                VisitOwnList(value.Definition, value);
            }
            else
            {
                VisitOwn(value.Definition.Key, value, value.Value);
            }
        }
    }

    /// <summary>Visits an amount of money.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="value">The amount.</param>
    /// <param name="isItem">true for an item of a list; otherwise, false.</param>
    private protected virtual void VisitMoney(string name, Money value, bool isItem)
    {
        BeginGroup(name, isItem);
        VisitNumber("amount", value.Amount);
        VisitText("currency", value.Currency);
        EndGroup();
    }

    /// <summary>Visits a number with its unit.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="value">The quantity.</param>
    /// <param name="isItem">true for an item of a list; otherwise, false.</param>
    private protected virtual void VisitQuantity(string name, Quantity value, bool isItem)
    {
        BeginGroup(name, isItem);
        VisitNumber("value", value.Value);
        VisitText("unit", value.Unit);
        EndGroup();
    }

    /// <summary>Visits the kind or the certainty of a mark by its word in the model; a claim of a kind that has no certainty has no word for it.</summary>
    private void VisitModelWord(Field field, Mark mark)
    {
        if ((field == ClaimFields.Certainty ? ((Claim)mark).CertaintyLevel : mark.KindDefinition) is { Name: var word })
        {
            VisitWord(field.Key, word);
        }
    }

    private void VisitOwn(string name, FieldValue field, object value)
    {
        switch (value)
        {
            case Mark mark:
                VisitReference(name, mark);
                break;
            case LocalizedText text:
                VisitText(name, text);
                break;
            case WordDefinition word:
                VisitWord(name, word.Name);
                break;
            case int number:
                VisitNumber(name, number);
                break;
            case decimal number:
                VisitNumber(name, number);
                break;
            case Money money:
                VisitMoney(name, money, isItem: false);
                break;
            case Quantity quantity:
                VisitQuantity(name, quantity, isItem: false);
                break;
            case bool flag:
                VisitBoolean(name, flag);
                break;
            default:
                VisitText(name, field.ToText(value));
                break;
        }
    }

    private void VisitOwnList(FieldDefinition definition, FieldValue field)
    {
        var (name, values) = (definition.Key, field.Values);
        switch (definition.ValueKind)
        {
            case FieldValueKind.Caveat or FieldValueKind.Claim or FieldValueKind.Evidence or FieldValueKind.Section or FieldValueKind.Term:
                foreach (var (prefix, marks) in ByStanding([.. values.Cast<Mark>()]))
                {
                    VisitReferences(prefix + name, marks);
                }

                break;
            case FieldValueKind.LocalizedText:
                VisitTexts(name, (IReadOnlyList<LocalizedText>)[.. values.Cast<LocalizedText>()]);
                break;
            case FieldValueKind.Integer:
                VisitNumbers(name, [.. values.Select(static value => (decimal)(int)value)]);
                break;
            case FieldValueKind.Number:
                VisitNumbers(name, [.. values.Cast<decimal>()]);
                break;
            case FieldValueKind.Boolean:
                VisitBooleans(name, [.. values.Cast<bool>()]);
                break;
            case FieldValueKind.Money or FieldValueKind.Quantity:
                BeginList(name);
                foreach (var value in values)
                {
                    VisitItem(name, value);
                }

                EndList();
                break;
            default:
                VisitTexts(name, (IReadOnlyList<string>)[.. values.Select(field.ToText)]);
                break;
        }
    }

    private void VisitItem(string name, object value)
    {
        if (value is Money money)
        {
            VisitMoney(name, money, isItem: true);
        }
        else
        {
            VisitQuantity(name, (Quantity)value, isItem: true);
        }
    }
}
