namespace Quoin.Compiler.Diagnostics;

/// <summary>How grave a diagnostic is, unless the build says otherwise.</summary>
internal enum RuleSeverity
{
    /// <summary>Worth knowing.</summary>
    Information,

    /// <summary>Should be mended; the build goes on.</summary>
    Warning,

    /// <summary>Must be mended; the build fails, and no setting makes it pass.</summary>
    Error,
}

/// <summary>A rule that content must keep.</summary>
/// <param name="Id">The diagnostic id, such as <c>QUO2001</c>; never reused.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Message">The message, a composite format string: one sentence that says what is wrong and how to mend it.</param>
/// <param name="Severity">The severity unless configured otherwise; errors cannot be configured.</param>
internal sealed record Rule(string Id, string Title, string Message, RuleSeverity Severity = RuleSeverity.Error)
{
    /// <summary>The rule's section on the reference page: what it is about, why, an example that breaks it and the same mended.</summary>
    public string HelpLink => $"{ReferencePage.Address}#{ReferencePage.Fragment($"{Id}: {Title}")}";
}
