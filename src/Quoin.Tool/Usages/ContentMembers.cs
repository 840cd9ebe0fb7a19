using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Quoin.Definitions;
using Quoin.Tool.Assemblies;

namespace Quoin.Tool.Usages;

/// <summary>What a member that code refers to has to do with content.</summary>
internal enum MemberRole
{
    /// <summary>The field of a mark.</summary>
    Mark,

    /// <summary>A list of marks.</summary>
    List,

    /// <summary>A look-up by id in the marks of a generated class.</summary>
    GroupLookUp,

    /// <summary>A look-up by id in any list of marks.</summary>
    ListLookUp,

    /// <summary>The claim of a key.</summary>
    Get,

    /// <summary>The key of a claim.</summary>
    GetKey,

    /// <summary>The article of a generated class.</summary>
    Article,

    /// <summary>The list of all articles.</summary>
    Articles,

    /// <summary>A look-up by id in a list of articles.</summary>
    ArticleLookUp,

    /// <summary>The id of a mark.</summary>
    Id,

    /// <summary>The id of an article.</summary>
    ArticleId,

    /// <summary>A list that has what is in another one, except for some.</summary>
    Selection,

    /// <summary>A comparison of texts.</summary>
    Comparison,

    /// <summary>A text in an expression tree.</summary>
    TreeText,
}

/// <summary>A member that code refers to.</summary>
/// <param name="Role">What it has to do with content.</param>
/// <param name="What">Its name as code writes it.</param>
/// <param name="Article">The article, if the member says which.</param>
/// <param name="Kind">The kind of marks, if the member says which.</param>
/// <param name="Mark">The mark, if it is one.</param>
internal sealed record ContentMember(MemberRole Role, string What, KnownArticle? Article = null, MarkKind? Kind = null, KnownMark? Mark = null)
{
    /// <summary>Whether code that refers to it uses content, and not only other code.</summary>
    public bool IsContent => Role is not (MemberRole.Selection or MemberRole.Comparison or MemberRole.TreeText);
}

/// <summary>Finds the members of content that an assembly refers to, by their tokens.</summary>
internal static class ContentMembers
{
    private const string Getter = "get_";

    /// <summary>The type <c>string</c> in a signature.</summary>
    private const byte Text = 0x0E;

    /// <summary>The lists of marks of <c>Article</c>.</summary>
    private static readonly Dictionary<string, MarkKind> ArticleLists = new(StringComparer.Ordinal)
    {
        ["Sections"] = MarkKind.Section,
        ["Terms"] = MarkKind.Term,
        ["Evidence"] = MarkKind.Evidence,
        ["EvidenceIncludingInvalid"] = MarkKind.Evidence,
        ["Caveats"] = MarkKind.Caveat,
        ["Claims"] = MarkKind.Claim,
        ["ClaimsIncludingInvalid"] = MarkKind.Claim,
    };

    /// <summary>The members by token; empty if the assembly uses no content.</summary>
    public static Dictionary<int, ContentMember> Find(MetadataReader reader, ContentCatalog catalog)
    {
        var members = new Dictionary<int, ContentMember>();
        foreach (var handle in reader.MemberReferences)
        {
            var member = reader.GetMemberReference(handle);
            var name = reader.GetString(member.Name);
            var found = member.Parent.Kind switch
            {
                HandleKind.TypeReference => Of(catalog, MetadataNames.OfType(reader, member.Parent), name),
                HandleKind.TypeSpecification when name == "TryGetValue" || (name == "get_Item" && IsByText(reader, member)) => OfList(MetadataNames.OfGeneric(reader, (TypeSpecificationHandle)member.Parent), name),
                _ => null,
            };
            Add(handle, found);
        }

        // An assembly that has content of its own refers to it by definitions.
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = MetadataNames.OfType(reader, handle);
            if (!IsGenerated(catalog, type))
            {
                continue;
            }

            var definition = reader.GetTypeDefinition(handle);
            foreach (var field in definition.GetFields())
            {
                Add(field, Of(catalog, type, reader.GetString(reader.GetFieldDefinition(field).Name)));
            }

            foreach (var method in definition.GetMethods())
            {
                Add(method, Of(catalog, type, reader.GetString(reader.GetMethodDefinition(method).Name)));
            }
        }

        // A call of a generic method refers to it with its type arguments.
        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.MethodSpec); row++)
        {
            var instance = MetadataTokens.MethodSpecificationHandle(row);
            Add(instance, members.GetValueOrDefault(MetadataTokens.GetToken(reader.GetMethodSpecification(instance).Method)));
        }

        return members;

        void Add(EntityHandle handle, ContentMember? member)
        {
            if (member is not null)
            {
                members.Add(MetadataTokens.GetToken(handle), member);
            }
        }
    }

    private static bool IsGenerated(ContentCatalog catalog, string type) =>
        catalog.OfClass(type.Split('+')[0]) is not null || type.EndsWith("QuoinContent", StringComparison.Ordinal);

    private static ContentMember? Of(ContentCatalog catalog, string type, string name)
    {
        var property = name.StartsWith(Getter, StringComparison.Ordinal) ? name[Getter.Length..] : "";
        switch (type)
        {
            case "Quoin.Article" when ArticleLists.TryGetValue(property, out var kind):
                return new ContentMember(MemberRole.List, $"Article.{property}", Kind: kind);
            case "Quoin.Article" when property == "Id":
                return new ContentMember(MemberRole.ArticleId, property);
            case "Quoin.Mark" or "Quoin.Claim" when property == "Id":
                return new ContentMember(MemberRole.Id, property);
            case "Quoin.ClaimListExtensions" when name == "ValidOn":
                return new ContentMember(MemberRole.Selection, name);
            case "Quoin.ArticleList" when name == "TryGetValue":
                return new ContentMember(MemberRole.ArticleLookUp, "QuoinContent.Articles");
            case "System.String" when name is "op_Equality" or "op_Inequality" or "Equals" or "Compare" or "CompareOrdinal" or "CompareTo":
            case "System.Object" or "System.StringComparer" when name is "Equals":
                return new ContentMember(MemberRole.Comparison, name);
            case "System.Linq.Expressions.Expression" when name == "Constant":
                return new ContentMember(MemberRole.TreeText, name);
        }

        if (property is "Articles" or "ArticlesIncludingReferences" or "Libraries" && (type == "QuoinContent" || type.EndsWith(".QuoinContent", StringComparison.Ordinal)))
        {
            return new ContentMember(MemberRole.Articles, $"QuoinContent.{property}");
        }

        return type.Split('+') is [var className, .. var nested] && catalog.OfClass(className) is { } article ? OfGenerated(article, nested, name, property) : null;
    }

    private static ContentMember? OfGenerated(KnownArticle article, string[] nested, string name, string property)
    {
        if (nested is [])
        {
            return property == "Article" ? new ContentMember(MemberRole.Article, $"{article.ShortName}.Article", article) : null;
        }

        if (nested is not [var group] || MarkKindDefinition.All.FirstOrDefault(kind => kind.Group == group)?.Kind is not { } kind)
        {
            return null;
        }

        var what = $"{article.ShortName}.{group}.{(property.Length > 0 ? property : name)}";
        return article.Named(kind, name) is { } mark ? new ContentMember(MemberRole.Mark, what, article, kind, mark)
            : property is "All" or "Valid" or "IncludingInvalid" ? new ContentMember(MemberRole.List, what, article, kind)
            : name switch
            {
                "TryGetValue" => new ContentMember(MemberRole.GroupLookUp, what, article, kind),
                "Get" => new ContentMember(MemberRole.Get, what, article, kind),
                "GetKey" => new ContentMember(MemberRole.GetKey, what, article, kind),
                _ => null,
            };
    }

    private static ContentMember? OfList((string Type, string Argument) list, string name)
    {
        if (list.Type != "Quoin.MarkList`1")
        {
            return null;
        }

        var kind = MarkKindDefinition.All.FirstOrDefault(kind => list.Argument == $"Quoin.{kind.TypeName}")?.Kind;
        return new ContentMember(MemberRole.ListLookUp, name, Kind: kind);
    }

    /// <summary>Whether the last parameter of a method is a text, and not a number.</summary>
    private static bool IsByText(MetadataReader reader, MemberReference member) => reader.GetBlobBytes(member.Signature) is [.., Text];
}
