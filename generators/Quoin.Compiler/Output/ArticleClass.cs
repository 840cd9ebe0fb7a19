using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>The C# class of an article: all that is written but its data, decided and not yet written.</summary>
/// <param name="Name">The name.</param>
/// <param name="Documentation">What an editor shows on hover; empty where documentation is not written.</param>
/// <param name="Contents">What the article holds, for its property.</param>
/// <param name="Groups">The nested classes.</param>
internal sealed record ArticleClass(string Name, EquatableArray<DocumentationBlock> Documentation, string Contents, EquatableArray<MarkClass> Groups);

/// <summary>A nested class: the marks of one kind.</summary>
/// <param name="Name">The name, which the property of the runtime's article has as well.</param>
/// <param name="Type">The runtime's type of its marks.</param>
/// <param name="Summary">What it holds.</param>
/// <param name="Ids">The ids of all marks in the order of the annotation, for analyzers.</param>
/// <param name="Texts">The texts of the claims, for analyzers; null for other marks.</param>
/// <param name="Members">The fields.</param>
/// <param name="Keys">The members of the enum that names the claims; null for other marks.</param>
internal sealed record MarkClass(
    string Name, string Type, string Summary, string Ids, string? Texts, EquatableArray<MarkMember> Members, EquatableArray<KeyMember>? Keys = null);

/// <summary>The field of a mark.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The runtime's type.</param>
/// <param name="Index">The index of the mark among those of its kind.</param>
/// <param name="Notice">What C# is told of it; null for nothing.</param>
/// <param name="IsDraft">Whether it is a draft.</param>
/// <param name="Documentation">What an editor shows on hover; empty where documentation is not written.</param>
internal sealed record MarkMember(
    string Name, string Type, int Index, Notice? Notice, bool IsDraft, EquatableArray<DocumentationBlock> Documentation);

/// <summary>The key of a claim, under its name or an earlier one.</summary>
/// <param name="Name">The name.</param>
/// <param name="Index">The index of the claim.</param>
/// <param name="Notice">What C# is told of it; null for nothing.</param>
/// <param name="IsDraft">Whether it is a draft.</param>
internal sealed record KeyMember(string Name, int Index, Notice? Notice, bool IsDraft);
