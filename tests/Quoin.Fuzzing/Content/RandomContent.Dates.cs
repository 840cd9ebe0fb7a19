namespace Quoin.Fuzzing;

/// <content>Reviews, periods and regions.</content>
internal sealed partial class RandomContent
{
    private static readonly string[] Earlier = ["0001-01-01", "2024-02-29", "2026-03-31"];
    private static readonly string[] Later = ["2026-03-31", "2027-01-01", "9999-12-31"];
    private static readonly string[] Codes = ["GB", "NO", "US-CA", "GB-NIR", "FR-2A", "EU", "EZ", "UN"];

    private ReviewPlan? Review(MappingPiece piece)
    {
        if (!Sometimes(30))
        {
            return null;
        }

        var review = new MappingPiece();
        var plan = new ReviewPlan(OptionalTexts(review, "by", Plan.Language, 60), Optional(review, "on", Earlier), Optional(review, "due", Later));
        return Added(piece, "reviewed", review) ? plan : null;
    }

    private PeriodPlan? Valid(MappingPiece piece)
    {
        if (!Sometimes(30))
        {
            return null;
        }

        var period = new MappingPiece();
        var plan = new PeriodPlan(Optional(period, "from", Earlier), Optional(period, "until", Later));
        return Added(piece, "valid", period) ? plan : null;
    }

    private List<string> Regions(string key) => Sometimes(30) ? Values(_root, key, Codes, static code => code) : [];

    /// <summary>Adds a mapping, which must have a key.</summary>
    private static bool Added(MappingPiece piece, string key, MappingPiece value)
    {
        if (value.Entries.Count > 0)
        {
            piece.Add(key, value);
        }

        return value.Entries.Count > 0;
    }
}
