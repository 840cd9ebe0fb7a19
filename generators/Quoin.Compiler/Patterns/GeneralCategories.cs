using System.Globalization;

namespace Quoin.Compiler.Patterns;

/// <summary>The general categories of Unicode by their names, as <c>\p</c> of ECMA-262 knows them.</summary>
internal static class GeneralCategories
{
    /// <summary>All categories, a bit for each.</summary>
    public const int All = (1 << 30) - 1;

    private static readonly Dictionary<string, int> ByName = Create();

    /// <summary>The categories with a name, a bit for each; null if there are none. A name can have <c>gc=</c> before it.</summary>
    public static int? Find(string name)
    {
        var value = name.StartsWith("gc=", StringComparison.Ordinal) || name.StartsWith("General_Category=", StringComparison.Ordinal) ? name.Substring(name.IndexOf('=') + 1) : name;
        return ByName.TryGetValue(value, out var categories) && (value == name || value != "Any") ? categories : null;
    }

    private static Dictionary<string, int> Create()
    {
        var all = new Dictionary<string, int>(StringComparer.Ordinal);
        Add("Lu", "Uppercase_Letter", UnicodeCategory.UppercaseLetter);
        Add("Ll", "Lowercase_Letter", UnicodeCategory.LowercaseLetter);
        Add("Lt", "Titlecase_Letter", UnicodeCategory.TitlecaseLetter);
        Add("LC", "Cased_Letter", UnicodeCategory.UppercaseLetter, UnicodeCategory.LowercaseLetter, UnicodeCategory.TitlecaseLetter);
        Add("Lm", "Modifier_Letter", UnicodeCategory.ModifierLetter);
        Add("Lo", "Other_Letter", UnicodeCategory.OtherLetter);
        AddGroup("L", "Letter");
        Add("Mn", "Nonspacing_Mark", UnicodeCategory.NonSpacingMark);
        Add("Mc", "Spacing_Mark", UnicodeCategory.SpacingCombiningMark);
        Add("Me", "Enclosing_Mark", UnicodeCategory.EnclosingMark);
        AddGroup("M", "Mark");
        Add("Nd", "Decimal_Number", UnicodeCategory.DecimalDigitNumber);
        Add("Nl", "Letter_Number", UnicodeCategory.LetterNumber);
        Add("No", "Other_Number", UnicodeCategory.OtherNumber);
        AddGroup("N", "Number");
        Add("Pc", "Connector_Punctuation", UnicodeCategory.ConnectorPunctuation);
        Add("Pd", "Dash_Punctuation", UnicodeCategory.DashPunctuation);
        Add("Ps", "Open_Punctuation", UnicodeCategory.OpenPunctuation);
        Add("Pe", "Close_Punctuation", UnicodeCategory.ClosePunctuation);
        Add("Pi", "Initial_Punctuation", UnicodeCategory.InitialQuotePunctuation);
        Add("Pf", "Final_Punctuation", UnicodeCategory.FinalQuotePunctuation);
        Add("Po", "Other_Punctuation", UnicodeCategory.OtherPunctuation);
        AddGroup("P", "Punctuation");
        Add("Sm", "Math_Symbol", UnicodeCategory.MathSymbol);
        Add("Sc", "Currency_Symbol", UnicodeCategory.CurrencySymbol);
        Add("Sk", "Modifier_Symbol", UnicodeCategory.ModifierSymbol);
        Add("So", "Other_Symbol", UnicodeCategory.OtherSymbol);
        AddGroup("S", "Symbol");
        Add("Zs", "Space_Separator", UnicodeCategory.SpaceSeparator);
        Add("Zl", "Line_Separator", UnicodeCategory.LineSeparator);
        Add("Zp", "Paragraph_Separator", UnicodeCategory.ParagraphSeparator);
        AddGroup("Z", "Separator");
        Add("Cc", "Control", UnicodeCategory.Control);
        Add("Cf", "Format", UnicodeCategory.Format);
        Add("Cs", "Surrogate", UnicodeCategory.Surrogate);
        Add("Co", "Private_Use", UnicodeCategory.PrivateUse);
        Add("Cn", "Unassigned", UnicodeCategory.OtherNotAssigned);
        AddGroup("C", "Other");
        all["Any"] = All;
        all["cntrl"] = all["Cc"];
        all["digit"] = all["Nd"];
        all["punct"] = all["P"];
        all["Combining_Mark"] = all["M"];
        return all;

        void Add(string name, string longName, params UnicodeCategory[] categories) =>
            all[name] = all[longName] = categories.Aggregate(0, static (bits, category) => bits | CodePointSet.BitOf(category));

        // The names of the categories of a group begin with the letter of the group.
        void AddGroup(string letter, string longName) =>
            all[letter] = all[longName] = all.Where(pair => pair.Key.Length == 2 && pair.Key[0] == letter[0]).Aggregate(0, static (bits, pair) => bits | pair.Value);
    }
}
