namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule IndexHidden = new("QUO3021", "Articles of an assembly not listed",
        "The articles of the assembly '{0}' are not in 'ArticlesIncludingReferences', because its list has the same name as that of {1}: '{2}'; set QuoinNamespace in one of the projects",
        RuleSeverity.Information);
}
