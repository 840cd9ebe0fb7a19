namespace Quoin.Compiler.Diagnostics;

/// <summary>The default severity of a diagnostic.</summary>
internal enum RuleSeverity
{
    /// <summary>Informational.</summary>
    Information,

    /// <summary>Should be fixed; the build succeeds.</summary>
    Warning,

    /// <summary>Must be fixed; the build fails.</summary>
    Error,
}

/// <summary>The descriptor of a diagnostic.</summary>
/// <param name="Id">The diagnostic id, such as <c>QUO2001</c>; never reused.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Message">The message, a composite format string: one sentence that says what is wrong and how to fix it.</param>
/// <param name="Severity">The default severity; errors in content cannot be configured.</param>
internal sealed record Rule(string Id, string Title, string Message, RuleSeverity Severity = RuleSeverity.Error)
{
    /// <summary>Whether some of its diagnostics have a <see cref="ContentFix"/>.</summary>
    public bool IsFixable { get; init; }

    /// <summary>The category, derived from the id.</summary>
    public string Category => Id[3] switch
    {
        '1' => "Quoin.Structure",
        '2' => "Quoin.Anchoring",
        '3' => "Quoin.Linking",
        '4' => "Quoin.Editorial",
        '5' => "Quoin.Usage",
        '6' => "Quoin.Baseline",
        '7' => "Quoin.Model",
        _ => "Quoin.Limits",
    };

    /// <summary>The heading of the rule's section on the reference page.</summary>
    public string Heading => $"{Id}: {Title}";

    /// <summary>The address of that section, which explains the rule with a failing and a fixed example.</summary>
    public string HelpLink => $"{ReferencePage.Address}#{ReferencePage.Fragment(Heading)}";
}
