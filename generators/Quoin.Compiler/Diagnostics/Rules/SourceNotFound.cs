namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule SourceNotFound = new("QUO2005", "Source not found",
        "The source '{0}' is not part of the build; fix the path, which is relative to this file, or add the .txt or .md file as an AdditionalFiles item{1}") { IsFixable = true };
}
