namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    public static readonly Rule NameNotFound = new("QUO5009", "Name that does not exist",
        "There is no {0} '{1}' in '{2}'{3}; if the id was changed, list the earlier one under 'formerly'");
}
