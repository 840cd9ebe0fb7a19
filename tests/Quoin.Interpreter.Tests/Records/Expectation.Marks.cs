using System.Globalization;
using Quoin.Fuzzing;

namespace Quoin.Interpreter.Tests;

/// <content>The content of each kind of mark.</content>
internal sealed partial class Expectation
{
    /// <summary>The separator of quotes that are shown as one text.</summary>
    private const string Between = " […] ";

    private void Write(string path, SectionPlan section)
    {
        var start = PlaceInText(section.Mark.Quotes[0]);
        var end = section.Place + 1 < _sections.Length ? PlaceInText(_sections[section.Place + 1].Mark.Quotes[0]) : Text.Length;
        Mark(path, nameof(Section), section.Mark);
        Add($"{path}.Heading", section.HasHeading ? section.Mark.Quotes[0].Text : null);
        Add($"{path}.Language", section.Mark.Language ?? _plan.Language);
        Span($"{path}.Span", start, end - start);
    }

    private void Write(string path, TermPlan term)
    {
        Mark(path, nameof(Term), term.Mark);
        Quotes(path, term.Mark);
        Texts($"{path}.Label", term.Label);
    }

    private void Write(string path, EvidencePlan evidence)
    {
        Mark(path, "Evidence", evidence.Mark);
        Quotes(path, evidence.Mark);
        Word(path, evidence.Kind);
        Standing($"{path}.Standing", evidence.Standing, _ => "Evidence");
        Texts($"{path}.Attribution", evidence.By);
        Region($"{path}.Country", evidence.Country);
        Texts($"{path}.Population", evidence.Population);
        Add($"{path}.SampleSize", evidence.SampleSize);
        Date($"{path}.Published", evidence.Published);
        Add($"{path}.Intervention", evidence.Intervention is null ? null : "Intervention");
        if (evidence.Intervention is { } intervention)
        {
            Texts($"{path}.Intervention.Description", intervention);
            Add($"{path}.Intervention.AdministrationCount", evidence.Administrations);
        }

        FollowUp($"{path}.FollowUp", evidence.FollowUp);
        List($"{path}.Outcomes", evidence.Outcomes, (place, outcome) =>
        {
            Add(place, "Outcome");
            Texts($"{place}.Measure", outcome.Measure);
            Texts($"{place}.Result", outcome.Result);
        });
        Add($"{path}.Url", evidence.Url);
        Add($"{path}.Doi", evidence.Doi);
        Add($"{path}.BibliographicCitation", evidence.Citation);
        Review($"{path}.Review", evidence.Review ?? _plan.Review);
    }

    private void FollowUp(string path, Iso8601Duration? followUp)
    {
        Add(path, followUp is null ? null : nameof(Iso8601Duration));
        if (followUp is var (years, months, weeks, days, hours, minutes, seconds))
        {
            Add($"{path}.Years", years);
            Add($"{path}.Months", months);
            Add($"{path}.Weeks", weeks);
            Add($"{path}.Days", days);
            Add($"{path}.Hours", hours);
            Add($"{path}.Minutes", minutes);
            Add($"{path}.Seconds", seconds);
        }
    }

    private void Standing(string path, StandingPlan standing, Func<string, string> kindOf)
    {
        Add(path, "Standing");
        Add($"{path}.Status", standing.Status);
        Texts($"{path}.Reason", standing.Because);
        Date($"{path}.DecidedOn", standing.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (standing.SupersededBy is { } id)
        {
            Reference($"{path}.SupersededBy", kindOf(id), id);
        }
        else
        {
            Add($"{path}.SupersededBy", null);
        }
    }

    private void Write(string path, CaveatPlan caveat)
    {
        Mark(path, nameof(Caveat), caveat.Mark);
        Quotes(path, caveat.Mark);
        Word(path, caveat.Kind);
        Texts($"{path}.Statement", Statement(caveat.Statement, caveat.Mark));
        Period(path, caveat.Valid);
        var limited = _plan.Claims.FindAll(claim => Caveats(claim).Contains(caveat.Mark.Id));
        List($"{path}.Claims", limited.FindAll(claim => IsValid(claim.Standing)), (place, claim) => Reference(place, Kind(claim), claim.Mark.Id));
        List($"{path}.ClaimsIncludingInvalid", limited, (place, claim) => Reference(place, Kind(claim), claim.Mark.Id));
    }

    private void Write(string path, ClaimPlan claim)
    {
        Mark(path, Kind(claim), claim.Mark);
        Word(path, claim.Kind);
        Add($"{path}.Certainty", claim.Certainty);
        Add($"{path}.CertaintyLevel", null);
        Standing($"{path}.Standing", claim.Standing, id => Kind(_plan.Claims.Find(other => other.Mark.Id == id)!));
        Section($"{path}.Section", claim.Mark.Quotes[0].Sentence.Section);
        List<string> valid = [.. claim.Evidence.Where(id => IsValid(_plan.Evidence.Find(evidence => evidence.Mark.Id == id)!.Standing))];
        References($"{path}.Evidence", "Evidence", valid);
        References($"{path}.EvidenceIncludingInvalid", "Evidence", claim.Evidence);
        List($"{path}.Citations", valid, Citation);
        List($"{path}.CitationsIncludingInvalid", claim.Evidence, Citation);
        References($"{path}.Terms", nameof(Term), claim.About);
        List($"{path}.FormerIds", claim.Formerly, Add);
        Period(path, claim.Valid);
        Review($"{path}.Review", claim.Review ?? _plan.Review);
        var caveats = Caveats(claim);
        References($"{path}.Caveats", nameof(Caveat), caveats);
        if (caveats.Count == 0)
        {
            Quotes(path, claim.Mark);
            Texts($"{path}.Statement", Statement(claim.Statement, claim.Mark));
            return;
        }

        Qualify($"{path}.Statement", place => Texts(place, Shared(Statement(claim.Statement, claim.Mark), caveats)), caveats);
        Qualify($"{path}.Quote", place => Write(place, claim.Mark.Quotes[0], claim.Mark.Language), caveats);
        List($"{path}.Quotes", claim.Mark.Quotes, (item, quote) => Qualify(item, place => Write(place, quote, claim.Mark.Language), caveats));
    }

    private void Citation(string path, string evidence)
    {
        Add(path, nameof(Citation));
        Reference($"{path}.Evidence", "Evidence", evidence);
        Add($"{path}.Pinpoint", null);
    }

    private static bool IsValid(StandingPlan standing) => standing.Status == Status.Active;

    private void Qualify(string path, Action<string> write, IReadOnlyList<string> caveats)
    {
        write($"{path}.Value");
        References($"{path}.Caveats", nameof(Caveat), caveats);
    }

    private void Section(string path, int place)
    {
        if (place < 0)
        {
            Add(path, null);
        }
        else
        {
            Reference(path, "Section", _sections[place].Mark.Id);
        }
    }

    private string Kind(ClaimPlan claim) => Caveats(claim).Count == 0 ? nameof(PlainClaim) : nameof(QualifiedClaim);

    /// <summary>The caveats that a claim lists, then those that apply by selector, in the order of the file.</summary>
    private List<string> Caveats(ClaimPlan claim) =>
        [.. claim.Caveats.Concat(_plan.Caveats.Where(caveat => caveat.AppliesTo(claim)).Select(caveat => caveat.Mark.Id)).Distinct()];

    /// <summary>The texts in the languages that all caveats have as well; all texts if there is none. No two languages of the content are near.</summary>
    private TextsPlan Shared(TextsPlan texts, List<string> caveats)
    {
        var limits = caveats.Select(id => _plan.Caveats.Find(caveat => caveat.Mark.Id == id)!).Select(caveat => Statement(caveat.Statement, caveat.Mark));
        var shared = texts.Values.Where(text => limits.All(limit => limit.Values.Any(other => string.Equals(other.Language, text.Language, StringComparison.OrdinalIgnoreCase)))).ToList();
        return shared.Count == 0 ? texts : new TextsPlan([.. shared]);
    }

    /// <summary>The annotator's words, or the quote in a language that the annotator did not write.</summary>
    private TextsPlan Statement(TextsPlan? statement, MarkPlan mark)
    {
        var language = Language(mark.Quotes[0], mark.Language);
        var texts = statement?.Values ?? [];
        return texts.Any(text => string.Equals(text.Language, language, StringComparison.OrdinalIgnoreCase))
            ? statement!
            : new TextsPlan([.. texts, (language, string.Join(Between, mark.Quotes.Select(quote => quote.Text)))]);
    }
}
