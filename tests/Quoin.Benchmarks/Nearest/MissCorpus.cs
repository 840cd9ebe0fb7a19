namespace Quoin.Benchmarks.Nearest;

/// <summary>A source, and a quote that is not in it.</summary>
internal sealed record MissCorpus(string Source, string Quote)
{
    public const int QuoteLength = 200;

    public static MissCorpus Of(QuoteKind kind, int length)
    {
        var prose = new Prose(1);
        var source = prose.Text(length);
        switch (kind)
        {
            case QuoteKind.Drifted:
                var start = source.IndexOf(". ", length * 9 / 10, StringComparison.Ordinal) + 2;
                return new MissCorpus(source, Cut(prose.Drift(Cut(source[start..]), every: 10) + " " + prose.Sentence()));

            case QuoteKind.Nowhere:
                return new MissCorpus(source, Cut(new Prose(2).Text(2 * QuoteLength)));

            default:
                var quote = Cut(source);
                var nearly = "";
                while (nearly.Length < length)
                {
                    nearly += prose.Drift(quote, every: 2) + " ";
                }

                return new MissCorpus(nearly[..length], quote);
        }
    }

    /// <summary>The first 200 characters; the words at the ends of a quote are whole in the source or they drifted too.</summary>
    private static string Cut(string text) => text.Replace("\n\n", " ", StringComparison.Ordinal)[..QuoteLength].TrimEnd();
}
