namespace Quoin.Compiler.Diagnostics;

/// <summary>
/// Every rule. QUO1xxx is structure, QUO2xxx anchoring, QUO3xxx linking, QUO4xxx editorial, QUO9xxx limits.
/// <c>docs/diagnostics.md</c> has a section for each.
/// </summary>
internal static class Rules
{
    /// <summary>The file is not YAML.</summary>
    public static readonly Rule InvalidYaml = new("QUO1001", "Not valid YAML",
        "This is not valid YAML: {0}; mend the syntax here or just before{1}");

    /// <summary>A key that the format does not know.</summary>
    public static readonly Rule UnknownKey = new("QUO1002", "Unknown key",
        "'{0}' is not a key of {1}{2}");

    /// <summary>A key that must be there is not.</summary>
    public static readonly Rule MissingKey = new("QUO1003", "Missing key",
        "{0} lacks the key '{1}'; add it with {2}");

    /// <summary>A list where a text should be, and the like.</summary>
    public static readonly Rule WrongShape = new("QUO1004", "Wrong kind of value",
        "'{0}' should be {1}, but here is {2}; write for example: {3}");

    /// <summary>A word that is not in a vocabulary.</summary>
    public static readonly Rule UnknownWord = new("QUO1005", "Word not in the vocabulary",
        "'{0}' is not a value of '{1}'{2}");

    /// <summary>An id that is not in kebab case.</summary>
    public static readonly Rule InvalidId = new("QUO1006", "Not an id",
        "'{0}' is not an id; write a lower-case letter, then letters a-z and digits, joined by single hyphens, at most {1} characters");

    /// <summary>A value that does not follow its standard.</summary>
    public static readonly Rule InvalidValue = new("QUO1007", "Value not in its standard form",
        "'{0}' is not {1}; write for example '{2}'");

    /// <summary>The same key twice in one mapping.</summary>
    public static readonly Rule DuplicateKey = new("QUO1008", "Duplicate key",
        "'{0}' stands here a second time, first on line {1}; remove or rename one of the two");

    /// <summary>A feature of YAML that annotations do without.</summary>
    public static readonly Rule UnsupportedYaml = new("QUO1009", "Feature of YAML that annotations do without",
        "{0} has no place here; {1}");

    /// <summary>The article's id is not the file's name.</summary>
    public static readonly Rule FileNameMismatch = new("QUO1010", "File named differently from its article",
        "The article '{0}' stands in a file named '{1}'; name the file '{0}.quoin.yaml', or change the id");

    /// <summary>Two keys that exclude each other, or that need each other.</summary>
    public static readonly Rule KeysConflict = new("QUO1011", "Keys that do not go together",
        "{0}; {1}");

    /// <summary>The same id, word or language twice in a list.</summary>
    public static readonly Rule DuplicateItem = new("QUO1012", "Named twice in a list",
        "'{0}' stands in this list a second time, first on line {1}; take one of the two away");

    /// <summary>The quote is nowhere in the source.</summary>
    public static readonly Rule QuoteNotFound = new("QUO2001", "Quote not found",
        "The quote is not in '{0}'{1}; quote the source character for character");

    /// <summary>The quote is in several places.</summary>
    public static readonly Rule QuoteAmbiguous = new("QUO2002", "Quote found more than once",
        "The quote stands {0} times in '{1}', at {2}; make it longer, or pick one with 'prefix', 'suffix' or 'occurrence'");

    /// <summary>The quote is there, but not where prefix, suffix or occurrence say.</summary>
    public static readonly Rule QuoteContextNotFound = new("QUO2003", "Quote not found in its context",
        "The quote stands in '{0}' at {1}, but not with this prefix, suffix or occurrence; mend these, or leave out what is not needed");

    /// <summary>The quote begins or ends inside a word or a character.</summary>
    public static readonly Rule QuoteCutsWord = new("QUO2004", "Quote cuts a word",
        "The quote is in '{0}' only inside longer words, at {1}; begin and end it with whole words");

    /// <summary>The source is not there.</summary>
    public static readonly Rule SourceNotFound = new("QUO2005", "Source not found",
        "The source '{0}' is not among the files of the build; mend the path, which is relative to this file, or make the file, a .txt or a .md, an AdditionalFiles item{1}");

    /// <summary>A heading that is not a line by itself.</summary>
    public static readonly Rule HeadingNotALine = new("QUO2006", "Heading is not a line",
        "The heading is in '{0}' at {1}, but not as a line of its own; give the whole line, or use 'from' for a section without a heading");

    /// <summary>Two sections that begin at the same place.</summary>
    public static readonly Rule SectionsCoincide = new("QUO2007", "Sections begin at the same place",
        "The sections '{0}' and '{1}' begin at the same place, line {2}; remove one of them");

    /// <summary>The quote stands in another source.</summary>
    public static readonly Rule QuoteElsewhere = new("QUO2008", "Quote of another source",
        "The quote is not in '{0}' but in {1}; mark it in the annotation of that source, or take another quote");

    /// <summary>A quote of a single word.</summary>
    public static readonly Rule QuoteTooShort = new("QUO2009", "Quote too short to stay unique",
        "\"{0}\" is one word, which may soon stand in the source again; quote more of the sentence, or pin it with 'prefix', 'suffix' or 'occurrence'",
        RuleSeverity.Warning);

    /// <summary>A quote that goes on into the next section.</summary>
    public static readonly Rule QuoteCrossesSection = new("QUO2010", "Quote crosses the end of a section",
        "The quote begins at {0} and goes on into the section '{1}', which begins at {2}; end it before, or give the parts one by one under 'quotes'");

    /// <summary>The parts of a quote do not follow one another.</summary>
    public static readonly Rule OmissionTooFar = new("QUO2011", "Parts of a quote too far apart",
        "The parts of the quote stand in '{0}' at {1}, but not in this order with at most {2} characters left out between two; "
        + "put them in the source's order, or give them one by one under 'quotes'");

    /// <summary>What is left out says no.</summary>
    public static readonly Rule OmissionHidesNegation = new("QUO2012", "Omission hides a negation",
        "The quote leaves out \"{0}\", at {1}, which may turn its meaning round; quote that word too");

    /// <summary>A quote that is nothing but omissions, or is cut to pieces.</summary>
    public static readonly Rule OmissionParts = new("QUO2013", "Number of parts of a quote",
        "The quote has {0} parts between its omissions '[…]', and it needs 1 to {1}; quote words of the source, or split it under 'quotes'");

    /// <summary>What stands right beside the quote says no.</summary>
    public static readonly Rule QuoteBesideNegation = new("QUO2014", "Quote stops short of a negation",
        "Right {0} the quote the source says \"{1}\", at {2}, which may deny it; quote that word too, or give it as '{3}' if it does not",
        RuleSeverity.Warning);

    /// <summary>A reference to nothing.</summary>
    public static readonly Rule UnknownReference = new("QUO3001", "Unknown reference",
        "There is no {0} '{1}' in this article{2}");

    /// <summary>A reference to a mark of another kind.</summary>
    public static readonly Rule WrongReference = new("QUO3002", "Reference to another kind of mark",
        "'{0}' is {1}, and {2} should be named here; name one, or move the reference to the key that takes it");

    /// <summary>The same id for two marks.</summary>
    public static readonly Rule DuplicateId = new("QUO3003", "Duplicate id",
        "The id '{0}' belongs already to {1} on line {2}; give one of the two another id");

    /// <summary>Two ids with the same C# name, or a name that generated code needs.</summary>
    public static readonly Rule NameTaken = new("QUO3004", "C# name is taken",
        "The id '{0}' gives the C# name '{1}', which {2}; choose another id");

    /// <summary>The same article twice in a build.</summary>
    public static readonly Rule DuplicateArticle = new("QUO3005", "Duplicate article",
        "The article '{0}' gives the C# class '{1}', which '{2}' gives too; give one of the two another id");

    /// <summary>A caveat that limits nothing.</summary>
    public static readonly Rule CaveatLimitsNothing = new("QUO3006", "Caveat limits no claim",
        "The caveat '{0}' limits no claim; name it in a claim's 'caveats', or say with 'applies-to' which claims it limits", RuleSeverity.Warning);

    /// <summary>What supersedes a mark is superseded by that mark in the end.</summary>
    public static readonly Rule SupersessionCycle = new("QUO3007", "Superseded in a circle",
        "What supersedes '{0}' leads back to it: {1}; let the one that still stands be active");

    /// <summary>A selector that chooses nothing.</summary>
    public static readonly Rule SelectorMatchesNothing = new("QUO3008", "Selector chooses no claim",
        "No claim meets the 'applies-to' of the caveat '{0}'; widen it, or take it away and name the caveat in the claims that it limits",
        RuleSeverity.Warning);

    /// <summary>Evidence for nothing.</summary>
    public static readonly Rule EvidenceNotCited = new("QUO3009", "Evidence that no claim cites",
        "No claim cites the evidence '{0}'; name it in the 'evidence' of the claims that it supports, or list its sentence under 'asides'",
        RuleSeverity.Warning);

    /// <summary>A sentence that the annotation passes over.</summary>
    public static readonly Rule SentenceUnaccounted = new("QUO4001", "Sentence without a mark",
        "No mark of '{0}' accounts for this sentence: \"{1}\"; quote it in a claim, a caveat, evidence or a term, or list it under 'asides'",
        RuleSeverity.Warning);

    /// <summary>Too many sentences that the annotation passes over.</summary>
    public static readonly Rule CoverageBelowMinimum = new("QUO4002", "Coverage below the minimum",
        "The annotation accounts for {0} of {1} sentences, {2} %, and the project needs {3} %; mark {4} more, or lower QuoinCoverageMinimum");

    /// <summary>A claim that is surer than its own words.</summary>
    public static readonly Rule Overclaim = new("QUO4003", "Claim surer than its own words",
        "The claim '{0}' is '{1}', but the source says \"{2}\" at {3}, which allows '{4}' at most; lower the certainty, or say in 'certainty-because' why it stands",
        RuleSeverity.Warning);

    /// <summary>A claim that is surer than its evidence.</summary>
    public static readonly Rule CertaintyBeyondEvidence = new("QUO4004", "Certainty beyond its evidence",
        "The claim '{0}' is '{1}', but the strongest evidence that it cites, '{2}' ({3}), bears '{4}' at most; "
        + "lower the certainty, cite stronger evidence, or say in 'certainty-because' why it stands",
        RuleSeverity.Warning);

    /// <summary>A claim that cites evidence that no longer stands.</summary>
    public static readonly Rule FallenEvidenceCited = new("QUO4005", "Retracted or superseded evidence cited",
        "The claim '{0}' cites '{1}', which was {2}; {3}",
        RuleSeverity.Warning);

    /// <summary>A claim of whose evidence nothing stands.</summary>
    public static readonly Rule NoStandingEvidence = new("QUO4006", "No standing evidence left",
        "None of the evidence that the claim '{0}' cites stands any more; cite evidence that does, or retract the claim",
        RuleSeverity.Warning);

    /// <summary>A claim or a caveat that readers of one of the article's languages cannot read.</summary>
    public static readonly Rule StatementMissing = new("QUO4007", "Statement missing in a language",
        "The {0} '{1}' has no text in {2}, although the article's language and title promise it; add it to 'statement'",
        RuleSeverity.Warning);

    /// <summary>A caveat that cannot be read where its claim can.</summary>
    public static readonly Rule CaveatNotTranslated = new("QUO4008", "Caveat not translated",
        "The caveat '{0}' has no text in {1}, in which claims that it limits can be read, such as '{2}'; add it to 'statement'",
        RuleSeverity.Warning);

    /// <summary>A claim that breaks a rule of the project's own.</summary>
    public static readonly Rule PolicyViolated = new("QUO4009", "Policy violated",
        "The claim '{0}' breaks the rule '{1}' of '{2}'{3}: it needs {4}; add what it needs, or change the rule",
        RuleSeverity.Warning);

    /// <summary>A language in which nobody looks for overclaiming.</summary>
    public static readonly Rule LanguageNotChecked = new("QUO4010", "Language without word lists",
        "Quoin knows the words that weaken or deny a claim in {1} and not in '{0}', so claims quoted in it were not checked for them; check these by eye, and say so in 'certainty-because'",
        RuleSeverity.Warning);

    /// <summary>The quote is there in other typography.</summary>
    public static readonly Rule TypographyDiffers = new("QUO4011", "Typography differs from the source",
        "The quote stands in '{0}' at {1} in other typography: \"{2}\"; copy it from there to quote to the letter",
        RuleSeverity.Information);

    /// <summary>The compiler is told to use a version of C# before 11.</summary>
    public static readonly Rule LanguageVersionTooLow = new("QUO9001", "C# version too low",
        "Quoin needs C# 11 or later and this project uses C# {0}; set <LangVersion>latest</LangVersion> in the project file");

    /// <summary>A file that cannot be read.</summary>
    public static readonly Rule UnreadableFile = new("QUO9002", "File cannot be read",
        "'{0}' cannot be read; check that it exists and is text in UTF-8");

    /// <summary>Nesting beyond the limit.</summary>
    public static readonly Rule NestedTooDeep = new("QUO9003", "Nested too deep",
        "This is nested more than {0} levels deep; annotations need {1}, so take levels away");

    /// <summary>A fault of Quoin itself.</summary>
    public static readonly Rule InternalError = new("QUO9004", "Internal error",
        "Quoin failed on this file, and the fault is Quoin's: {0}; please report it with the file");

    /// <summary>A property of the project with a value that means nothing.</summary>
    public static readonly Rule InvalidProperty = new("QUO9005", "Invalid property",
        "The property {0} is '{1}', which means nothing; set it to {2}, or take it away");

    /// <summary>A file beyond the limit.</summary>
    public static readonly Rule FileTooLong = new("QUO9006", "File too long",
        "'{0}' has {1} characters, and no more than {2} are read; divide it into several, or raise {3} in the project file");

    /// <summary>A rule that is broken more often than anyone reads.</summary>
    public static readonly Rule MoreDiagnostics = new("QUO9007", "Told no further",
        "{0} is broken {1} more times in this file from here on, which are not told one by one; mend those that are, or raise QuoinMaxDiagnostics in the project file",
        RuleSeverity.Warning);

    /// <summary>An article that multiplies beyond the limit.</summary>
    public static readonly Rule TooManyCombinations = new("QUO9008", "Too many combinations",
        "{0}, more than {1} by here; {2}, or raise QuoinMaxCombinations in the project file");

    /// <summary>A file that was read in another encoding than it is in.</summary>
    public static readonly Rule EncodingDamage = new("QUO9009", "Text damaged by its encoding",
        "'{0}' holds {1} at {2}, as text does that is read in an encoding in which it was not written; save the file as UTF-8 from what it was made from",
        RuleSeverity.Warning);

    /// <summary>A C# compiler below the floor. The package's targets tell of it: no such compiler runs this assembly.</summary>
    public static readonly Rule CompilerTooOld = new("QUO9010", "Compiler too old",
        "The C# compiler is of version {0} and Quoin needs 4.8 or later; build with the .NET 8 SDK, Visual Studio 2022 17.8 or what is newer");

    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        InvalidYaml, UnknownKey, MissingKey, WrongShape, UnknownWord, InvalidId, InvalidValue, DuplicateKey,
        UnsupportedYaml, FileNameMismatch, KeysConflict, DuplicateItem,
        QuoteNotFound, QuoteAmbiguous, QuoteContextNotFound, QuoteCutsWord, SourceNotFound, HeadingNotALine, SectionsCoincide,
        QuoteElsewhere, QuoteTooShort, QuoteCrossesSection, OmissionTooFar, OmissionHidesNegation, OmissionParts,
        QuoteBesideNegation,
        UnknownReference, WrongReference, DuplicateId, NameTaken, DuplicateArticle, CaveatLimitsNothing,
        SupersessionCycle, SelectorMatchesNothing, EvidenceNotCited,
        SentenceUnaccounted, CoverageBelowMinimum, Overclaim, CertaintyBeyondEvidence, FallenEvidenceCited, NoStandingEvidence,
        StatementMissing, CaveatNotTranslated, PolicyViolated, LanguageNotChecked, TypographyDiffers,
        LanguageVersionTooLow, UnreadableFile, NestedTooDeep, InternalError, InvalidProperty,
        FileTooLong, MoreDiagnostics, TooManyCombinations, EncodingDamage, CompilerTooOld,
    ];
}
