using System.Globalization;

namespace Quoin.Tool.Listings;

/// <summary>Lists the fields of a piece of evidence. It names none of them, so a field that a later version adds is listed too.</summary>
/// <param name="language">The language of texts; null for that of the current UI culture.</param>
/// <param name="add">Receives the name of each field and its value.</param>
internal sealed class EvidenceFacts(string? language, Action<string, string> add) : ArticleVisitor
{
    private readonly List<string> _values = [];
    private string? _group;

    protected override void BeginGroup(string name, bool isItem) => _group = name;

    protected override void EndGroup()
    {
        Add(_group!, string.Join(": ", _values));
        _values.Clear();
        _group = null;
    }

    protected override void VisitWord(string name, string word) => Visit(name, word.Replace('-', ' '));

    protected override void VisitText(string name, string value) => Visit(name, value);

    protected override void VisitText(string name, LocalizedText value) => Visit(name, value.ToString(language, null));

    protected override void VisitNumber(string name, int value) =>
        Visit(name, value.ToString(CultureInfo.InvariantCulture) + (_group is null ? "" : $" {name.Replace('-', ' ')}"));

    protected override void VisitStanding(string name, Standing standing)
    {
        if (standing.Status != Status.Active)
        {
            var on = standing.DecidedOn is { } day ? $" on {day}" : "";
            var by = standing.SupersededBy is { } other ? $" by {other.Id}" : "";
            var because = standing.Reason is { } reason ? $": {reason.ToString(language, null)}" : "";
            Add(name, $"{standing}{by}{on}{because}");
        }
    }

    protected override void VisitQuotes(string name, IReadOnlyList<Quote> quotes) => Add(name, string.Join(" […] ", quotes));

    private void Visit(string name, string value)
    {
        if (_group is null)
        {
            Add(name, value);
        }
        else
        {
            _values.Add(value);
        }
    }

    private void Add(string name, string value) => add(char.ToUpperInvariant(name[0]) + name[1..], value);
}
