using System.Text.Encodings.Web;
using System.Text.Json;
using Quoin.Compiler.Format;

namespace Quoin.Schema;

/// <summary>A schema that is kept in the repository and shipped. A format gets one by a line in <see cref="All"/>.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Title">What a file of the format is called.</param>
/// <param name="Description">What such a file is, in a sentence.</param>
/// <param name="Root">The format of the whole file.</param>
internal sealed record SchemaFile(string Name, string Title, string Description, MappingFormat Root)
{
    /// <summary>Where schemas lie, from the repository's root.</summary>
    public const string Folder = "generators/Quoin.Compiler/schemas";

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        // An apostrophe is written as it is: the file is read by people, and is no part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Every schema.</summary>
    public static IReadOnlyList<SchemaFile> All { get; } =
    [
        new("quoin.schema.json", "A Quoin annotation", "Which sentences of a source are claims, which are caveats and what evidence stands behind them.", ArticleFormat.Article),
        new("quoin.policy.schema.json", "A Quoin policy", "Rules of a project's own about its claims.", PolicyFormat.Policy),
    ];

    /// <summary>The file's path, from the repository's root.</summary>
    public string Path => $"{Folder}/{Name}";

    /// <summary>What the file holds.</summary>
    public string Text => new SchemaWriter().Write(this).ToJsonString(Layout) + "\n";
}
