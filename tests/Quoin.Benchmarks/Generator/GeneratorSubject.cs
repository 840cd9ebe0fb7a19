using Microsoft.CodeAnalysis;
using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Generator;

/// <summary>The generator alone in a warm process, as in an editor or a build server.</summary>
internal sealed class GeneratorSubject : ISubject
{
    private const int Edits = 8;

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

        var (users, others) = SourceEdit.Count(new ArticleCorpus(Math.Min(measurer.Articles, MostTracked)));
        ratios.Add(new Ratio($"{Name}: articles anchored again after the edit of a source / articles that use it (two)", users / 2.0, Goal.Exactly(1)));
        ratios.Add(new Ratio($"{Name}: other articles anchored again after the edit of a source", others, Goal.Exactly(0)));
        return new SubjectResult(measurements, ratios);
    }

    private void Measure(ArticleCorpus corpus, Measurer measurer, List<Measurement> measurements, List<Ratio> ratios)
    {
        var count = corpus.Articles.Count;
        var built = new ContentProject(corpus);
        var project = new ContentProject(corpus, isEdited: true);
        var driver = project.Remembering();
        var articleEdits = Edit(corpus, article => project.Edit(article.AnnotationPath, Statement(article), "Another statement of the claim."));
        var sourceEdits = Edit(corpus, article => project.Edit(article.SourcePath, "\n\n", "\n\n\n"));
        var editedCode = project.EditedCode();
        var next = 0;
        var libraryEdit = new LibraryEdit(corpus);

        var rounds = measurer.Pick(smoke: 1, quick: 7, full: count > 1_000 ? 3 : 9);
        var runs = Race.Run(
            rounds,
            ($"full run, {count} articles", () => built.Driver().RunGenerators(built.Compilation)),
            ($"full run in an editor, {count} articles", () => project.Driver().RunGenerators(project.Compilation)),
            ($"YamlDotNet's events on the annotations, {count} articles", () => BareEvents.Count(corpus.Annotations)),
            ($"one article edited, {count} articles", () => Run(articleEdits[next++ % Edits])),
            ($"one source edited, {count} articles", () => Run(sourceEdits[next++ % Edits])),
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
        var next = 0;
        var (fullText, editText) = Runs(isMarkdown: false);
        var (fullMarkdown, editMarkdown) = Runs(isMarkdown: true);
        var runs = Race.Run(
            measurer.Pick(smoke: 1, quick: 11, full: 15),
            ("full run, text", fullText), ("full run, Markdown", fullMarkdown), ("one source edited, text", editText), ("one source edited, Markdown", editMarkdown));
        measurements.AddRange(runs);
        ratios.Add(new Ratio($"{Name}: Markdown / text, full run", runs[1].Nanoseconds / runs[0].Nanoseconds, Goal.AtMost(1.3)));
        ratios.Add(new Ratio($"{Name}: Markdown / text, one source edited", runs[3].Nanoseconds / runs[2].Nanoseconds, Goal.AtMost(1.3)));

        (Action Full, Action Edit) Runs(bool isMarkdown)
        {
            var corpus = new ArticleCorpus(Math.Min(measurer.Articles, MostInBothForms), isMarkdown);
            var project = new ContentProject(corpus);
            var driver = project.Remembering();
            var edits = Edit(corpus, article => project.Edit(article.SourcePath, "\n\n", "\n\n\n"));
            return (
                () => project.Driver().RunGenerators(project.Compilation),
                () => driver.ReplaceAdditionalText(edits[next % Edits].Before, edits[next++ % Edits].After).RunGenerators(project.Compilation));
        }
    }

    /// <summary>The same content, compared with its baseline and not.</summary>
    private void MeasureBaseline(Measurer measurer, List<Measurement> measurements, List<Ratio> ratios)
    {
        var corpus = new ArticleCorpus(measurer.Articles);
        var next = 0;
        var (fullRun, editRun) = Runs(new ContentProject(corpus));
        var (fullCompared, editCompared) = Runs(new ContentProject(BaselinedCorpus.Files(corpus), isCompared: true));
        var runs = Race.Run(
            measurer.Pick(smoke: 1, quick: 11, full: 15),
            ("full run, no baseline", fullRun), ("full run, baseline", fullCompared), ("one article edited, no baseline", editRun), ("one article edited, baseline", editCompared));
        measurements.AddRange(runs);
        ratios.Add(new Ratio($"{Name}: baseline / none, full run", runs[1].Nanoseconds / runs[0].Nanoseconds, Goal.AtMost(1.05)));
        ratios.Add(new Ratio($"{Name}: baseline / none, one article edited", runs[3].Nanoseconds / runs[2].Nanoseconds, Goal.AtMost(1.3)));

        (Action Full, Action Edit) Runs(ContentProject project)
        {
            var driver = project.Remembering();
            var edits = Edit(corpus, article => project.Edit(article.AnnotationPath, Statement(article), "Another statement of the claim."));
            return (
                () => project.Driver().RunGenerators(project.Compilation),
                () => driver.ReplaceAdditionalText(edits[next % Edits].Before, edits[next++ % Edits].After).RunGenerators(project.Compilation));
        }
    }

    private static string Statement(CorpusArticle article) => article.Claims.First(claim => claim.Statement is not null).Text;

    /// <summary>The same edit in articles all over the corpus.</summary>
    private static T[] Edit<T>(ArticleCorpus corpus, Func<CorpusArticle, T> edit) =>
        [.. Enumerable.Range(0, Edits).Select(i => edit(corpus.Articles[i * corpus.Articles.Count / Edits]))];
}
