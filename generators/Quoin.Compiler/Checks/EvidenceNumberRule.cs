using System.Globalization;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that the numbers in the fields of evidence are in its quote.</summary>
internal static class EvidenceNumberRule
{
    public static readonly Rule Rule = new("QUO4016", "Number of evidence that its quote does not have",
        "The '{0}' of the evidence '{1}' says \"{2}\", which is not in its quote; use the number of the quote, or quote the words that give it",
        RuleSeverity.Warning);

    /// <summary>How many days the parts of a duration have, from years to seconds.</summary>
    private static readonly decimal[] Days = [365, 30, 7, 1, 1m / 24, 1m / 1440, 1m / 86400];

    public static void Check(EditorialArticle article)
    {
        var known = new EvidenceNumbers(article);
        for (var i = 0; i < article.Model.Evidence.Count; i++)
        {
            var evidence = article.Model.Evidence[i];
            if (!evidence.Standing.Stands)
            {
                continue;
            }

            foreach (var (field, said, number) in Numbers(evidence.Mark.Fields))
            {
                if (!number.IsImplied && !known.Has(i, number) && !IsUnitAlone(article, evidence.Mark, number))
                {
                    article.Report(Rule, article.Annotation.Evidence[i].Id.Range, field.Key, evidence.Mark.Id, said);
                }
            }
        }
    }

    private static IEnumerable<(Field Field, string Said, Quantity Number)> Numbers(FieldsModel fields)
    {
        foreach (var number in Count(EvidenceFields.SampleSize, fields)
            .Concat(Texts(EvidenceFields.Population, fields[EvidenceFields.Population]))
            .Concat(Duration(fields[EvidenceFields.FollowUp])))
        {
            yield return number;
        }

        if (fields[EvidenceFields.Intervention] is RowModel intervention)
        {
            foreach (var number in Count(InterventionFields.Administrations, intervention.Fields)
                .Concat(Texts(EvidenceFields.Intervention, intervention.Fields[InterventionFields.Description])))
            {
                yield return number;
            }
        }

        if (fields[EvidenceFields.Outcomes] is RowsModel outcomes)
        {
            foreach (var number in outcomes.Rows.SelectMany(row =>
                Texts(EvidenceFields.Outcomes, row[OutcomeFields.Measure]).Concat(Texts(EvidenceFields.Outcomes, row[OutcomeFields.Result]))))
            {
                yield return number;
            }
        }
    }

    private static IEnumerable<(Field Field, string Said, Quantity Number)> Count(Field field, FieldsModel fields)
    {
        // Compiled content has one more, because 0 means not given.
        if (fields.Number(field) is var number and > 1)
        {
            yield return (field, (number - 1).ToString(CultureInfo.InvariantCulture), new Quantity(default, number - 1, "", 1, number == 2));
        }
    }

    private static IEnumerable<(Field Field, string Said, Quantity Number)> Duration(FieldModel? value)
    {
        if (value is DurationModel duration && duration.Parts.Count(part => part > 0) == 1)
        {
            for (var i = 0; i < duration.Parts.Count; i++)
            {
                if (duration.Parts[i] > 0)
                {
                    yield return (EvidenceFields.FollowUp, Durations.Format(duration.Parts), new Quantity(default, duration.Parts[i], Quantities.Day, Days[i], IsImplied: false));
                }
            }
        }
    }

    private static IEnumerable<(Field Field, string Said, Quantity Number)> Texts(Field field, FieldModel? value) => value is not LocalizedModel localized ? [] :
        localized.Texts.SelectMany(text => Quantities.In(Wording.For(text.Language), text.Text, new Span(0, text.Text.Length))
            .Select(number => (field, text.Text.Substring(number.Span.Start, number.Span.Length), number)));

    /// <summary>Whether one of a unit can be said without a number, as in "a year later".</summary>
    private static bool IsUnitAlone(EditorialArticle article, MarkModel mark, Quantity number) => number.Unit == Quantities.Day && number.Value == 1
        && QuotedWords.Find(article, mark, WordingFile.Unit).Any(match => match.Entry.Value.StartsWith("day ", StringComparison.Ordinal));
}
