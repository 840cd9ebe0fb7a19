using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>The C# class of an article as a model: everything except the data, ready to be printed.</summary>
/// <param name="Name">The name.</param>
/// <param name="Documentation">The documentation comment; empty if none is generated.</param>
/// <param name="Contents">The description of the article's content, for its property.</param>
/// <param name="Groups">The nested classes.</param>
/// <param name="Libraries">The C# expressions for the libraries that it cites, by their index in its table.</param>
internal sealed record ArticleClass(
    string Name, EquatableArray<DocumentationBlock> Documentation, string Contents, EquatableArray<MarkClass> Groups, EquatableArray<string> Libraries)
{
    /// <summary>
    /// What projects that reference the assembly read of a library, or what the command line reads of an article that cites libraries; null for
    /// any other article, whose marks nothing outside can cite.
    /// </summary>
    public string? Manifest { get; init; }

    /// <summary>The C# expression for the model; null without one.</summary>
    public string? Model { get; init; }

    /// <summary>The type arguments of the article, in angle brackets; empty if articles have no declared fields.</summary>
    public string ArticleArguments { get; init; } = "";
}

/// <summary>A nested class: the marks of one kind.</summary>
/// <param name="Name">The name, which is also that of the property of the runtime's article.</param>
/// <param name="Type">The runtime type of its marks.</param>
/// <param name="Summary">The description of its content.</param>
/// <param name="Ids">The ids of all marks in annotation order, for analyzers.</param>
/// <param name="Texts">The texts of claims and caveats, for analyzers; null for other marks.</param>
/// <param name="Members">The fields.</param>
/// <param name="Keys">The members of the enum that names the claims; null for other marks.</param>
internal sealed record MarkClass(
    string Name, string Type, string Summary, string Ids, string? Texts, EquatableArray<MarkMember> Members, EquatableArray<KeyMember>? Keys = null)
{
    /// <summary>Whether its marks can be invalid: retracted, superseded or a draft.</summary>
    public bool HasStanding => Type is "Claim" or "Evidence";
}

/// <summary>The field of a mark.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The runtime type.</param>
/// <param name="Index">The index of the mark among those of its kind.</param>
/// <param name="Notice">The notice for code that uses it; null for none.</param>
/// <param name="IsDraft">Whether it is a draft.</param>
/// <param name="Documentation">The documentation comment; empty if none is generated.</param>
internal sealed record MarkMember(
    string Name, string Type, int Index, Notice? Notice, bool IsDraft, EquatableArray<DocumentationBlock> Documentation);

/// <summary>The enum member for a claim, with its current or an earlier name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Index">The index of the claim.</param>
/// <param name="Notice">The notice for code that uses it; null for none.</param>
/// <param name="IsDraft">Whether it is a draft.</param>
internal sealed record KeyMember(string Name, int Index, Notice? Notice, bool IsDraft);
