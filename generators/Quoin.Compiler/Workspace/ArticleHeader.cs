using Quoin.Compiler.Syntax;

namespace Quoin.Compiler.Workspace;

/// <summary>What the other articles of a build may depend on: as little as possible, so that edits rarely change it.</summary>
/// <param name="Path">The path of the annotation.</param>
/// <param name="Id">The id, with its range in the annotation.</param>
/// <param name="ClassName">The C# class.</param>
internal sealed record ArticleHeader(string Path, Located<string> Id, string ClassName);
