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

        // Each annotation is read by itself, and so is each policy.
        var parsed = context.AdditionalTextsProvider
            .Where(static file => InputFiles.IsAnnotation(file.Path))
            .Select(static (file, cancellation) => ArticleCompiler.Parse(file.Path, file.GetText(cancellation)?.ToString(), cancellation))
            .WithTrackingName(Step.Parse);

        var sources = context.AdditionalTextsProvider
            .Where(static file => InputFiles.IsSource(file.Path))
            .Select(static (file, cancellation) => new SourceFile(file.Path, file.GetText(cancellation)?.ToString()))
            .WithTrackingName(Step.ReadSource)
            .Collect()
            .Select(static (files, _) => new SourceLibrary(files.ToEquatableArray()))
            .WithTrackingName(Step.Sources);

        var readPolicies = context.AdditionalTextsProvider
            .Where(static file => InputFiles.IsPolicy(file.Path))
            .Select(static (file, cancellation) => PolicyCompiler.Parse(file.Path, file.GetText(cancellation)?.ToString(), cancellation))
            .WithTrackingName(Step.ParsePolicy);

        var policies = readPolicies
            .Where(static result => result.Policy is not null)
            .Select(static (result, _) => result.Policy!)
            .Collect()
            .Select(static (policies, _) => new PolicyLibrary(policies.ToEquatableArray()))
            .WithTrackingName(Step.Policies);

        // Joined with its own source and its own policies alone: the edit of another source or policy ends here.
        var joined = parsed
            .Where(static result => result.Annotation is not null)
            .Select(static (result, _) => result.Annotation!)
            .Combine(sources.Combine(policies))
            .Select(static (pair, _) => (
                Annotation: pair.Left,
                Source: pair.Right.Left.Find(pair.Left),
                Policies: pair.Right.Right.Governing(pair.Left.Path)))
            .WithTrackingName(Step.Join);

        var compiled = joined
            .Select(static (pair, cancellation) => ArticleCompiler.Compile(pair.Annotation, pair.Source, pair.Policies, cancellation))
            .WithTrackingName(Step.Compile);

        // Only what a source lacks is looked for in the others.
        var diagnosed = compiled
            .Combine(sources)
            .Select(static (pair, cancellation) => (Diagnostics: QuoteAttribution.Resolve(pair.Left, pair.Right, cancellation), pair.Left.Coverage))
            .WithTrackingName(Step.Diagnose);

        // Across articles go light exports, which few edits change.
        var index = compiled
            .Where(static result => result.Export is not null)
            .Select(static (result, _) => result.Export!)
            .WithTrackingName(Step.Export)
            .Collect()
            .Select(static (exports, _) => ContentIndex.Of(exports))
            .WithTrackingName(Step.Index);

        var articles = compiled
            .Where(static result => result.Article is not null)
            .Select(static (result, _) => (Article: result.Article!, Path: result.Export!.Path))
            .Combine(index.Select(static (index, _) => index.ShutOut))
            .Where(static pair => !pair.Right.Contains(pair.Left.Path))
            .Select(static (pair, _) => pair.Left.Article)
            .WithTrackingName(Step.Article);

        var laidOut = articles
            .Select(static (article, _) => (Article: article, Layout: ArticleLayout.Of(article)))
            .WithTrackingName(Step.Layout);

        // What depends on the whole build is a number or two, which few edits change.
        var plan = laidOut
            .Combine(settings)
            .Select(static (pair, _) => DataEmitter.StringsLength(pair.Left.Layout, pair.Right.MovesLongStrings))
            .Collect()
            .Combine(settings)
            .Select(static (pair, _) => OutputPlan.Of(pair.Left, pair.Right.MovesLongStrings))
            .WithTrackingName(Step.Plan);

        var emitted = laidOut
            .Combine(plan.Select(static (plan, _) => plan.Form))
            .Select(static (pair, _) => new EmittedArticle(pair.Left.Article.Id, ArticleEmitter.Write(pair.Left.Article, pair.Left.Layout, pair.Right)))
            .WithTrackingName(Step.Emit);

        var ownFiles = emitted
            .Combine(plan.Select(static (plan, _) => plan.SharedFiles == 0))
            .Where(static pair => pair.Right)
            .Select(static (pair, _) => ArticleFiles.Own(pair.Left))
            .WithTrackingName(Step.OwnFiles);

        var sharedFiles = emitted
            .Collect()
            .Combine(plan)
            .SelectMany(static (pair, _) => ArticleFiles.Shared(pair.Left, pair.Right.SharedFiles))
            .WithTrackingName(Step.SharedFiles);

        var names = index.Select(static (index, _) => index.Articles.Select(article => new IndexEntry(article.Id.Value, article.ClassName)).ToEquatableArray())
            .WithTrackingName(Step.IndexFile);

        context.RegisterSourceOutput(ownFiles.Combine(settings), static (output, pair) => ArticleFiles.Emit(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(sharedFiles.Combine(settings), static (output, pair) => ArticleFiles.Emit(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(names.Combine(settings), static (output, pair) => IndexEmitter.Emit(output, pair.Left, pair.Right));

        // An annotation carries what is wrong with it along, so that all that is wrong with an article comes in one list.
        var unreadable = parsed.Where(static result => result.Annotation is null);
        context.RegisterSourceOutput(unreadable.Select(static (result, _) => result.Diagnostics), DiagnosticReporter.Report);
        context.RegisterSourceOutput(
            diagnosed.Combine(coverage),
            static (output, pair) => DiagnosticReporter.Report(
                output, CoverageRules.Apply(pair.Left.Diagnostics, pair.Left.Coverage, pair.Right, output.CancellationToken)));
        context.RegisterSourceOutput(readPolicies.Select(static (result, _) => result.Diagnostics), DiagnosticReporter.Report);
        context.RegisterSourceOutput(index.Select(static (index, _) => index.Diagnostics), DiagnosticReporter.Report);
        context.RegisterSourceOutput(names.Combine(settings), DiagnosticReporter.ReportSettings);
        context.RegisterSourceOutput(
            names.Select(static (names, _) => names.Count > 0).Combine(coverage),
            static (output, pair) => DiagnosticReporter.Report(output, pair.Left ? pair.Right.Diagnostics : []));
    }
}
