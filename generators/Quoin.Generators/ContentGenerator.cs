using Microsoft.CodeAnalysis;
using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>
/// Turns annotations and their sources into C#: a file for each article and one index. This class only wires; every
/// step is a pure function from value-equal data to value-equal data, so that an edit re-runs what it touches alone.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => Settings.From(pair.Left, pair.Right))
            .WithTrackingName(Step.Settings);

        // Apart from the settings that emission needs: it must not run for how grave a diagnostic is.
        var coverage = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => CoverageSettings.Read(
                Settings.Property(options, CoverageSettings.SeverityProperty), Settings.Property(options, CoverageSettings.MinimumProperty)))
            .WithTrackingName(Step.CoverageSettings);

        var limitSettings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => LimitSettings.Read(name => Settings.Property(options, name)))
            .WithTrackingName(Step.LimitSettings);
        var limits = limitSettings.Select(static (settings, _) => settings.Limits);

        // A file that a project lists twice is there once.
        var repeated = context.AdditionalTextsProvider.Collect().Select(static (files, _) => AdditionalFiles.Repeated(files)).WithComparer(AdditionalFiles.SameFiles);
        var files = context.AdditionalTextsProvider
            .Combine(repeated)
            .Select(static (pair, _) => pair.Right.Contains(pair.Left) ? null : pair.Left);

        // Each annotation is read by itself, and so is each policy.
        var parsed = files
            .Map(limits, static (file, limits, cancellation) => InputFiles.IsAnnotation(file.Path)
                ? ArticleCompiler.Parse(file.Path, AdditionalFiles.Read(file, limits.AnnotationLength, cancellation), limits, cancellation) : null)
            .WithTrackingName(Step.Parse);

        var sources = files
            .Map(limits, static (file, limits, cancellation) => InputFiles.IsSource(file.Path)
                ? new SourceFile(file.Path, AdditionalFiles.Read(file, limits.SourceLength, cancellation)) : null)
            .WithTrackingName(Step.ReadSource)
            .CollectAll()
            .Select(static (files, _) => new SourceLibrary(files))
            .WithTrackingName(Step.Sources);

        var readPolicies = files
            .Map(limits, static (file, limits, cancellation) => InputFiles.IsPolicy(file.Path)
                ? PolicyCompiler.Parse(file.Path, AdditionalFiles.Read(file, limits.AnnotationLength, cancellation), limits, cancellation) : null)
            .WithTrackingName(Step.ParsePolicy);

        var policies = readPolicies
            .Map(static (result, _) => result.Policy)
            .CollectAll()
            .Select(static (policies, _) => new PolicyLibrary(policies))
            .WithTrackingName(Step.Policies);

        // Joined with its own source and its own policies alone: the edit of another source or policy ends here.
        var joined = parsed
            .Map(static (result, _) => result.Annotation)
            .Map(sources.Combine(policies), static (annotation, all, _) =>
                new JoinedArticle(annotation, all.Left.Find(annotation), all.Right.Governing(annotation.Path)))
            .WithTrackingName(Step.Join);

        var compiled = joined
            .Map(static (article, cancellation) => ArticleCompiler.Compile(article.Annotation, article.Source, article.Policies, cancellation))
            .WithTrackingName(Step.Compile);

        // Only what a source lacks is looked for in the others.
        var diagnosed = compiled
            .Map(sources, static (result, sources, cancellation) =>
                new DiagnosedArticle(QuoteAttribution.Resolve(result, sources, cancellation), result.Coverage))
            .WithTrackingName(Step.Diagnose);

        // Across articles go light exports, which few edits change.
        var index = compiled
            .Map(static (result, _) => result.Export)
            .WithTrackingName(Step.Export)
            .CollectAll()
            .Combine(settings.Select(static (settings, _) => settings.Namespace))
            .Select(static (pair, _) => ContentIndex.Of(pair.Left, pair.Right))
            .WithTrackingName(Step.Index);

        var articles = compiled
            .Map(index.Select(static (index, _) => index.ShutOut), static (result, shutOut, _) =>
                result.Export is { } export && shutOut.Contains(export.Path) ? null : result.Article)
            .WithTrackingName(Step.Article);

        var laidOut = articles
            .Map(static (article, _) => new LaidOutArticle(article, ArticleLayout.Of(article)))
            .WithTrackingName(Step.Layout);

        // What depends on the whole build is a number or two, which few edits change.
        var plan = laidOut
            .Select(static (article, _) => article?.Layout.Size)
            .Collect()
            .Combine(settings)
            .Select(static (pair, _) => OutputPlan.Of(pair.Left, pair.Right.MovesLongStrings))
            .WithTrackingName(Step.Plan);

        var emitted = laidOut
            .Map(plan.Select(static (plan, _) => plan.Form), static (article, form, cancellation) =>
                new EmittedArticle(article.Article.Id, ArticleEmitter.Write(article.Article, article.Layout, form, cancellation)))
            .WithTrackingName(Step.Emit);

        var ownFiles = emitted
            .Map(plan.Select(static (plan, _) => plan.SharedFiles), static (article, sharedFiles, _) => sharedFiles == 0 ? ArticleFile.Own(article) : null)
            .WithTrackingName(Step.OwnFiles);

        var sharedFiles = emitted
            .CollectAll()
            .Combine(plan.Select(static (plan, _) => plan.SharedFiles))
            .Spread(static (articles, sharedFiles) => ArticleFile.Shared(articles, sharedFiles))
            .WithTrackingName(Step.SharedFiles);

        var names = index.Select(static (index, _) => index.Articles.Select(article => new IndexEntry(article.Id.Value, article.ClassName)).ToEquatableArray())
            .WithTrackingName(Step.IndexFile);

        context.RegisterOutput(ownFiles, settings, ArticleFileEmitter.Emit);
        context.RegisterOutput(sharedFiles, settings, ArticleFileEmitter.Emit);
        context.RegisterSourceOutput(names.Combine(settings), static (output, pair) => IndexEmitter.Emit(output, pair.Left, pair.Right));

        // An annotation carries what is wrong with it along, so that all that is wrong with an article comes in one list.
        context.RegisterSourceOutput(
            parsed.Select(static (result, _) => result is { Annotation: null } ? result.Diagnostics : []), DiagnosticReporter.Report);
        context.RegisterOutput(
            diagnosed,
            coverage,
            static (output, article, coverage) => DiagnosticReporter.Report(
                output, CoverageRules.Apply(article.Diagnostics, article.Coverage, coverage, output.CancellationToken)));
        context.RegisterSourceOutput(readPolicies.Select(static (result, _) => result?.Diagnostics ?? []), DiagnosticReporter.Report);
        context.RegisterSourceOutput(index.Select(static (index, _) => index.Diagnostics), DiagnosticReporter.Report);
        context.RegisterSourceOutput(names.Combine(settings), DiagnosticReporter.ReportSettings);
        context.RegisterSourceOutput(
            names.Select(static (names, _) => names.Count > 0).Combine(coverage).Combine(limitSettings),
            static (output, input) => DiagnosticReporter.Report(output, input.Left.Left ? [.. input.Left.Right.Diagnostics, .. input.Right.Diagnostics] : []));
    }
}
