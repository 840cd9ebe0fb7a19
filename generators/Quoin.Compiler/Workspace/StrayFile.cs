using System.Text.RegularExpressions;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>A file that may be meant as an annotation or a policy, but is read by nothing.</summary>
/// <param name="Diagnostics">The diagnostic, if the file looks like content.</param>
internal sealed record StrayFile(EquatableArray<ContentDiagnostic> Diagnostics)
{
    private const string Name = "quoin";
    private const string PolicyName = "quoinpolicy";

    private static readonly char[] Separators = ['.', '-', '_', ' '];

    /// <summary>The first key of a file, after comments, directives and the beginning of a document.</summary>
    private static readonly Regex FirstKey = new(
        @"\A\uFEFF?(?:[ \t]*(?:#[^\r\n]*|%[^\r\n]*|---[ \t]*)?(?:\r\n|\r|\n))*(?:---[ \t]+)?[ \t]*\{?\s*[""']?(quoin|quoin-policy)[""']?[ \t]*:", RegexOptions.CultureInvariant);

    /// <summary>A version on any line, as in <see cref="FirstKey"/>; a file of another tool may have this key with another value.</summary>
    private static readonly Regex VersionKey = new(
        @"^[""']?(quoin|quoin-policy)[""']?[ \t]*:[ \t]*[""']?[0-9]+[""']?[ \t]*(?:#[^\r\n]*)?\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>Keys of an annotation, at the beginning of a line. No other format has these three.</summary>
    private static readonly Regex[] AnnotationKeys = [Key("article"), Key("source"), Key("(?:claims|caveats|asides)")];

    /// <summary>Checks the name and the first key of a file.</summary>
    public static StrayFile Check(ContentFile file)
    {
        var name = FilePaths.Name(FilePaths.Normalize(file.Path));
        var isPolicy = Means(name, file.Text ?? "");
        return new StrayFile(isPolicy is null ? [] :
        [
            new DiagnosticBag(file.Path).Report(
                Rules.FileUnread, default, name,
                isPolicy.Value ? "a policy" : "an annotation", isPolicy.Value ? "is not 'quoin.policy.yaml', alone or after a name and a dot" : "does not end with '.quoin.yaml'"),
        ]);
    }

    /// <summary>Whether a file is meant as a policy, or otherwise as an annotation; null if it is meant as neither.</summary>
    private static bool? Means(string name, string text)
    {
        var key = FirstKey.Match(text) is { Success: true } first ? first : VersionKey.Match(text);
        if (key.Success)
        {
            return key.Groups[1].Value == PolicyFields.Version.Key;
        }

        if (Array.TrueForAll(AnnotationKeys, one => one.IsMatch(text)))
        {
            return false;
        }

        var words = name.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Where(static word => word is not ("yaml" or "yml" or "yam" or "yalm" or "json" or "txt" or "md" or "old" or "disabled" or "off" or "copy")).ToList();
        var last = words.Count == 0 ? "" : words[words.Count - 1];
        var joined = string.Concat(words.Skip(words.Count - 2));
        return IsNear(joined, PolicyName) || IsNear(last, PolicyName) || joined == "quoinpolicies" ? true
            : IsNear(last, Name) ? false
            : null;
    }

    private static Regex Key(string name) => new($@"^{name}[ \t]*:(?=[ \t\r\n]|\z)", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static bool IsNear(string word, string meant) => word == meant || Suggestion.IsOneEdit(word, meant);
}
