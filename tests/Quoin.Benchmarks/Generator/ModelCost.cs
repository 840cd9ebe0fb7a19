using Quoin.Benchmarks.Contenders;
using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Generator;

/// <summary>What a model costs in a warm process.</summary>
internal static class ModelCost
{
    private static readonly Goal Most = Goal.AtMost(1.1);

    public static SubjectResult Measure(string subject, Measurer measurer)
    {
        var of = $"{measurer.Articles} articles";
        var contenders = ModelContenders.Of(measurer.Articles);
        var projects = contenders.Select(static contender => (contender.Contender.Name, Project: Warm(contender.Corpus))).ToList();
        var runs = Race.Run(
            measurer.Pick(smoke: 1, quick: 11, full: 15),
            [
                .. projects.Select(project => ($"full run, {project.Name}, {of}", (Action)project.Project.RunFully)),
                .. projects.Select(project => ($"one article edited, {project.Name}, {of}", (Action)project.Project.RunEdited)),
            ]);
        var times = runs.Select(static run => run.Nanoseconds).ToArray();
        return new SubjectResult(runs,
        [
            .. ModelContenders.Compare(subject, $"full run, {of}", times[..3], Most),
            .. ModelContenders.Compare(subject, $"one article edited, {of}", times[3..], Most),
            .. ModelContenders.Compare(subject, "bytes of annotations", [.. contenders.Select(static contender => (double)contender.Corpus.AnnotationBytes)], goal: null),
        ]);
    }

    private static WarmProject Warm(ArticleCorpus corpus)
    {
        var project = new ContentProject(corpus);
        return new WarmProject(project, CorpusEdits.OfArticles(project, corpus));
    }
}
