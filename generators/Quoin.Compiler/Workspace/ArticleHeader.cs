using Quoin.Compiler.Syntax;

namespace Quoin.Compiler.Workspace;

/// <summary>What the other articles of a build may know of an article: little, so that an edit rarely changes it.</summary>
/// <param name="Path">The path of the annotation.</param>
/// <param name="Id">The id, and where the annotation gives it.</param>
/// <param name="ClassName">The C# class.</param>
internal sealed record ArticleHeader(string Path, Located<string> Id, string ClassName);
