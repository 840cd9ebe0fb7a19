using Microsoft.CodeAnalysis;
using Quoin.Analyzers;
using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Generators.Emission;
using Quoin.Generators.Pipeline;
using Quoin.Generators.Reporting;

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
                options.BuildProperty(CoverageSettings.SeverityProperty), options.BuildProperty(CoverageSettings.MinimumProperty)))
            .WithTrackingName(Step.CoverageSettings);

        var limitSettings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => LimitSettings.Read(name => options.BuildProperty(name)))
            .WithTrackingName(Step.LimitSettings);
        var limits = limitSettings.Select(static (settings, _) => settings.Limits);
        var files = context.AdditionalTextsProvider.Combine(limits);

        // Each annotation is read by itself, and so is each policy.
        var parsed = files
            .Select(static (input, cancellation) => InputFiles.IsAnnotation(input.Left.Path)
                ? ArticleCompiler.Parse(input.Left.Path, AdditionalFiles.Read(input.Left, input.Right.AnnotationLength, cancellation), input.Right, cancellation) : null)
            .WithTrackingName(Step.Parse);

        var sources = files
            .Select(static (input, cancellation) => InputFiles.IsSource(input.Left.Path)
                ? new SourceFile(input.Left.Path, AdditionalFiles.Read(input.Left, input.Right.SourceLength, cancellation)) : null)
            .WithTrackingName(Step.ReadSource)
            .CollectAll()
            .Select(static (files, _) => new SourceLibrary(files))
            .WithTrackingName(Step.Sources);

        var readPolicies = files
            .Select(static (input, cancellation) => InputFiles.IsPolicy(input.Left.Path)
                ? PolicyCompiler.Parse(input.Left.Path, AdditionalFiles.Read(input.Left, input.Right.AnnotationLength, cancellation), input.Right, cancellation) : null)
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

        var laidOut = compiled
            .Map(static (result, _) => LaidOutArticle.Of(result))
            .WithTrackingName(Step.Layout);

        // What depends on the whole build is a number or two, which few edits change.
        var plan = laidOut
            .Select(static (article, _) => article?.Layout.Size)
            .Collect()
            .Combine(settings)
            .Select(static (pair, _) => OutputPlan.Of(pair.Left, pair.Right.MovesLongStrings, pair.Right.IsNative))
            .WithTrackingName(Step.Plan);

        var articles = laidOut
            .Map(index.Select(static (index, _) => index.ShutOut), static (article, shutOut, _) => shutOut.Contains(article.Path) ? null : article)
            .WithTrackingName(Step.Article);

        var emitted = articles
            .Map(plan.Combine(settings).Select(static (pair, _) => new OutputForm(pair.Left.Form, pair.Right.Documents)), static (article, form, cancellation) =>
                new EmittedArticle(article.Path, article.Article.Id, ArticleEmitter.Write(article.Article, article.Layout, form, cancellation)))
            .WithTrackingName(Step.Emit);

        var distribution = plan.Combine(index)
            .Select(static (pair, _) => new Distribution(pair.Left.SharedFiles, pair.Right.Repeated))
            .WithTrackingName(Step.Distribution);

        var ownFiles = emitted
            .Map(distribution, static (article, distribution, _) => distribution.OwnFile(article))
            .WithTrackingName(Step.OwnFiles);

        var sharedFiles = emitted
            .CollectAll()
            .Combine(distribution)
            .Spread(static (articles, distribution) => distribution.OtherFiles(articles))
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
