using static Quoin.Tool.Tests.Acceptance.AcceptedTea;

namespace Quoin.Tool.Tests.Acceptance;

/// <summary>What two branches accept is merged by git.</summary>
public sealed class AcceptMergeTests
{
    [Fact]
    public void Two_branches_that_accept_different_marks_merge_without_a_conflict()
    {
        using var place = InGit(out var git);
        git("checkout", "-q", "-b", "other");
        place.Edit(Annotation, "kind: limitation", "kind: uncertainty");
        Accept(place, "tea/caveats/small-trial", "The trial could not tell");
        git("commit", "-qam", "other");
        git("checkout", "-q", "main");
        place.Edit(Annotation, "certainty: possible", "certainty: supported");
        Accept(place, "tea/claims/wakes-you-up", "The trial was repeated with more people");
        git("commit", "-qam", "main");

        git("merge", "-q", "-m", "both", "other");

        Assert.Equal("", git("status", "--porcelain"));
        Assert.Equal([], Findings(place));

        // The merge has kept lines that were replaced; the next acceptance removes them.
        place.Edit(Annotation, "certainty: supported", "certainty: established");
        Accept(place, "tea", "Trials in many countries found the same");
        Assert.Equal(3, place.Read(Baseline).Split('\n').Count(line => line.StartsWith("tea", StringComparison.Ordinal)));
        Assert.Equal([], Findings(place));
    }

    [Fact]
    public void Two_branches_that_accept_different_articles_and_remove_marks_merge_without_a_conflict()
    {
        using var place = InGit(out var git);
        git("checkout", "-q", "-b", "other");
        place.Write("content/milk.quoin.yaml", "quoin: 1\narticle: milk\ntitle: Milk\nlanguage: en\nsource: ../seeds/milk.txt\nclaims:\n  white: { kind: background, certainty: established, quote: \"Milk is white\" }\n").Write("seeds/milk.txt", "Milk is white.\n");
        Accept(place, "milk", "New article on milk");
        git("add", "-A");
        git("commit", "-qm", "other");
        git("checkout", "-q", "main");
        place.Edit(Annotation, "caveats:\n  small-trial:\n    kind: limitation\n    quote: \"the trial was small\"\n    applies-to: { kind: efficacy }\n\n", "");
        Accept(place, "tea", "A larger trial found the same");
        git("commit", "-qam", "main");

        git("merge", "-q", "-m", "both", "other");

        Assert.Equal([], Findings(place));
    }

    [Fact]
    public void Two_branches_that_accept_one_mark_differently_are_reported_and_an_acceptance_decides()
    {
        using var place = InGit(out var git);
        git("checkout", "-q", "-b", "other");
        place.Edit(Annotation, "certainty: possible", "certainty: established");
        Accept(place, "tea/claims/wakes-you-up", "Trials in many countries found the same");
        git("commit", "-qam", "other");
        git("checkout", "-q", "main");
        place.Edit(Annotation, "certainty: possible", "certainty: supported");
        Accept(place, "tea/claims/wakes-you-up", "The trial was repeated with more people");
        git("commit", "-qam", "main");
        git("merge", "-q", "-X", "ours", "-m", "both", "other");

        Assert.Contains("QUO6033", Assert.Single(Findings(place)), StringComparison.Ordinal);

        Accept(place, "tea/claims/wakes-you-up", "The trial is what the words rest on");
        Assert.Equal([], Findings(place));
    }
}
