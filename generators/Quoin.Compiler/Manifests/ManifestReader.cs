using System.Globalization;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Names;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Manifests;

/// <summary>
/// Reads the content of an assembly. Anybody can have written it, so nothing is trusted: names that are read are names in C#, and what is too
/// long is damaged. Lines and keys that are not known are of a later version and are ignored.
/// </summary>
internal static class ManifestReader
{
    /// <summary>The longest manifest, in UTF-16 code units; a mark takes about a hundred.</summary>
    private const int LongestManifest = 64_000_000;

    /// <summary>The longest value. Reasons are the longest, and a message shows less.</summary>
    private const int LongestValue = 10_000;

    private static readonly Dictionary<string, MarkKind> Kinds =
        ManifestKeys.Kinds.ToDictionary(static kind => MarkKindDefinition.Get(kind).Name, StringComparer.Ordinal);

    /// <summary>Reads a manifest; null if it is of a kind that is not known, or cannot be read.</summary>
    public static (object? Value, ManifestFault Fault) Read(ManifestText text)
    {
        if (text.Version > ManifestText.CurrentVersion)
        {
            return (null, ManifestFault.Newer);
        }

        if (text.Version < 1 || text.Content.Length > LongestManifest || !IsNamespace(text.Namespace))
        {
            return (null, ManifestFault.Damaged);
        }

        var lines = text.Content.Split('\n');
        var head = ManifestLine.Parse(lines[0]);
        return head.Subject switch
        {
            ManifestKeys.Library => Result(Library(text, head.Id, lines)),
            ManifestKeys.Index => Result(Index(text, lines)),
            ManifestKeys.Model => (new ModelManifest(text.Namespace, lines.Skip(1).Select(static line => ManifestLine.Parse(line)[ManifestKeys.Text]).ToEquatableArray()), ManifestFault.None),
            _ => (null, IsWord(head.Subject) ? ManifestFault.None : ManifestFault.Damaged),
        };

        static (object?, ManifestFault) Result(object? value) => (value, value is null ? ManifestFault.Damaged : ManifestFault.None);
    }

    /// <summary>Reads what the claims of an article cite; null if it is no manifest of an article, or cannot be read.</summary>
    public static ArticleManifest? ReadArticle(ManifestText text)
    {
        if (text.Version is < 1 or > ManifestText.CurrentVersion || text.Content.Length > LongestManifest
            || !text.Content.StartsWith(ManifestKeys.Article + "\t", StringComparison.Ordinal))
        {
            return null;
        }

        var lines = text.Content.Split('\n');
        var id = ManifestLine.Parse(lines[0]).Id;
        if (!Texts.Id.IsValid(id) || CSharpNames.FromId(id) != text.ClassName)
        {
            return null;
        }

        var claims = new List<ManifestCitations>();
        foreach (var each in lines.Skip(1))
        {
            var line = ManifestLine.Parse(each);
            if (line.Subject == ManifestKeys.Claim && Texts.Id.IsValid(line.Id))
            {
                claims.Add(new ManifestCitations(line.Id, [.. line.All(ManifestKeys.Cites).Where(IsReference)]));
            }
        }

        return new ArticleManifest(id, [.. claims]);

        static bool IsReference(string text) => text.Split('/') is [var library, var mark] && Texts.Id.IsValid(library) && Texts.Id.IsValid(mark);
    }

    private static IndexManifest? Index(ManifestText text, string[] lines)
    {
        string[] articles = [];
        string[] libraries = [];
        foreach (var each in lines.Skip(1))
        {
            var line = ManifestLine.Parse(each);
            switch (line.Subject)
            {
                case ManifestKeys.Articles:
                    articles = [.. line.Ids];
                    break;
                case ManifestKeys.Libraries:
                    libraries = [.. line.Ids];
                    break;
            }
        }

        return text.ClassName == ManifestText.IndexName && articles.Concat(libraries).All(Texts.Id.IsValid)
            ? new IndexManifest(text.Namespace, [.. articles], [.. libraries])
            : null;
    }

    private static LibraryManifest? Library(ManifestText text, string id, string[] lines)
    {
        if (!Texts.Id.IsValid(id) || CSharpNames.FromId(id) != text.ClassName)
        {
            return null;
        }

        var (marks, ids) = (new List<ManifestMark>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var each in lines.Skip(1))
        {
            var line = ManifestLine.Parse(each);
            if (Kinds.TryGetValue(line.Subject, out var kind))
            {
                if (Mark(kind, line) is not { } mark || !ids.Add(mark.Id))
                {
                    return null;
                }

                marks.Add(mark);
            }
        }

        // An order that the rest can rely on, in which the marks are written anyway.
        return new LibraryManifest(id, text.Namespace, [.. marks.OrderBy(static mark => mark.Kind)]);
    }

    /// <summary>Reads a mark; null if it is damaged. One without its standing or its name would be worse than none.</summary>
    private static ManifestMark? Mark(MarkKind kind, ManifestLine line)
    {
        var status = line[ManifestKeys.Status];
        var number = status.Length == 0 ? (int)Status.Active : Vocabulary.Status.NumberOf(status);
        var name = line[ManifestKeys.Name] is { Length: > 0 } given ? given : CSharpNames.FromId(line.Id);
        var (supersededBy, on) = (line[ManifestKeys.SupersededBy], line[ManifestKeys.On]);
        if (!Texts.Id.IsValid(line.Id) || !IsIdentifier(name) || number is null
            || (supersededBy.Length > 0 && !Texts.Id.IsValid(supersededBy)) || (on.Length > 0 && !Texts.Date.IsValid(on)))
        {
            return null;
        }

        var articles = line.All(ManifestKeys.AppliesToArticle);
        return new ManifestMark(kind, line.Id, name)
        {
            Word = IsWord(line[ManifestKeys.Word]) ? line[ManifestKeys.Word] : "",
            Status = (Status)number,
            SupersededBy = supersededBy,
            On = on,
            Because = InLanguages(line.All(ManifestKeys.Because), static (language, text) => new TextModel(language, text)),
            Statements = InLanguages(line.All(ManifestKeys.Statement), static (language, text) => new LanguageHash(language, Hash(text))),
            QuoteLanguages = [.. line.All(ManifestKeys.QuoteLanguage).Where(Texts.Language.IsValid)],
            Quotes = Hash(line[ManifestKeys.Quotes]),
            Doi = line[ManifestKeys.Doi] is { Length: < LongestValue } doi && doi.Length > 0 && Texts.Doi.IsValid(doi) ? doi : "",
            IsIdentified = line[ManifestKeys.Identified] == ManifestKeys.Yes,
            AppliesTo = articles.Count == 0 ? null : new ManifestSelector(
                articles.Contains(ManifestKeys.Everything) ? [] : [.. articles],
                [.. line.All(ManifestKeys.AppliesToKind)],
                [.. line.All(ManifestKeys.AppliesToLanguage)]),
        };
    }

    /// <summary>Reads values of the form <c>en:value</c>, the first of each language.</summary>
    private static EquatableArray<T> InLanguages<T>(List<string> values, Func<string, string, T> create)
        where T : IEquatable<T>
    {
        var (found, languages) = (new List<T>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var value in values)
        {
            var end = value.IndexOf(':');
            if (end > 0 && value.Length <= LongestValue && Texts.Language.IsValid(value.Substring(0, end)) && languages.Add(value.Substring(0, end)))
            {
                found.Add(create(value.Substring(0, end), value.Substring(end + 1)));
            }
        }

        return found.ToEquatableArray();
    }

    /// <summary>A hash; 0, which no text has, if it is none.</summary>
    private static ulong Hash(string text) => ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash) ? hash : 0;

    /// <summary>Whether a text is a word of the format: small, in ASCII and short.</summary>
    private static bool IsWord(string text) => text.Length is > 0 and <= Texts.IdLimit && UsualTexts.IsId(text);

    /// <summary>Whether a text, as metadata has it, is a namespace that generated code can be in, which it always is.</summary>
    private static bool IsNamespace(string text) => text.Length is > 0 and <= LongestValue && NamespaceName.Create(text).Replace("@", "") == text;

    private static bool IsIdentifier(string text) => text.Length <= LongestValue && text.IndexOf('.') < 0 && NamespaceName.Create(text) == text;
}
