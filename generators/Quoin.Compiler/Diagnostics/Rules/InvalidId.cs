namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>An id that is not in kebab case.</summary>
    public static readonly Rule InvalidId = new("QUO1006", "Not an id",
        "'{0}' is not an id; write a lower-case letter, then letters a-z and digits, joined by single hyphens, at most {1} characters") { IsFixable = true };
}
