using Quoin.Definitions;
using Quoin.Texts;

namespace Quoin;

// Reads the fields of a row, by their definitions.
public abstract partial class ArticleVisitor
{
    private void VisitFields(Mapping mapping, ArticleData data, int row, Mark? mark = null)
    {
        foreach (var field in mapping.Fields)
        {
            if (field.Slot == Field.None || IsVisitedApart(field))
            {
                continue;
            }

            if (field.Type == FieldType.Word && mark is { Content.Factory: not null })
            {
                VisitModelWord(field, mark);
            }
            else
            {
                VisitField(field, data, data.At(mapping.Row!.Value, row, field.Slot));
            }
        }
    }

    /// <summary>Whether a field has a method of its own, as the text of a claim, which is visited with its caveats, or is not visited, as the body.</summary>
    private static bool IsVisitedApart(Field field) => field.Type == FieldType.Own || field == ClaimFields.Statement || field == ClaimFields.Quotes || field == ClaimFields.Caveats || field == ClaimFields.Citations
        || field == ClaimFields.Standing || field == EvidenceFields.Standing
        || field == SectionFields.HasHeading || field == SectionFields.Quotes
        || field == ArticleFields.IsLibrary || field == ArticleFields.Libraries || field == ArticleFields.Cited
        || field == ArticleFields.Id || field == ArticleFields.Asides || field == ArticleFields.Sentences || field == ArticleFields.Marked || field == ArticleFields.AsideSentences || field == ArticleFields.Body;

    private void VisitField(Field field, ArticleData data, int at)
    {
        switch (field.Type)
        {
            case FieldType.Word:
                if (Enum.GetName(field.Words!, data.Table[at]) is { } word)
                {
                    VisitWord(field.Key, KebabCase.Of(word));
                }

                break;
            case FieldType.LocalizedText:
                if (data.Localized(at) is { } text)
                {
                    VisitText(field.Key, text);
                }

                break;
            case FieldType.LocalizedTexts:
                VisitTexts(field.Key, data.LocalizedTexts(at));
                break;
            case FieldType.Count:
                if (data.Count(at) is { } count)
                {
                    VisitNumber(field.Key, count);
                }

                break;
            case FieldType.Number:
                VisitNumber(field.Key, data.Table[at]);
                break;
            case FieldType.Duration:
                if (data.Duration(at) is { } duration)
                {
                    VisitText(field.Key, duration.ToString());
                }

                break;
            case FieldType.Date or FieldType.PartialDate:
                if (data.Date(at) is { } date)
                {
                    VisitText(field.Key, date.ToString());
                }

                break;
            case FieldType.Reference:
                if (data.Table[at] is var index and not 0)
                {
                    VisitReference(field.Key, data.Mark(field.Target!.Value, index - 1));
                }

                break;
            case FieldType.References or FieldType.Citings:
                foreach (var (prefix, marks) in ByStanding(data.Items(at, 1, (content, item) => content.Mark(field.Target!.Value, content.Table[item]))))
                {
                    VisitReferences(prefix + field.Key, marks);
                }

                break;
            case FieldType.Regions:
                if (data.Regions(at) is { Count: > 0 } regions)
                {
                    VisitTexts(field.Key, [.. regions.Select(static region => region.ToString())]);
                }

                break;
            case FieldType.FormerIds:
                VisitTexts(field.Key, data.Items(at, 2, static (content, item) => content.Text(item)));
                break;
            case FieldType.Quotes:
                if (data.Quotes(at) is { Count: > 0 } quotes)
                {
                    VisitQuotes(field.Key, quotes);
                }

                break;
            case FieldType.Mapping:
                if (data.Table[at] is var row and not 0)
                {
                    VisitGroup(field, data, row, isItem: false);
                }

                break;
            case FieldType.Mappings:
                BeginList(field.Key);
                var length = data.RowLength(field.Mapping!.Row!.Value);
                for (var i = 0; i < data.Table.Count(at); i++)
                {
                    VisitGroup(field, data, data.Table.ItemAt(at, i, length), isItem: true);
                }

                EndList();
                break;
            default:
                if (data.OptionalText(at) is { } single)
                {
                    VisitText(field.Key, single);
                }

                break;
        }
    }

    /// <summary>Splits marks into those that are still valid, even if there are none, and the others, if there are any.</summary>
    private static IEnumerable<(string Prefix, IReadOnlyList<Mark> Marks)> ByStanding(IReadOnlyList<Mark> marks)
    {
        Mark[] invalid = [.. marks.Where(static mark => mark.Status != Status.Active)];
        yield return ("", invalid.Length == 0 ? marks : [.. marks.Except(invalid)]);
        if (invalid.Length > 0)
        {
            yield return (Invalid, invalid);
        }
    }

    /// <summary>Whether a field of a caveat is the list of the claims that it limits.</summary>
    private protected static bool IsOfClaims(string name) => name is "claims" or Invalid + "claims";

    private void VisitCitations(Claim claim)
    {
        var citations = claim.CitationsIncludingInvalid.Where(static citation => citation.Pinpoint is not null).ToLookup(static citation => citation.Evidence.Status == Status.Active);
        foreach (var isValid in new[] { true, false })
        {
            if (citations.Contains(isValid))
            {
                VisitCitations((isValid ? "" : Invalid) + ClaimFields.Citations.Key, [.. citations[isValid]]);
            }
        }
    }

    private void VisitGroup(Field field, ArticleData data, int row, bool isItem)
    {
        BeginGroup(field.Key, isItem);
        VisitFields(field.Mapping!, data, row);
        EndGroup();
    }
}
