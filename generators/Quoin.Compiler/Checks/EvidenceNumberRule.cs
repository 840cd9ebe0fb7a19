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

    public static void Check(EditorialArticle article)
    {
        var known = new EvidenceNumbers(article);
        for (var i = 0; i < article.Model.Evidence.Count; i++)
        {
            var evidence = article.Model.Evidence[i];
            if (!evidence.Standing.Stands || (article.Annotation.IsLibrary && NamesPublication(evidence.Mark.Fields)))
            {
                continue;
            }

            foreach (var said in Numbers(evidence.Mark.Fields))
            {
                if (!said.Number.IsImplied && !known.Has(i, said.Number) && !IsUnitAlone(article, i, said.Number))
                {
                    article.Report(Rule, article.Annotation.Evidence[i].Id.Range, said.Field.Key, evidence.Mark.Id, said.Words);
                }
            }
        }
    }

    /// <summary>Whether evidence of a library says where its numbers can be read; what it quotes may be about the publication.</summary>
    private static bool NamesPublication(FieldsModel fields) =>
        fields[EvidenceFields.Doi] is not null || fields[EvidenceFields.Url] is not null || fields[EvidenceFields.Citation] is not null;

    private static List<NumberOfField> Numbers(FieldsModel fields)
    {
        var numbers = new List<NumberOfField>();
        AddCount(numbers, EvidenceFields.SampleSize, fields);
        AddTexts(numbers, EvidenceFields.Population, fields[EvidenceFields.Population]);
        AddDuration(numbers, fields[EvidenceFields.FollowUp]);
        if (fields[EvidenceFields.Intervention] is RowModel intervention)
        {
            AddCount(numbers, InterventionFields.Administrations, intervention.Fields);
            AddTexts(numbers, EvidenceFields.Intervention, intervention.Fields[InterventionFields.Description]);
        }

        if (fields[EvidenceFields.Outcomes] is RowsModel outcomes)
        {
            foreach (var row in outcomes.Rows)
            {
                AddTexts(numbers, EvidenceFields.Outcomes, row[OutcomeFields.Measure]);
                AddTexts(numbers, EvidenceFields.Outcomes, row[OutcomeFields.Result]);
            }
        }

        return numbers;
    }

    private static void AddCount(List<NumberOfField> numbers, Field field, FieldsModel fields)
    {
        // Compiled content has one more, because 0 means not given.
        if (fields.Number(field) is var number and > 1)
        {
            numbers.Add(new NumberOfField(field, new Quantity(default, number - 1, "", 1, number == 2)));
        }
    }

    private static void AddDuration(List<NumberOfField> numbers, FieldModel? value)
    {
        if (value is not DurationModel duration)
        {
            return;
        }

        var only = -1;
        for (var i = 0; i < duration.Parts.Count; i++)
        {
            if (duration.Parts[i] > 0)
            {
                if (only >= 0)
                {
                    return;
                }

                only = i;
            }
        }

        if (only >= 0)
        {
            numbers.Add(new NumberOfField(
                EvidenceFields.FollowUp, new Quantity(default, duration.Parts[only], Quantities.Day, Durations.Days[only], IsImplied: false), Duration: duration));
        }
    }

    private static void AddTexts(List<NumberOfField> numbers, Field field, FieldModel? value)
    {
        if (value is LocalizedModel localized)
        {
            foreach (var text in localized.Texts)
            {
                foreach (var number in Quantities.In(Wording.For(text.Language), text.Text, new Span(0, text.Text.Length)))
                {
                    numbers.Add(new NumberOfField(field, number, text.Text));
                }
            }
        }
    }

    /// <summary>Whether one of a unit can be said without a number, as in "a year later".</summary>
    private static bool IsUnitAlone(EditorialArticle article, int evidence, Quantity number) => number.Unit == Quantities.Day && number.Value == 1
        && Array.Exists(article.Quoted(MarkKind.Evidence, evidence).Find(WordList.Unit), static match => match.Entry.Value.StartsWith("day ", StringComparison.Ordinal));

    /// <summary>A number of a field: from a text, a duration, or the field itself.</summary>
    private readonly record struct NumberOfField(Field Field, Quantity Number, string? Text = null, DurationModel? Duration = null)
    {
        /// <summary>How the field says it.</summary>
        public string Words => Text is not null ? Text.Substring(Number.Span.Start, Number.Span.Length)
            : Duration is not null ? Durations.Format(Duration.Parts)
            : Number.Value.ToString(CultureInfo.InvariantCulture);
    }
}
