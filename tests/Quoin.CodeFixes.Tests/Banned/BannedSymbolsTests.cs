using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Quoin.Compiler.Workspace;
using Quoin.Generators;

namespace Quoin.CodeFixes.Tests;

/// <summary>
/// Code that runs in a host reads no files, clocks, cultures or machine settings, and uses no network. This is checked by the
/// references of the assemblies, which include those of generated code and of suppressed diagnostics.
/// </summary>
public class BannedSymbolsTests
{
    private static readonly MetadataReference[] Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static TheoryData<string> Ids => [.. BannedSymbols.Ids.Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData(typeof(ArticleCompiler))]
    [InlineData(typeof(ContentGenerator))]
    [InlineData(typeof(DocumentCodeFix))]
    public void Nothing_that_is_banned_is_referred_to(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        using var assembly = File.OpenRead(type.Assembly.Location);

        Assert.Empty(BannedSymbols.Among(References.Of(assembly)));
    }

    [Theory]
    [InlineData("System.IO.File.Exists(\"a\")", "T:System.IO.File")]
    [InlineData("new System.IO.StreamReader(\"a\")", "M:System.IO.StreamReader.#ctor(System.String)")]
    [InlineData("new System.Net.Http.HttpClient()", "T:System.Net.Http.HttpClient")]
    [InlineData("System.DateTime.UtcNow", "P:System.DateTime.UtcNow")]
    [InlineData("System.Environment.NewLine", "T:System.Environment")]
    [InlineData("\"a\".ToLower()", "M:System.String.ToLower")]
    [InlineData("\"a\".IndexOf(\"b\", 0)", "M:System.String.IndexOf(System.String,System.Int32)")]
    [InlineData("int.TryParse(\"1\", out _)", "M:System.Int32.TryParse(System.String,System.Int32@)")]
    [InlineData("System.Reflection.Assembly.Load(new byte[0])", "M:System.Reflection.Assembly.Load(System.Byte[])")]
    [InlineData("System.Threading.Tasks.Task.Run(() => 1)", "M:System.Threading.Tasks.Task.Run``1(System.Func{``0})")]
    [InlineData(
        "default(IncrementalGeneratorInitializationContext).AdditionalTextsProvider.Where(file => true)",
        "M:Microsoft.CodeAnalysis.IncrementalValueProviderExtensions.Where``1(Microsoft.CodeAnalysis.IncrementalValuesProvider{``0},System.Func{``0,System.Boolean})")]
    public void A_use_of_what_is_banned_is_seen(string expression, string id)
    {
        var code = $"using Microsoft.CodeAnalysis;\nclass A {{ object M() => {expression}; [System.Runtime.InteropServices.DllImport(\"a\")] static extern void N(); }}";
        var compilation = CSharpCompilation.Create(
            "A", [CSharpSyntaxTree.ParseText(code)], Platform, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = new MemoryStream();
        Assert.True(compilation.Emit(assembly).Success);
        assembly.Position = 0;

        var banned = BannedSymbols.Among(References.Of(assembly)).ToList();

        Assert.Contains(id, banned);
        Assert.Contains("T:System.Runtime.InteropServices.DllImportAttribute", banned);
    }

    // The build's analyzer ignores entries that match nothing.
    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_entry_of_the_list_names_something(string id) => Assert.NotNull(
        DocumentationCommentId.GetFirstSymbolForDeclarationId(id, CSharpCompilation.Create("A", references: Platform)));
}
