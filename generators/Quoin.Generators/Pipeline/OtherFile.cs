using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Generators.Pipeline;

/// <summary>A file that is neither an annotation nor a source: a model, a policy, a baseline with its acceptances, or one that may be meant as content.</summary>
internal sealed record OtherFile
{
    /// <summary>The model, if it is one.</summary>
    public ModelFile? Model { get; private init; }

    /// <summary>The file, if it is a policy, which is parsed in the format that the models make.</summary>
    public ContentFile? Policy { get; private init; }

    /// <summary>The file, if it is a baseline.</summary>
    public BaselineFile? Baseline { get; private init; }

    /// <summary>The file, if it is one of acceptances.</summary>
    public AcceptedFile? Accepted { get; private init; }

    /// <summary>The diagnostics of a file that may be meant as content.</summary>
    public EquatableArray<ContentDiagnostic> OfStray { get; private init; } = [];

    public static OtherFile From(ModelFile file) => new() { Model = file };

    public static OtherFile From(ContentFile policy) => new() { Policy = policy };

    public static OtherFile From(BaselineFile file) => new() { Baseline = file };

    public static OtherFile From(AcceptedFile file) => new() { Accepted = file };

    public static OtherFile From(StrayFile file) => new() { OfStray = file.Diagnostics };

    /// <summary>The models among some files.</summary>
    public static EquatableArray<ModelFile> Models(EquatableArray<OtherFile> files) => files.Select(static file => file.Model).OfType<ModelFile>().ToEquatableArray();

    /// <summary>The policies among some files.</summary>
    public static EquatableArray<ContentFile> Policies(EquatableArray<OtherFile> files) => files.Select(static file => file.Policy).OfType<ContentFile>().ToEquatableArray();

    /// <summary>The baselines among some files.</summary>
    public static BaselineLibrary Baselines(EquatableArray<OtherFile> files) => new(
        files.Select(static file => file.Baseline).OfType<BaselineFile>().OrderBy(static file => file.Path, FilePaths.Order).ToEquatableArray(),
        files.Select(static file => file.Accepted).OfType<AcceptedFile>().OrderBy(static file => file.Path, FilePaths.Order).ToEquatableArray());

    /// <summary>The diagnostics of files that may be meant as content.</summary>
    public static EquatableArray<ContentDiagnostic> Diagnostics(EquatableArray<OtherFile> files) => [.. files.SelectMany(static file => file.OfStray)];
}
