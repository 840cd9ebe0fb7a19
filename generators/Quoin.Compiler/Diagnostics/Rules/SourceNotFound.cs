namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>The source is not there.</summary>
    public static readonly Rule SourceNotFound = new("QUO2005", "Source not found",
        "The source '{0}' is not among the files of the build; mend the path, which is relative to this file, or make the file, a .txt or a .md, an AdditionalFiles item{1}") { IsFixable = true };
}
