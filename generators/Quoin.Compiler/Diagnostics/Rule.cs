namespace Quoin.Compiler.Diagnostics;

/// <summary>The severity of a diagnostic, unless the build configures another.</summary>
internal enum RuleSeverity
{
    /// <summary>Worth knowing.</summary>
    Information,

    /// <summary>Should be fixed; the build goes on.</summary>
    Warning,

    /// <summary>Must be fixed; the build fails.</summary>
    Error,
}

/// <summary>A rule, as data.</summary>
/// <param name="Id">The diagnostic id, such as <c>QUO2001</c>; never reused.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Message">The message, a composite format string: one sentence that says what is wrong and how to fix it.</param>
/// <param name="Severity">The severity unless configured otherwise; errors in content cannot be configured.</param>
internal sealed record Rule(string Id, string Title, string Message, RuleSeverity Severity = RuleSeverity.Error)
{
    /// <summary>Whether some of its diagnostics come with a <see cref="ContentFix"/>.</summary>
    public bool IsFixable { get; init; }

    /// <summary>The category, by the range of the id.</summary>
    public string Category => Id[3] switch
    {
        '1' => "Quoin.Structure",
        '2' => "Quoin.Anchoring",
        '3' => "Quoin.Linking",
        '4' => "Quoin.Editorial",
        '5' => "Quoin.Usage",
        _ => "Quoin.Limits",
    };

    /// <summary>The heading of the rule's section on the reference page.</summary>
    public string Heading => $"{Id}: {Title}";

    /// <summary>The address of that section: what the rule is about, why, an example that breaks it and the same example fixed.</summary>
    public string HelpLink => $"{ReferencePage.Address}#{ReferencePage.Fragment(Heading)}";
}
