using System.Globalization;
using Quoin.Compiler.Checks;
using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Definitions;

namespace Quoin.Compiler.Baselines;

// Writes what a model declares.
internal sealed partial class PromiseValues
{
    /// <summary>Adds what a declared kind and level mean, and the values of declared fields. Without a model, there is nothing.</summary>
    /// <param name="own">What a model declares of the mark or article; null if nothing.</param>
    /// <param name="mark">The mark; null for an article.</param>
    public void AddOwn(OwnModel? own, MarkModel? mark)
    {
        if (own is null)
        {
            return;
        }

        if (own is { Mark: { } sort, Kind: { } kind })
        {
            AddKind(sort, kind, mark);
        }

        if (own.Level is { } level && level.Name != Vocabulary.Certainty.NameOf(level.Sense))
        {
            Add(PromiseNames.CertaintyIs, Vocabulary.Certainty.NameOf(level.Sense));
        }

        foreach (var (field, value) in own.Values)
        {
            Begin(PromiseNames.Fields + field.Name);
            Write(field, value);
            End();
        }
    }

    private void AddKind(MarkKind sort, Word kind, MarkModel? mark)
    {
        if (sort == MarkKind.Term)
        {
            Add(PromiseNames.Kind, kind.Name);
        }

        if (kind.Sense != 0 && AnnotationFormat.Default.KindsOf(sort) is { } words && words.NameOf(kind.Sense) is var sense && sense != kind.Name)
        {
            Add(PromiseNames.KindIs, sense);
        }

        if (sort == MarkKind.Evidence && mark is not null && kind.Declaration is KindDeclaration { IsBuiltIn: false } or KindDeclaration { Bears.Length: > 0 })
        {
            Add(PromiseNames.KindBears, EvidenceStrength.Of(new EvidenceModel(mark!), _article.Format).Certainty.Name());
        }
    }

    /// <summary>Writes the value of a declared field. The order of a list is that of its author.</summary>
    private void Write(FieldDeclaration field, FieldModel value)
    {
        switch (value)
        {
            case NumberModel { Number: var number }:
                _line.Append(number == 2 ? "true" : "false");
                break;
            case WordModel { Word.Name: var word }:
                _line.Append(word);
                break;
            case SingleTextModel { Text: var text }:
                _line.AppendEscaped(text);
                break;
            case DecimalModel { Number: var number, Unit: var unit }:
                var digits = number.ToString(CultureInfo.InvariantCulture);
                _line.AppendEscaped(unit.Length == 0 ? digits : field.Form == FieldForm.Money ? $"{unit} {digits}" : $"{digits} {unit}");
                break;
            case DateModel date:
                _line.Append(date.ToString());
                break;
            case DurationModel { Parts: var parts }:
                _line.Append(string.Join(".", parts.Select(static part => part.ToString(CultureInfo.InvariantCulture))));
                break;
            case LocalizedModel { Texts: var texts }:
                Write(texts);
                break;
            case IndicesModel { Indices: var indices } when DeclaredFormats.TargetOf(field.Form) is { } target:
                for (var i = 0; i < indices.Count; i++)
                {
                    _line.Append(i > 0 ? "," : "");
                    _line.Append(_article.ReferenceOf(target, indices[i]));
                }

                break;
            case ListModel { Items: var items } when field.Form == FieldForm.LocalizedText:
                WriteHashed(items, ArticleFields.Title, static (values, item, _) => values.Write(((LocalizedModel)item).Texts));
                break;
            case ListModel { Items: var items }:
                for (var i = 0; i < items.Count; i++)
                {
                    _line.Append(i > 0 ? "," : "");
                    Write(field, items[i]);
                }

                break;
            default:
                throw new NotSupportedException($"A baseline cannot hold the value of the declared field '{field.Name}'");
        }
    }
}
