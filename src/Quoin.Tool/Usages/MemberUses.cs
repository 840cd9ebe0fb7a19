using Quoin.Definitions;
using Quoin.Tool.Assemblies;

namespace Quoin.Tool.Usages;

/// <summary>The uses of members of content in one method, by what their arguments can be.</summary>
/// <param name="catalog">The content.</param>
/// <param name="assembly">The assembly.</param>
/// <param name="inTrees">What expression trees of the method refer to. They name no operator, so any text of a tree may be compared with an id that is read in one.</param>
internal sealed class MemberUses(ContentCatalog catalog, AssemblyUses assembly, IEnumerable<MemberRole> inTrees)
{
    private static readonly KnownValue MarkId = new() { IsOther = true, IsMarkId = true };
    private static readonly KnownValue ArticleId = new() { IsOther = true, IsArticleId = true };

    private readonly SortedDictionary<int, List<CodeUse>> _uses = [];
    private readonly Dictionary<CodeUse, Opening> _openings = [];
    private readonly KnownValue _ofTrees = inTrees.ToHashSet() is var roles
        ? new() { IsMarkId = roles.Contains(MemberRole.Id), IsArticleId = roles.Contains(MemberRole.ArticleId) } : KnownValue.Nothing;

    /// <summary>The uses, in the order of the instructions.</summary>
    public IEnumerable<CodeUse> All => _uses.Values.SelectMany(static uses => uses).Concat(_openings.Values.Where(static one => one.IsUse).Select(static one => one.Use))
        .Distinct().OrderBy(static use => use.Offset);

    /// <summary>Forgets what was found. What was taken is used by something of which nothing is known.</summary>
    public void GiveUp()
    {
        _uses.Clear();
        foreach (var opening in _openings.Values)
        {
            opening.Escape();
        }
    }

    /// <summary>Notes the use of a member, in place of what was noted for the instruction before, and returns what is known of its value.</summary>
    /// <param name="instruction">The instruction.</param>
    /// <param name="member">The member.</param>
    /// <param name="arguments">What is known of the arguments; empty if nothing is.</param>
    /// <param name="store">Sets a variable whose address is an argument.</param>
    public KnownValue Add(Instruction instruction, ContentMember member, KnownValue[] arguments, Action<int, KnownValue> store)
    {
        var uses = new List<CodeUse>();
        _uses[instruction.Offset] = uses;
        return new OneUse(this, uses, instruction.Offset, member, arguments).Find(store);
    }

    /// <summary>The use of one member.</summary>
    private readonly struct OneUse(MemberUses all, List<CodeUse> uses, int offset, ContentMember member, KnownValue[] arguments)
    {
        private KnownValue First => arguments.Length > 0 ? arguments[0] : KnownValue.Other;

        private KnownValue Second => arguments.Length > 1 ? arguments[1] : KnownValue.Other;

        public KnownValue Find(Action<int, KnownValue> store)
        {
            switch (member.Role)
            {
                case MemberRole.Mark:
                    Add(UseForm.Member, member.What, member.Article, member.Kind, member.Mark);
                    break;
                case MemberRole.Article:
                    return Open(UseForm.List, member.What, member.Article, null);
                case MemberRole.Articles:
                    return Open(UseForm.List, member.What, null, null);
                case MemberRole.ArticleLookUp:
                    Take(First, Second);
                    var found = OfArticles(Second);
                    foreach (var local in arguments.Select(static one => one.Address).OfType<int>())
                    {
                        store(local, found);
                    }

                    return KnownValue.Other;
                case MemberRole.List:
                    return OfList();
                case MemberRole.Selection:
                    return First;
                case MemberRole.GroupLookUp:
                    LookUp(First, member.What, member.Article, member.Kind, isIndexer: false);
                    if (First.IsOther)
                    {
                        Add(UseForm.List, member.What, member.Article, member.Kind, null);
                    }

                    return KnownValue.Other;
                case MemberRole.ListLookUp:
                    OfListLookUp();
                    return KnownValue.Other;
                case MemberRole.Get:
                    foreach (var number in First.Numbers)
                    {
                        Add(UseForm.Key, member.What, member.Article, member.Kind, member.Article!.OfKey(number));
                    }

                    if (First.IsOther)
                    {
                        Add(UseForm.Key, member.What, member.Article, member.Kind, null);
                    }

                    return KnownValue.Other;
                case MemberRole.GetKey:
                    Add(UseForm.Key, member.What, member.Article, member.Kind, null);
                    break;
                case MemberRole.Id:
                    First.Escape();
                    return MarkId;
                case MemberRole.ArticleId:
                    First.Escape();
                    return ArticleId;
                case MemberRole.Comparison when arguments.Length > 1:
                    var any = arguments.Aggregate(static (one, other) => one.Join(other));
                    foreach (var argument in arguments)
                    {
                        Compare(any, argument);
                    }

                    break;
                case MemberRole.TreeText:
                    Compare(all._ofTrees, First);
                    break;
            }

            Array.ForEach(arguments, static one => one.Escape());
            return KnownValue.Other;
        }

        private KnownValue OfArticles(KnownValue id)
        {
            var openings = new List<Opening>();
            foreach (var text in id.Texts)
            {
                if (all.Catalog.WithId(text) is { } article)
                {
                    // It names the article, whatever is taken from it.
                    var opening = all.Opened(new CodeUse(UseForm.Id, $"QuoinContent.Articles[\"{text}\"]", article, null, null, null, offset));
                    opening.Escape();
                    openings.Add(opening);
                }
            }

            return KnownValue.Of(openings) with { IsOther = id.IsOther };
        }

        private KnownValue OfList()
        {
            if (member.Article is not null)
            {
                return Open(UseForm.List, member.What, member.Article, member.Kind);
            }

            var openings = new List<Opening>();
            foreach (var owner in First.Openings)
            {
                if (owner.Use is { Kind: null, Article: { } article })
                {
                    owner.Narrow();
                    openings.Add(all.Opened(new CodeUse(UseForm.List, $"{article.ShortName}.{member.What}", article, member.Kind, null, null, offset)));
                }
                else
                {
                    owner.Escape();
                }
            }

            if (First.IsOther)
            {
                openings.Add(all.Opened(new CodeUse(UseForm.List, member.What, null, member.Kind, null, null, offset)));
            }

            return KnownValue.Of(openings);
        }

        private void OfListLookUp()
        {
            Take(First, Second);
            foreach (var list in First.Openings)
            {
                LookUp(Second, list.Use.What, list.Use.Article, member.Kind ?? list.Use.Kind, isIndexer: true);
            }

            if (First.IsOther)
            {
                LookUp(Second, member.What, null, member.Kind, isIndexer: true);
            }
        }

        private void LookUp(KnownValue id, string what, KnownArticle? article, MarkKind? kind, bool isIndexer)
        {
            foreach (var text in id.Texts)
            {
                var mark = article is null || kind is null ? null : article.Find(kind.Value, text);
                Add(UseForm.Id, isIndexer ? $"{what}[\"{text}\"]" : $"{what}(\"{text}\")", article, kind, mark, mark is null ? text : null);
            }
        }

        private void Compare(KnownValue id, KnownValue with)
        {
            foreach (var text in with.Texts)
            {
                if (id.IsMarkId)
                {
                    Add(UseForm.Id, $"Id == \"{text}\"", null, null, null, text);
                }

                if (id.IsArticleId && all.Catalog.WithId(text) is { } article)
                {
                    Add(UseForm.Id, $"Id == \"{text}\"", article, null, null);
                }
            }
        }

        /// <summary>Notes what an id takes from a list. Of null nothing is taken.</summary>
        private static void Take(KnownValue list, KnownValue id)
        {
            foreach (var opening in list.Openings)
            {
                if (id.IsOther)
                {
                    opening.Escape();
                }
                else if (id.IsText)
                {
                    opening.Narrow();
                }
            }
        }

        private KnownValue Open(UseForm form, string what, KnownArticle? article, MarkKind? kind) => KnownValue.Of([all.Opened(new CodeUse(form, what, article, kind, null, null, offset))]);

        private void Add(UseForm form, string what, KnownArticle? article, MarkKind? kind, KnownMark? mark, string? id = null) => uses.Add(new CodeUse(form, what, article, kind, mark, id, offset));
    }

    private ContentCatalog Catalog => catalog;

    private Opening Opened(CodeUse use)
    {
        if (!_openings.TryGetValue(use, out var opening))
        {
            _openings.Add(use, opening = assembly.Open(use));
        }

        return opening;
    }
}
