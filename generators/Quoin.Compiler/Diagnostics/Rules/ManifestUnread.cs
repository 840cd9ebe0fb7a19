namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule ManifestUnread = new("QUO9016", "Content of an assembly cannot be read",
        "The content of the assembly '{0}' cannot be read, because {1}; {2}");
}
