namespace Quoin.Compiler.Manifests;

/// <summary>A manifest as it is in an assembly.</summary>
/// <param name="Namespace">The namespace of the class that has it.</param>
/// <param name="ClassName">The name of that class.</param>
/// <param name="Version">The version of the format.</param>
/// <param name="Content">The content.</param>
internal sealed record ManifestText(string Namespace, string ClassName, int Version, string Content)
{
    /// <summary>The version of the format that is written. A later one is only for what earlier readers must not ignore: they ignore keys and lines that they do not know.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The namespace of the attribute.</summary>
    public const string AttributeNamespace = "Quoin.CompilerServices";

    /// <summary>The name of the attribute.</summary>
    public const string AttributeName = "ContentManifestAttribute";

    /// <summary>The name of the assembly that has the attribute.</summary>
    public const string RuntimeName = "Quoin";

    /// <summary>The name of the class that lists the content of an assembly.</summary>
    public const string IndexName = "QuoinContent";
}
