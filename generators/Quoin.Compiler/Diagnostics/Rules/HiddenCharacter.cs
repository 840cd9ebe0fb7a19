namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule HiddenCharacter = new("QUO1014", "Control character in a text",
        "{0} contains the character {1}, which is not shown and can hide or rearrange other text; {2}");
}
