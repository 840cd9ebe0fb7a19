namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule WordRenamed = new("QUO7001", "Word renamed by the model",
        "'{0}' of {1} is now called '{2}', as {3} says; write the new word") { IsFixable = true };
}
