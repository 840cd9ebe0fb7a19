using Microsoft.CodeAnalysis;
using Quoin.Analyzers;
using Quoin.Compiler.Baselines;
using Quoin.Compiler.Output;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Generators.Emission;
using Quoin.Generators.Pipeline;
using Quoin.Generators.Reporting;

namespace Quoin.Generators;

/// <summary>
/// Generates C# from annotations and their sources: one file per article, and an index. This class only connects steps. Each is a
/// pure function of values that are compared by content, so that an edit reruns only the steps that it affects.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectSettings.Create(options.BuildProperty))
            .WithTrackingName(Step.ProjectSettings);
        var limits = project.Select(static (project, _) => project.Limits).WithTrackingName(Step.LimitSettings);
        var coverage = project.Select(static (project, _) => project.Coverage).WithTrackingName(Step.CoverageSettings);
        var isCompared = project.Select(static (project, _) => project.HasBaseline).WithTrackingName(Step.BaselineSettings);
        var settings = project.Select(static (project, _) => project.Output)
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => Settings.From(pair.Left, pair.Right))
            .WithTrackingName(Step.Settings);

        var asOf = project.Select(static (project, _) => project.AsOf).WithTrackingName(Step.AsOf);

        var files = context.AdditionalTextsProvider.Combine(limits);
        // References change when one of them was built again, and then most of them have the same content as before.
        var references = context.MetadataReferencesProvider.ReadContent().WithTrackingName(Step.ReadReference)
            .CollectAll()
            .Select(static (assemblies, _) => BuildSteps.CombineReferences(assemblies))
            .WithTrackingName(Step.References);

        var others = files.ReadOthers().WithTrackingName(Step.ReadOther);
        var allOthers = others.CollectAll();

        // What annotations and policies can say depends on the models, and on nothing else of the build.
        var models = allOthers.Select(static (files, _) => OtherFile.Models(files)).WithTrackingName(Step.ReadModel)
            .Combine(references.Select(static (references, _) => references.Models))
            .Select(static (pair, _) => BuildSteps.CombineModels(pair.Left, pair.Right))
            .WithTrackingName(Step.Models);
        var format = models.Select(static (models, _) => models.Format).WithTrackingName(Step.Format);

        var parsed = files.Read(ContentFileKind.Annotation, format, BuildSteps.Parse).WithTrackingName(Step.Parse);
        var readSources = files.Read(ContentFileKind.Source, BuildSteps.ReadSource).WithTrackingName(Step.ReadSource);

        var sources = readSources.CollectAll()
            .Select(static (files, _) => new SourceLibrary(files))
            .WithTrackingName(Step.Sources);
        var readPolicies = allOthers
            .Select(static (files, _) => OtherFile.Policies(files)).WithTrackingName(Step.ReadPolicies)
            .Combine(format.Combine(limits))
            .Select(static (pair, cancellation) => ReadPolicies.Parse(pair.Left, pair.Right.Right, pair.Right.Left, cancellation))
            .WithTrackingName(Step.ParsePolicies);
        var policies = readPolicies.Select(static (policies, _) => policies.Library).WithTrackingName(Step.Policies);

        var baselines = allOthers
            .Combine(isCompared)
            .Select(static (pair, _) => pair.Right ? OtherFile.Baselines(pair.Left) : BaselineLibrary.None)
            .WithTrackingName(Step.Baselines);

        // Libraries depend on nothing but their sources, and each article on the marks that it cites.
        var read = parsed
            .Map(sources.Combine(isCompared), static (result, all, _) => ReadAnnotation.Join(result, all.Left, all.Right))
            .WithTrackingName(Step.JoinLibrary)
            .Map(ReadAnnotation.Compile)
            .WithTrackingName(Step.CompileLibrary);
        var allRead = read.Collect();
        var libraries = allRead
            .Combine(references.Select(static (references, _) => references.Libraries).WithTrackingName(Step.ReferencedLibraries))
            .Select(static (all, _) => ReadAnnotation.Catalog(all.Left, all.Right))
            .WithTrackingName(Step.Libraries);

        var joined = read
            .Map(sources.Combine(policies).Combine(libraries.Combine(isCompared)), static (annotation, all, _) =>
                JoinedAnnotation.Of(annotation, all.Left.Left, all.Left.Right, all.Right.Left, all.Right.Right))
            .WithTrackingName(Step.Join);
        var compiled = joined.Map(static (annotation, cancellation) => annotation.Compile(cancellation)).WithTrackingName(Step.Compile);
        var diagnosed = compiled.Map(sources, BuildSteps.Attribute).WithTrackingName(Step.Diagnose);

        // Collected once, because Roslyn compares all collected values with the previous ones in every run, also if nothing changed.
        var allCompiled = compiled.Collect();
        var ns = settings.Select(static (settings, _) => settings.Namespace);
        var headers = allCompiled.Parts(static result => result.Header).WithTrackingName(Step.Header);
        var index = headers
            .Combine(ns)
            .Select(static (pair, _) => BuildSteps.Index(pair.Left, pair.Right))
            .WithTrackingName(Step.Index);

        var house = allCompiled.Parts(static result => result.House)
            .Combine(headers).Combine(libraries)
            .Select(static (all, _) => BuildSteps.CheckHouse(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(Step.CheckHouse);

        var annotations = parsed.CollectAll().Select(static (annotations, _) => annotations.Count);
        var unused = allCompiled.Parts(static result => result.ModelUse)
            .WithTrackingName(Step.ModelUse)
            .Combine(annotations)
            .Combine(models)
            .Select(static (all, _) => BuildSteps.CheckModelUse(all.Right, all.Left.Left, all.Left.Right))
            .WithTrackingName(Step.CheckModelUse);

        // Few edits change the names of libraries.
        var unknown = libraries.Select(static (libraries, _) => libraries.Names)
            .Combine(annotations)
            .Combine(models)
            .Select(static (all, _) => BuildSteps.CheckFieldLibraries(all.Right, all.Left.Left, all.Left.Right))
            .WithTrackingName(Step.CheckFieldLibraries);

        var repetitions = allCompiled.Parts(static result => result.Claims)
            .WithTrackingName(Step.Claims)
            .Select(static (articles, _) => BuildSteps.CompareClaims(articles))
            .WithTrackingName(Step.CompareClaims);

        var evidence = allCompiled.Parts(static result => result.Evidence)
            .WithTrackingName(Step.Evidence)
            .Select(static (all, _) => BuildSteps.CompareEvidence(all))
            .WithTrackingName(Step.CompareEvidence);

        // Few edits rename a mark of a library, and then the articles that cited it are compared again.
        var renamed = allRead.Parts(static annotation => annotation.Promises).WithTrackingName(Step.LibraryPromises)
            .Combine(baselines)
            .Select(static (pair, _) => BuildSteps.FindRenamed(pair.Left, pair.Right))
            .WithTrackingName(Step.FindRenamed);

        // An edit compares one article, with its part of the baseline alone.
        var changes = compiled
            .Map(
                baselines.Combine(renamed.Combine(libraries.Select(static (libraries, _) => libraries.MayLackHouse))),
                static (result, all, _) => BuildSteps.JoinBaseline(result, all.Left, all.Right.Left, all.Right.Right))
            .WithTrackingName(Step.JoinBaseline)
            .Map(limits, static (article, limits, _) => new Changes(BuildSteps.Compare(article, limits)))
            .WithTrackingName(Step.Compare);
        var gone = parsed
            .Map(isCompared, static (result, isCompared, _) => isCompared ? BuildSteps.IdOf(result) : null)
            .CollectAll()
            .Combine(baselines)
            .Combine(isCompared)
            .Select(static (input, _) => BuildSteps.CheckBaselines(input.Right, input.Left.Right, input.Left.Left))
            .WithTrackingName(Step.CheckBaselines);

        var articles = compiled
            .Map(static (result, _) => LaidOutArticle.From(result))
            .WithTrackingName(Step.Article);

        // The part that depends on the whole build is one or two numbers, which few edits change.
        var plan = articles
            .CollectAll()
            .Combine(settings)
            .Select(static (pair, _) => OutputPlan.Create(LaidOutArticle.Sizes(pair.Left), pair.Right.MovesLongStrings, pair.Right.IsNative))
            .WithTrackingName(Step.Plan);

        var emitted = articles
            .Map(plan.Combine(settings).Select(static (pair, _) => new OutputForm(pair.Left.Form, pair.Right.Documents, pair.Right.Namespace)), static (article, form, cancellation) =>
            {
                var type = ArticleClassBuilder.Build(article.Article, form.Namespace, form.Documents, cancellation);
                var code = ArticleEmitter.Write(type, ContentLiterals.Create(article.Layout, form.Data), form.Documents, cancellation);
                return new EmittedArticle(article.Path, article.Article.Id, code, [.. TypeAlias.In(type)]);
            })
            .WithTrackingName(Step.Emit);

        var distribution = plan.Combine(index).Combine(settings)
            .Select(static (input, _) => new Distribution(
                input.Left.Left.SharedFiles, input.Left.Right.Repeated, input.Left.Right.ShutOut, input.Right.UnsupportedLanguageVersion is null ? input.Right.Namespace : null))
            .WithTrackingName(Step.Distribution);

        var ownFiles = emitted
            .Map(distribution, static (article, distribution, _) => distribution.OwnFile(article))
            .WithTrackingName(Step.OwnFiles);

        var sharedFiles = emitted
            .CollectAll()
            .Combine(distribution)
            .Spread(static (articles, distribution) => distribution.OtherFiles(articles))
            .WithTrackingName(Step.SharedFiles);

        var names = index.Select(static (index, _) => index.Articles.Concat(index.Libraries)
                .Select(article => new IndexEntry(article.Id.Value, article.ClassName, article.IsLibrary)).ToEquatableArray())
            .WithTrackingName(Step.IndexFile);

        var listed = references.Combine(settings)
            .Select(static (pair, _) => BuildSteps.ListReferences(pair.Left, pair.Right.Namespace))
            .WithTrackingName(Step.ListedReferences);

        context.RegisterSourceOutput(ownFiles, ArticleFileEmitter.Emit);
        context.RegisterSourceOutput(sharedFiles, ArticleFileEmitter.Emit);
        context.RegisterSourceOutput(names.Combine(listed).Combine(settings), static (output, input) => IndexEmitter.Emit(output, input.Left.Left, input.Left.Right.Namespaces, input.Right));

        context.RegisterSourceOutput(format.Combine(models.Select(static (models, _) => models.Texts)).Combine(settings), static (output, input) =>
            ModelEmitter.Emit(output, input.Left.Left, input.Left.Right, input.Right));

        // Only what is compared with a day: without one, an edit of an annotation ends here.
        var dates = parsed.Map(asOf, static (result, day, _) => day is null ? null : result.Annotation).WithTrackingName(Step.Dates);

        // Diagnostics of files are in the order of the build's files: to sort them, all would be reported again after each edit.
        var hasContent = index.Select(static (index, _) => index.Articles.Count + index.Libraries.Count > 0);
        context.RegisterSourceOutput(parsed.Select(static (result, _) => BuildSteps.Unread(result)), DiagnosticReporter.Report);
        context.RegisterOutput(diagnosed, coverage, static (output, article, coverage) =>
            DiagnosticReporter.Report(output, BuildSteps.ApplyCoverage(article, coverage, output.CancellationToken)));
        context.RegisterSourceOutput(models.Select(static (models, _) => models.Diagnostics), DiagnosticReporter.Report);
        context.RegisterSourceOutput(readPolicies.Select(static (policies, _) => policies.Diagnostics), DiagnosticReporter.Report);
        context.RegisterSourceOutput(allOthers.Select(static (files, _) => OtherFile.Diagnostics(files)), DiagnosticReporter.Report);
        context.RegisterSourceOutput(index.Select(static (index, _) => index.Diagnostics), DiagnosticReporter.Report);
        context.RegisterSourceOutput(unused, DiagnosticReporter.Report);
        context.RegisterSourceOutput(unknown, DiagnosticReporter.Report);
        context.RegisterSourceOutput(house, DiagnosticReporter.Report);
        context.RegisterSourceOutput(repetitions, DiagnosticReporter.Report);
        context.RegisterSourceOutput(evidence, DiagnosticReporter.Report);
        context.RegisterSourceOutput(changes, static (output, changes) => DiagnosticReporter.Report(output, changes?.Diagnostics ?? []));
        context.RegisterSourceOutput(gone, DiagnosticReporter.Report);
        context.RegisterOutput(dates, asOf, static (output, annotation, day) => DiagnosticReporter.Report(output, BuildSteps.CheckDates(annotation, day)));
        context.RegisterSourceOutput(
            hasContent.Combine(project).Select(static (pair, _) => BuildSteps.CheckSettings(pair.Left, pair.Right.Diagnostics)), DiagnosticReporter.Report);
        context.RegisterSourceOutput(
            index.Combine(references.Combine(listed.Combine(project.Select(static (project, _) => project.Output)))),
            static (output, input) => DiagnosticReporter.Report(output, BuildSteps.CheckReferences(input.Left, input.Right.Left, input.Right.Right.Left, input.Right.Right.Right)));
        context.RegisterSourceOutput(hasContent.Combine(settings), DiagnosticReporter.ReportLanguageVersion);
    }
}
