namespace Quoin.Compiler.Workspace;

/// <summary>The list of the articles of a referenced assembly.</summary>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="Namespace">The namespace of the class that lists them, as C# writes it.</param>
internal sealed record ReferencedIndex(string Assembly, string Namespace);
