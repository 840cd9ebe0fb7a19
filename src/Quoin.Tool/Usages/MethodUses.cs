using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Quoin.Definitions;
using Quoin.Tool.Assemblies;

namespace Quoin.Tool.Usages;

/// <summary>
/// Finds the uses of content in one method, from its instructions in order. A list from which one mark is taken at once by an id that
/// is written there is a use of that mark; any other list is a use of all that it contains.
/// </summary>
internal sealed class MethodUses
{
    private readonly MetadataReader _reader;
    private readonly IReadOnlyDictionary<int, ContentMember> _members;
    private readonly ContentCatalog _catalog;
    private readonly List<CodeUse> _uses = [];

    /// <summary>The articles that the method has named so far.</summary>
    private readonly List<KnownArticle> _articles = [];

    /// <summary>How often the method has named a list of all articles from which it did not take one by its id.</summary>
    private int _lists;

    /// <summary>The last text, while no other use comes after it.</summary>
    private string? _text;

    /// <summary>The index in the uses of a list or an article from which something may be taken; -1 if there is none.</summary>
    private int _open = -1;

    private bool _isIdRead;

    private MethodUses(MetadataReader reader, IReadOnlyDictionary<int, ContentMember> members, ContentCatalog catalog) =>
        (_reader, _members, _catalog) = (reader, members, catalog);

    /// <summary>The uses in a method.</summary>
    public static IReadOnlyList<CodeUse> Find(MetadataReader reader, MethodBodyBlock body, IReadOnlyDictionary<int, ContentMember> members, ContentCatalog catalog)
    {
        var uses = new MethodUses(reader, members, catalog);
        Instruction previous = default;
        foreach (var instruction in Instructions.Read(body))
        {
            uses.Visit(instruction, previous);
            previous = instruction;
        }

        return uses._uses;
    }

    private void Visit(Instruction instruction, Instruction previous)
    {
        switch (instruction.Code)
        {
            case ILOpCode.Ldstr:
                _text = TextOf(instruction.Operand);
                if (_isIdRead && _text is not null && _members.Values.Any(static member => member.Role == MemberRole.Comparison))
                {
                    Compare(instruction);
                }

                return;
            case ILOpCode.Ldsfld or ILOpCode.Ldsflda or ILOpCode.Ldtoken or ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Ldftn or ILOpCode.Ldvirtftn
                when _members.TryGetValue(instruction.Operand, out var member):
                Visit(instruction, previous, member);
                return;
        }
    }

    private void Visit(Instruction instruction, Instruction previous, ContentMember member)
    {
        switch (member.Role)
        {
            case MemberRole.Mark:
                Add(UseForm.Member, member.What, member.Article, member.Kind, member.Mark);
                break;
            case MemberRole.Article:
                Open(member, member.Article);
                break;
            case MemberRole.Articles:
                _lists++;
                Open(member, null);
                break;
            case MemberRole.ArticleLookUp when _text is not null:
                // The list is no longer a use of every article.
                if (_catalog.WithId(_text) is { } article)
                {
                    _lists -= _open >= 0 && _uses[_open].Article is null ? 1 : 0;
                    Replace(UseForm.Id, $"QuoinContent.Articles[\"{_text}\"]", article, null, null);
                }

                break;
            case MemberRole.List:
                var owner = member.Article ?? Owner(instruction, previous);
                var what = member.Article is null && owner is not null ? $"{owner.ShortName}.{member.What}" : member.What;
                if (member.Article is null && _open >= 0 && _uses[_open].Kind is null && IsNext(previous, _uses[_open].Offset))
                {
                    Replace(UseForm.List, what, owner, member.Kind, null);
                }
                else
                {
                    Add(UseForm.List, what, owner, member.Kind, null);
                }

                _open = _uses.Count - 1;
                break;
            case MemberRole.GroupLookUp when _text is not null && instruction.Code is ILOpCode.Call:
                Add(UseForm.Id, $"{member.What}(\"{_text}\")", member.Article, member.Kind, Mark(member.Article, member.Kind, _text), _text);
                break;
            case MemberRole.ListLookUp when _text is not null:
                LookUp(member, _text);
                break;
            case MemberRole.GroupLookUp or MemberRole.GetKey:
                Add(member.Role == MemberRole.GetKey ? UseForm.Key : UseForm.List, member.What, member.Article, member.Kind, null);
                break;
            case MemberRole.Get:
                var mark = previous.Number is { } key && key >= 0 && key < member.Article!.Of(MarkKind.Claim).Count ? member.Article.Of(MarkKind.Claim)[key] : null;
                Add(UseForm.Key, member.What, member.Article, member.Kind, mark);
                break;
        }

        _isIdRead = member.Role == MemberRole.Id || (_isIdRead && member.Role == MemberRole.Comparison);
        _text = null;

        void Add(UseForm form, string what, KnownArticle? article, MarkKind? kind, KnownMark? mark, string? id = null)
        {
            _uses.Add(new CodeUse(form, what, article, kind, mark, mark is null ? id : null, instruction.Offset));
            _open = -1;
            if (article is not null && !_articles.Contains(article))
            {
                _articles.Add(article);
            }
        }

        void Open(ContentMember opened, KnownArticle? article)
        {
            Add(UseForm.List, opened.What, article, null, null);
            _open = _uses.Count - 1;
        }

        void Replace(UseForm form, string what, KnownArticle? article, MarkKind? kind, string? id)
        {
            if (_open >= 0)
            {
                _uses.RemoveAt(_open);
            }

            Add(form, what, article, kind, null, id);
            _open = _uses.Count - 1;
        }

        void LookUp(ContentMember lookUp, string id)
        {
            var list = _open >= 0 ? _uses[_open] : null;
            var kind = lookUp.Kind ?? list?.Kind;
            var article = list is null ? Only() : list.Article;
            if (list is not null)
            {
                _uses.RemoveAt(_open);
            }

            Add(UseForm.Id, $"{list?.What ?? lookUp.What}[\"{id}\"]", article, kind, Mark(article, kind, id), id);
        }
    }

    /// <summary>A comparison of an id that was read with a text.</summary>
    private void Compare(Instruction instruction)
    {
        _uses.Add(new CodeUse(UseForm.Id, $"Id == \"{_text}\"", null, null, null, _text, instruction.Offset));
        _isIdRead = false;
    }

    /// <summary>The article whose list is taken: the one that the code before gave, or the only one that the method names.</summary>
    private KnownArticle? Owner(Instruction instruction, Instruction previous) =>
        _open >= 0 && _uses[_open].Kind is null && instruction.Offset > _uses[_open].Offset && IsNext(previous, _uses[_open].Offset) ? _uses[_open].Article : Only();

    private KnownArticle? Only() => _lists == 0 && _articles is [var only] ? only : null;

    private static bool IsNext(Instruction previous, int offset) => previous.Offset == offset;

    private static KnownMark? Mark(KnownArticle? article, MarkKind? kind, string id) => article is null || kind is null ? null : article.Find(kind.Value, id);

    private string? TextOf(int token)
    {
        var handle = MetadataTokens.Handle(token);
        return handle.Kind == HandleKind.UserString ? _reader.GetUserString((UserStringHandle)handle) : null;
    }
}
