using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Contenders;

/// <summary>The same content three times: in the words of the format, in the kinds of a model, and with fields of those kinds.</summary>
internal static class ModelContenders
{
    private static readonly CorpusModel?[] Models = [null, CorpusModel.WithKinds, CorpusModel.WithFields];

    public static IReadOnlyList<(Contender Contender, ArticleCorpus Corpus)> Of(int articles) =>
        [.. Models.Select(model => (new QuoinContent(model?.Name ?? "no model"), new ArticleCorpus(articles, model: model)))];

    /// <summary>The ratios of the two with a model to the one without.</summary>
    /// <param name="subject">The name of the subject.</param>
    /// <param name="what">What is measured.</param>
    /// <param name="values">The three figures.</param>
    /// <param name="goal">The goal for the kinds alone: with fields there is more content.</param>
    public static IEnumerable<Ratio> Compare(string subject, string what, IReadOnlyList<double> values, Goal? goal) =>
        [.. Models.Index().Skip(1).Select(model => new Ratio($"{subject}: {model.Item!.Name} / no model, {what}", values[model.Index] / values[0], model.Item == CorpusModel.WithKinds ? goal : null))];
}
