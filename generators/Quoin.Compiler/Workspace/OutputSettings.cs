namespace Quoin.Compiler.Workspace;

/// <summary>What a project requires of generated code.</summary>
/// <param name="Namespace">The namespace of generated code; valid C#.</param>
/// <param name="Documents">Whether documentation comments are written; null where whoever compiles the project decides.</param>
/// <param name="IsNative">Whether the project is compiled to native code.</param>
internal sealed record OutputSettings(string Namespace, bool? Documents, bool IsNative);
