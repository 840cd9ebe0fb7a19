namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule InvalidId = new("QUO1006", "Invalid id",
        "'{0}' is not a valid id; use a lowercase letter, then letters a-z and digits, separated by single hyphens, at most {1} characters") { IsFixable = true };
}
