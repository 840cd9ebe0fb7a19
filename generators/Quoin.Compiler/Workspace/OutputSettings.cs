namespace Quoin.Compiler.Workspace;

/// <summary>A project's settings for generated code.</summary>
/// <param name="Namespace">The namespace of generated code; valid C#.</param>
/// <param name="Documents">Whether to generate documentation comments; null to follow the options of the compilation.</param>
/// <param name="IsNative">Whether the project is compiled to native code.</param>
/// <param name="ListsReferences">Whether the list of the build's articles is generated for those of references alone, too.</param>
internal sealed record OutputSettings(string Namespace, bool? Documents, bool IsNative, bool ListsReferences);
