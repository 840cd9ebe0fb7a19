namespace Quoin.Generators.Pipeline;

/// <summary>The names of the pipeline's steps. Tests use them to find out which steps ran.</summary>
internal static class Step
{
    public const string ReadModel = nameof(ReadModel);
    public const string Models = nameof(Models);
    public const string Format = nameof(Format);
    public const string Parse = nameof(Parse);
    public const string ReadOther = nameof(ReadOther);
    public const string ReadPolicies = nameof(ReadPolicies);
    public const string ParsePolicies = nameof(ParsePolicies);
    public const string Policies = nameof(Policies);
    public const string ReadSource = nameof(ReadSource);
    public const string Sources = nameof(Sources);
    public const string JoinLibrary = nameof(JoinLibrary);
    public const string CompileLibrary = nameof(CompileLibrary);
    public const string Libraries = nameof(Libraries);
    public const string CheckHouse = nameof(CheckHouse);
    public const string Join = nameof(Join);
    public const string Compile = nameof(Compile);
    public const string Diagnose = nameof(Diagnose);
    public const string BaselineSettings = nameof(BaselineSettings);
    public const string Baselines = nameof(Baselines);
    public const string LibraryPromises = nameof(LibraryPromises);
    public const string FindRenamed = nameof(FindRenamed);
    public const string JoinBaseline = nameof(JoinBaseline);
    public const string Compare = nameof(Compare);
    public const string CheckBaselines = nameof(CheckBaselines);
    public const string Header = nameof(Header);
    public const string ModelUse = nameof(ModelUse);
    public const string CheckModelUse = nameof(CheckModelUse);
    public const string CheckFieldLibraries = nameof(CheckFieldLibraries);
    public const string Claims = nameof(Claims);
    public const string CompareClaims = nameof(CompareClaims);
    public const string Evidence = nameof(Evidence);
    public const string CompareEvidence = nameof(CompareEvidence);
    public const string Index = nameof(Index);
    public const string ReadReference = nameof(ReadReference);
    public const string References = nameof(References);
    public const string ReferencedLibraries = nameof(ReferencedLibraries);
    public const string ListedReferences = nameof(ListedReferences);
    public const string ProjectSettings = nameof(ProjectSettings);
    public const string Settings = nameof(Settings);
    public const string CoverageSettings = nameof(CoverageSettings);
    public const string AsOf = nameof(AsOf);
    public const string Dates = nameof(Dates);
    public const string LimitSettings = nameof(LimitSettings);
    public const string Article = nameof(Article);
    public const string Plan = nameof(Plan);
    public const string Emit = nameof(Emit);
    public const string Distribution = nameof(Distribution);
    public const string OwnFiles = nameof(OwnFiles);
    public const string SharedFiles = nameof(SharedFiles);
    public const string IndexFile = nameof(IndexFile);
}
