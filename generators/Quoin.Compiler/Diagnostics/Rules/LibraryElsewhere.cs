namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule LibraryElsewhere = new("QUO3020", "Library in two assemblies",
        "The library '{0}' is in {1} and in the assembly '{2}', so a reference to it could mean either; change the id of one, or remove one of the references");
}
