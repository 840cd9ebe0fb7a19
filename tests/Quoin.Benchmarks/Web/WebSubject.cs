using Quoin.Benchmarks.Contenders;

namespace Quoin.Benchmarks.Web;

/// <summary>What a web app answers in a second with Quoin's endpoints and pages, compared with the same written by hand.</summary>
internal sealed class WebSubject : ISubject
{
    private const string Article = "ketamine-in-addiction-therapy";
    private const string Claim = "reduces-craving";

    // What each answers contains: the end of the article, its last claim's caveats.
    private static readonly (string Name, string Path)[] Contenders =
    [
        ("a claim as JSON, Quoin", $"/content/articles/{Article}/claims/{Claim}?lang=uk"),
        ("a claim as JSON, by hand", $"/hand/claims/{Claim}"),
        ("all claims of an article as JSON, Quoin", $"/content/articles/{Article}/claims?lang=uk&limit=100"),
        ("all claims of an article as JSON, by hand", "/hand/claims"),
        ("a page, Quoin.Html in an endpoint", "/writer"),
        ("a page, Quoin's component", "/component"),
        ("a page, a Razor component by hand", "/hand"),
    ];

    public string Name => "web";

    public string Promise => "a web app answers at least 0.8 of the requests a second with Quoin's endpoints and pages that it answers with the same written by hand";

    public SubjectResult Run(Measurer measurer)
    {
        using var app = new LoadedApp(Installation.WebApp);
        Check(app);
        var (rounds, seconds) = (measurer.Pick(smoke: 1, quick: 3, full: 7), measurer.Pick(smoke: 1, quick: 1, full: 3));
        var rates = Contenders.Select(_ => new List<double>()).ToArray();
        var costs = Contenders.Select(_ => new List<double>()).ToArray();

        // The first round compiles the code.
        for (var round = measurer.Effort == Effort.Smoke ? 0 : -1; round < rounds; round++)
        {
            for (var i = 0; i < Contenders.Length; i++)
            {
                var before = app.Processor;
                var rate = Load.Run(new Uri(app.Address, Contenders[i].Path), seconds);
                if (round >= 0)
                {
                    rates[i].Add(rate);
                    costs[i].Add((app.Processor - before).TotalNanoseconds / (rate * seconds));
                }
            }
        }

        var (median, cost) = (rates.Select(Median.Of).ToArray(), costs.Select(Median.Of).ToArray());
        return new SubjectResult(
            [
                .. Contenders.Select((contender, i) => new Measurement($"processor time of the app for {contender.Name}", cost[i], 0)),
            ],
            [
                new Ratio($"{Name}: requests a second for a claim as JSON, Quoin / by hand", median[0] / median[1], Goal.AtLeast(0.8)),
                new Ratio($"{Name}: requests a second for all claims of an article as JSON, Quoin / by hand", median[2] / median[3], Goal.AtLeast(0.8)),
                new Ratio($"{Name}: requests a second for a page, Quoin.Html in an endpoint / Razor by hand", median[4] / median[6], Goal.AtLeast(0.8)),
                new Ratio($"{Name}: requests a second for a page, Quoin's component / Razor by hand", median[5] / median[6], Goal.AtLeast(0.8)),
                .. Contenders.Select((contender, i) => new Ratio($"{Name}: requests a second for {contender.Name}, {(Load.HasWrk ? "wrk" : ".NET's client")}", Math.Round(median[i]))),
            ]);
    }

    /// <summary>Each answer has every claim of the article, or the one that was asked for, with its caveats.</summary>
    private static void Check(LoadedApp app)
    {
        foreach (var (name, path) in Contenders)
        {
            var answer = app.Get(path);
            var ids = answer.Split("-craving").Length - 1;
            if (ids == 0 || (!name.StartsWith("a page", StringComparison.Ordinal) && !answer.Contains("\"caveats\":[\"", StringComparison.Ordinal)))
            {
                throw new InvalidOperationException($"{name} has not what was asked for: {answer[..Math.Min(500, answer.Length)]}");
            }
        }
    }
}
