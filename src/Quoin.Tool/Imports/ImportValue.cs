using Quoin.Compiler.Yaml;

namespace Quoin.Tool.Imports;

/// <summary>A value of a mark, from one cell or, if its texts are in several languages, from several.</summary>
/// <param name="Key">The key.</param>
internal abstract record ImportValue(string Key)
{
    /// <summary>The value as YAML on one line.</summary>
    /// <param name="form">How the annotation writes texts.</param>
    /// <param name="language">The language of the article.</param>
    public abstract string Write(ScalarForm form, string language);

    /// <summary>Writes a text inside braces or brackets.</summary>
    protected static string InFlow(string text, ScalarForm form) => ScalarWriter.Write(text, form == ScalarForm.Plain ? ScalarForm.PlainInFlow : form)!;
}

/// <summary>A text.</summary>
internal sealed record TextValue(string Key, string Text) : ImportValue(Key)
{
    public override string Write(ScalarForm form, string language) => ScalarWriter.Write(Text, form)!;
}

/// <summary>A word, an id, a number or another value whose form has been checked. It is quoted only if YAML reads it as something else.</summary>
internal sealed record WordValue(string Key, string Word) : ImportValue(Key)
{
    public override string Write(ScalarForm form, string language) => char.IsAsciiDigit(Word[0]) ? Word : ScalarWriter.Write(Word, ScalarForm.PlainInFlow)!;
}

/// <summary>Ids.</summary>
internal sealed record IdsValue(string Key, IReadOnlyList<string> Ids) : ImportValue(Key)
{
    public override string Write(ScalarForm form, string language) => $"[{string.Join(", ", Ids)}]";
}

/// <summary>Several values of a field that a model declares.</summary>
internal sealed record ItemsValue(string Key, IReadOnlyList<string> Items) : ImportValue(Key)
{
    public override string Write(ScalarForm form, string language) => $"[{string.Join(", ", Items.Select(static item => InFlow(item, ScalarForm.PlainInFlow)))}]";
}

/// <summary>Which claims a caveat limits.</summary>
/// <param name="Key">The key.</param>
/// <param name="Conditions">The values of each key; empty for all claims.</param>
internal sealed record SelectorValue(string Key, IReadOnlyList<(string Key, IReadOnlyList<string> Values)> Conditions) : ImportValue(Key)
{
    public override string Write(ScalarForm form, string language) => Conditions.Count == 0
        ? Compiler.Format.SelectorFormat.All
        : $"{{ {string.Join(", ", Conditions.Select(static condition => $"{condition.Key}: {(condition.Values.Count == 1 ? condition.Values[0] : $"[{string.Join(", ", condition.Values)}]")}"))} }}";
}

/// <summary>A text in one language or several.</summary>
/// <param name="Key">The key.</param>
/// <param name="Texts">The texts; the language is null for that of the article.</param>
internal sealed record LocalizedTexts(string Key, IReadOnlyList<(string? Language, string Text)> Texts) : ImportValue(Key)
{
    public override string Write(ScalarForm form, string language) => Texts is [(null, var only)]
        ? ScalarWriter.Write(only, form)!
        : $"{{ {string.Join(", ", Texts.Select(text => $"{InFlow(text.Language ?? language, ScalarForm.PlainInFlow)}: {InFlow(text.Text, form)}"))} }}";
}

/// <summary>A value that a person must choose.</summary>
/// <param name="Key">The key.</param>
/// <param name="Choice">What can be chosen.</param>
internal sealed record ChosenValue(string Key, Drafts.Choice Choice) : ImportValue(Key)
{
    public override string Write(ScalarForm form, string language) => Drafts.Choice.Placeholder;
}
