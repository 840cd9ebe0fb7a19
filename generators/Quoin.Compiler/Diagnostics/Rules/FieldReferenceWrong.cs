namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule FieldReferenceWrong = new("QUO7009", "Reference of a field to another kind of mark",
        "The '{0}' of '{1}' refers to '{2}', which is {3}, and not {4}; refer to another mark, or change the model");
}
