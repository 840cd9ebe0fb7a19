using Quoin.Definitions;

namespace Quoin;

/// <summary>Finds the quotes of claims, caveats, evidence and terms in a part of the text, without looking at those elsewhere.</summary>
internal sealed class MarkedPlaces
{
    private readonly ArticleData _content;
    private readonly MarkedPlace[] _places;

    /// <summary>A tree over the places: at the middle of a range, the last end of all places in the range.</summary>
    private readonly int[] _ends;

    public MarkedPlaces(ArticleData content)
    {
        _content = content;
        var places = new List<MarkedPlace>();
        for (var kind = MarkKind.Term; kind <= MarkKind.Claim; kind++)
        {
            for (var i = 0; i < content.Count(kind); i++)
            {
                foreach (var span in content.QuotedSpans(content.Row(kind, i) + MarkFields.QuotesSlot))
                {
                    places.Add(new MarkedPlace(span.Start, span.End, kind, i));
                }
            }
        }

        places.Sort();
        _places = [.. places];
        _ends = new int[_places.Length];
        FindEnds(0, _places.Length);
    }

    /// <summary>The places that a part of the text has characters of, in order.</summary>
    public List<MarkedPlace> In(TextSpan span)
    {
        var found = new List<MarkedPlace>();
        Find(0, _places.Length, span, found);
        return found;
    }

    /// <summary>The marks with such places, in order, each once.</summary>
    public Mark[] MarksIn(TextSpan span) => Marks(In(span));

    /// <summary>The marks of places, in order, each once.</summary>
    public Mark[] Marks(IEnumerable<MarkedPlace> places) => [.. places.Select(place => _content.Mark(place.Kind, place.Index)).Distinct()];

    /// <summary>The marks that are still valid: the same list if all of them are.</summary>
    public static IReadOnlyList<Mark> Valid(IReadOnlyList<Mark> marks) =>
        marks.All(static mark => mark.Status == Status.Active) ? marks : Array.AsReadOnly(marks.Where(static mark => mark.Status == Status.Active).ToArray());

    private int FindEnds(int from, int to)
    {
        if (from == to)
        {
            return 0;
        }

        var middle = (from + to) / 2;
        return _ends[middle] = Math.Max(_places[middle].End, Math.Max(FindEnds(from, middle), FindEnds(middle + 1, to)));
    }

    private void Find(int from, int to, TextSpan span, List<MarkedPlace> found)
    {
        var middle = (from + to) / 2;
        if (from == to || _ends[middle] <= span.Start)
        {
            return;
        }

        Find(from, middle, span, found);
        var place = _places[middle];
        if (place.Start < span.End)
        {
            if (place.End > span.Start)
            {
                found.Add(place);
            }

            Find(middle + 1, to, span, found);
        }
    }
}
