using Microsoft.CodeAnalysis;
using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Generator;

/// <summary>The generator alone in a warm process, as in an editor or a build server.</summary>
internal sealed class GeneratorSubject : ISubject
{
    /// <summary>Roslyn records a step once for each path that leads to it, which takes forever for a thousand articles.</summary>
    private const int MostTracked = 50;

    /// <summary>Text and Markdown cost the same for each article, however many there are.</summary>
    private const int MostInBothForms = 100;

    public string Name => "generator";

    public string Promise => "a build costs a small multiple of reading its YAML, and an edit costs only what it affects";

    public SubjectResult Run(Measurer measurer)
    {
        var measurements = new List<Measurement>();
        var ratios = new List<Ratio>();
        foreach (var articles in measurer.Pick<int[]>(smoke: [10], quick: [100], full: [100, 1_000, 6_500]))
        {
            Measure(new ArticleCorpus(articles), measurer, measurements, ratios);
        }

        MeasureMarkdown(measurer, measurements, ratios);
        MeasureBaseline(measurer, measurements, ratios);
        var model = ModelCost.Measure(Name, measurer);
        measurements.AddRange(model.Measurements);
        ratios.AddRange(model.Ratios);

        var tracked = Math.Min(measurer.Articles, MostTracked);
        var (users, others) = SourceEdit.Count(new ArticleCorpus(tracked));
        ratios.Add(new Ratio($"{Name}: articles anchored again after the edit of a source / articles that use it (two)", users / 2.0, Goal.Exactly(1)));
        ratios.Add(new Ratio($"{Name}: other articles anchored again after the edit of a source", others, Goal.Exactly(0)));
        var (afterArticle, afterModel) = ModelEdit.Count(new ArticleCorpus(tracked, model: CorpusModel.WithFields));
        ratios.Add(new Ratio($"{Name}: articles compiled again after the edit of one in a project with a model", afterArticle, Goal.Exactly(1)));
        ratios.Add(new Ratio($"{Name}: articles compiled again after the edit of the model / all", afterModel / (double)tracked, Goal.Exactly(1)));
        return new SubjectResult(measurements, ratios);
    }

    private void Measure(ArticleCorpus corpus, Measurer measurer, List<Measurement> measurements, List<Ratio> ratios)
    {
        var count = corpus.Articles.Count;
        var built = new ContentProject(corpus);
        var project = new ContentProject(corpus, isEdited: true);
        var driver = project.Remembering();
        var articleEdits = CorpusEdits.OfArticles(project, corpus);
        var sourceEdits = CorpusEdits.OfSources(project, corpus);
        var editedCode = project.EditedCode();
        var next = 0;
        var libraryEdit = new LibraryEdit(corpus);

        var rounds = measurer.Pick(smoke: 1, quick: 7, full: count > 1_000 ? 3 : 9);
        var runs = Race.Run(
            rounds,
            ($"full run, {count} articles", () => built.Driver().RunGenerators(built.Compilation)),
            ($"full run in an editor, {count} articles", () => project.Driver().RunGenerators(project.Compilation)),
            ($"YamlDotNet's events on the annotations, {count} articles", () => BareEvents.Count(corpus.Annotations)),
            ($"one article edited, {count} articles", () => Run(articleEdits[next++ % CorpusEdits.Count])),
            ($"one source edited, {count} articles", () => Run(sourceEdits[next++ % CorpusEdits.Count])),
            ($"nothing changed, {count} articles", () => driver.RunGenerators(project.Compilation)),
            ($"unrelated C# edited, {count} articles", () => driver.RunGenerators(editedCode)),
            ($"library edited that one article cites, {count} articles", libraryEdit.Run));
        measurements.AddRange(runs);

        var full = runs[1].Nanoseconds;
        var (isPromised, isMany) = (count == measurer.Articles, count > measurer.Articles);
        ratios.Add(new Ratio($"{Name}: full run / YamlDotNet's events, {count} articles", runs[0].Nanoseconds / runs[2].Nanoseconds, isPromised ? Goal.AtMost(2.5) : null));
        ratios.Add(new Ratio($"{Name}: megabytes allocated an article in a full run, {count} articles", runs[0].Bytes / 1e6 / count, isPromised ? Goal.AtMost(0.5) : null));
        ratios.Add(new Ratio($"{Name}: full run in an editor / YamlDotNet's events, {count} articles", full / runs[2].Nanoseconds));
        ratios.Add(new Ratio($"{Name}: one article edited / full run in an editor, {count} articles", runs[3].Nanoseconds / full, isMany ? Goal.AtMost(0.003) : isPromised ? Goal.AtMost(0.01) : null));
        if (isMany)
        {
            ratios.Add(new Ratio($"{Name}: milliseconds of processor time, one article edited, {count} articles", runs[3].Nanoseconds / 1e6, Goal.AtMost(50)));
        }

        ratios.Add(new Ratio($"{Name}: one source edited / full run in an editor, {count} articles", runs[4].Nanoseconds / full));
        ratios.Add(new Ratio($"{Name}: nothing changed / full run in an editor, {count} articles", runs[5].Nanoseconds / full, isPromised ? Goal.AtMost(0.002) : null));
        ratios.Add(new Ratio($"{Name}: unrelated C# edited / full run in an editor, {count} articles", runs[6].Nanoseconds / full, isPromised ? Goal.AtMost(0.002) : null));

        ratios.Add(new Ratio($"{Name}: library edited that one article cites / full run in an editor, {count} articles", runs[7].Nanoseconds / full, isPromised ? Goal.AtMost(0.02) : null));

        void Run((AdditionalText Before, AdditionalText After) edit) =>
            driver.ReplaceAdditionalText(edit.Before, edit.After).RunGenerators(project.Compilation);
    }

    /// <summary>The same words and marks, once in text and once in Markdown.</summary>
    private void MeasureMarkdown(Measurer measurer, List<Measurement> measurements, List<Ratio> ratios)
    {
        var (text, markdown) = (Warm(isMarkdown: false), Warm(isMarkdown: true));
        var runs = Race.Run(
            measurer.Pick(smoke: 1, quick: 11, full: 15),
            ("full run, text", text.RunFully), ("full run, Markdown", markdown.RunFully), ("one source edited, text", text.RunEdited), ("one source edited, Markdown", markdown.RunEdited));
        measurements.AddRange(runs);
        ratios.Add(new Ratio($"{Name}: Markdown / text, full run", runs[1].Nanoseconds / runs[0].Nanoseconds, Goal.AtMost(1.3)));
        ratios.Add(new Ratio($"{Name}: Markdown / text, one source edited", runs[3].Nanoseconds / runs[2].Nanoseconds, Goal.AtMost(1.3)));

        WarmProject Warm(bool isMarkdown)
        {
            var corpus = new ArticleCorpus(Math.Min(measurer.Articles, MostInBothForms), isMarkdown);
            var project = new ContentProject(corpus);
            return new WarmProject(project, CorpusEdits.OfSources(project, corpus));
        }
    }

    /// <summary>The same content, compared with its baseline and not.</summary>
    private void MeasureBaseline(Measurer measurer, List<Measurement> measurements, List<Ratio> ratios)
    {
        var corpus = new ArticleCorpus(measurer.Articles);
        var (alone, compared) = (Warm(new ContentProject(corpus)), Warm(new ContentProject(BaselinedCorpus.Files(corpus), isCompared: true)));
        var runs = Race.Run(
            measurer.Pick(smoke: 1, quick: 11, full: 15),
            ("full run, no baseline", alone.RunFully), ("full run, baseline", compared.RunFully), ("one article edited, no baseline", alone.RunEdited), ("one article edited, baseline", compared.RunEdited));
        measurements.AddRange(runs);
        ratios.Add(new Ratio($"{Name}: baseline / none, full run", runs[1].Nanoseconds / runs[0].Nanoseconds, Goal.AtMost(1.05)));
        ratios.Add(new Ratio($"{Name}: baseline / none, one article edited", runs[3].Nanoseconds / runs[2].Nanoseconds, Goal.AtMost(1.3)));

        WarmProject Warm(ContentProject project) => new(project, CorpusEdits.OfArticles(project, corpus));
    }
}
