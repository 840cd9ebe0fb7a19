using System.Text.RegularExpressions;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>A file that may be meant as an annotation, a policy or a model, but is read by nothing.</summary>
/// <param name="Diagnostics">The diagnostic, if the file looks like content.</param>
internal sealed record StrayFile(EquatableArray<ContentDiagnostic> Diagnostics)
{
    private const string Name = "quoin";

    private static readonly Meaning Annotation = new("an annotation", "does not end with '.quoin.yaml'");
    private static readonly Meaning Policy = new("a policy", "is not 'quoin.policy.yaml', alone or after a name and a dot");
    private static readonly Meaning Model = new("a model", $"is not '{ModelFile.Name}'");

    /// <summary>What a file means by the last two words of its name, and by the key of its version.</summary>
    private static readonly (string[] Names, string Key, Meaning Meaning)[] Others =
    [
        (["quoinpolicy", "quoinpolicies"], PolicyFields.Version.Key, Policy),
        (["quoinmodel", "quoinmodels"], ModelFields.Version.Key, Model),
    ];

    private static readonly char[] Separators = ['.', '-', '_', ' '];

    /// <summary>The first key of a file, after comments, directives and the beginning of a document.</summary>
    private static readonly Regex FirstKey = new(
        @"\A\uFEFF?(?:[ \t]*(?:#[^\r\n]*|%[^\r\n]*|---[ \t]*)?(?:\r\n|\r|\n))*(?:---[ \t]+)?[ \t]*\{?\s*[""']?(quoin|quoin-policy|quoin-model)[""']?[ \t]*:", RegexOptions.CultureInvariant);

    /// <summary>A version on any line, as in <see cref="FirstKey"/>; a file of another tool may have this key with another value.</summary>
    private static readonly Regex VersionKey = new(
        @"^[""']?(quoin|quoin-policy|quoin-model)[""']?[ \t]*:[ \t]*[""']?[0-9]+[""']?[ \t]*(?:#[^\r\n]*)?\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>Keys of an annotation, at the beginning of a line. No other format has these three.</summary>
    private static readonly Regex[] AnnotationKeys = [Key("article"), Key("source"), Key("(?:claims|caveats|asides)")];

    /// <summary>Checks the name and the first key of a file.</summary>
    public static StrayFile Check(ContentFile file)
    {
        var name = FilePaths.Name(FilePaths.Normalize(file.Path));
        return new StrayFile(MeaningOf(name, file.Text ?? "") is { } meaning ? [new DiagnosticBag(file.Path).Report(Rules.FileUnread, default, name, meaning.Name, meaning.Fault)] : []);
    }

    /// <summary>What a file is meant as; null if it is not content.</summary>
    private static Meaning? MeaningOf(string name, string text)
    {
        var key = FirstKey.Match(text) is { Success: true } first ? first : VersionKey.Match(text);
        if (key.Success)
        {
            return Others.FirstOrDefault(other => other.Key == key.Groups[1].Value).Meaning ?? Annotation;
        }

        if (Array.TrueForAll(AnnotationKeys, one => one.IsMatch(text)))
        {
            return Annotation;
        }

        var words = name.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Where(static word => word is not ("yaml" or "yml" or "yam" or "yalm" or "json" or "txt" or "md" or "old" or "disabled" or "off" or "copy")).ToList();
        var last = words.Count == 0 ? "" : words[words.Count - 1];
        var joined = string.Concat(words.Skip(words.Count - 2));
        return Others.FirstOrDefault(other => IsNear(joined, other.Names[0]) || IsNear(last, other.Names[0]) || joined == other.Names[1]).Meaning ?? (IsNear(last, Name) ? Annotation : null);
    }

    private static Regex Key(string name) => new($@"^{name}[ \t]*:(?=[ \t\r\n]|\z)", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static bool IsNear(string word, string meant) => word == meant || Suggestion.IsOneEdit(word, meant);

    /// <param name="Name">What a file is meant as.</param>
    /// <param name="Fault">What is wrong with its name.</param>
    private sealed record Meaning(string Name, string Fault);
}
