using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Quoin.Definitions;

namespace Quoin.Tool.Usages;

/// <summary>
/// Finds the uses of content in one method, from its instructions in order and what is known of the values on the stack. A list from which
/// one mark is taken at once by an id that is written there is a use of that mark; any other list is a use of all that it contains. Of a
/// value that branches compute nothing is known, so whatever is done with it may be a use of any mark.
/// </summary>
internal sealed class MethodUses
{
    private readonly MetadataReader _reader;
    private readonly IReadOnlyDictionary<int, ContentMember> _members;
    private readonly ContentCatalog _catalog;
    private readonly KnownLocals _locals;
    private readonly List<CodeUse> _uses = [];
    private readonly List<KnownValue> _stack = [];

    /// <summary>Whether an id was read, so that a value of which nothing is known may be one.</summary>
    private bool _isIdRead;

    /// <summary>Whether an expression tree reads an id. It names no operator, so any text after that may be compared with it.</summary>
    private bool _isIdInTree;

    private MethodUses(MetadataReader reader, IReadOnlyDictionary<int, ContentMember> members, ContentCatalog catalog, IReadOnlyList<Instruction> instructions) =>
        (_reader, _members, _catalog, _locals) = (reader, members, catalog, new KnownLocals(instructions));

    /// <summary>The uses in a method.</summary>
    public static IReadOnlyList<CodeUse> Find(MetadataReader reader, MethodBodyBlock body, IReadOnlyDictionary<int, ContentMember> members, ContentCatalog catalog)
    {
        var (instructions, targets) = Instructions.Read(body);
        if (!instructions.Exists(instruction => IsReference(instruction) && members.TryGetValue(instruction.Operand, out var member) && member.Role != MemberRole.Comparison))
        {
            return [];
        }

        var uses = new MethodUses(reader, members, catalog, instructions);
        foreach (var instruction in instructions)
        {
            if (targets.Contains(instruction.Offset))
            {
                uses.Join();
            }

            uses.Visit(instruction);
        }

        return uses._uses;
    }

    private static bool IsReference(Instruction instruction) => instruction.Code is ILOpCode.Ldsfld or ILOpCode.Ldsflda or ILOpCode.Ldtoken || IsCall(instruction) || IsPointer(instruction);

    private static bool IsCall(Instruction instruction) => instruction.Code is ILOpCode.Call or ILOpCode.Callvirt;

    private static bool IsPointer(Instruction instruction) => instruction.Code is ILOpCode.Ldftn or ILOpCode.Ldvirtftn;

    /// <summary>Forgets what branches that meet here computed; only that one may be an id is kept.</summary>
    private void Join()
    {
        var mayBeId = _stack.Count > 0 && _stack[^1].IsId;
        _stack.Clear();
        if (mayBeId)
        {
            _stack.Add(new KnownValue { IsId = true });
        }
    }

    private void Visit(Instruction instruction)
    {
        var member = IsReference(instruction) ? _members.GetValueOrDefault(instruction.Operand) : null;
        var effect = IsCall(instruction) || instruction.Code == ILOpCode.Newobj
            ? StackEffects.OfCall(_reader, instruction.Operand, instruction.Code == ILOpCode.Newobj)
            : StackEffects.Of(instruction.Code);
        if (effect is not var (pops, pushes))
        {
            if (member is not null)
            {
                _ = Use(instruction, member, []);
            }

            _stack.Clear();
            return;
        }

        var taken = Pop(pops);
        if (member is not null)
        {
            var result = Use(instruction, member, IsCall(instruction) ? taken : []);
            Push(IsPointer(instruction) || instruction.Code == ILOpCode.Ldtoken ? KnownValue.Other : result, pushes);
            return;
        }

        switch (instruction.Code)
        {
            case ILOpCode.Ldstr:
                var text = TextOf(instruction.Operand);
                if (_isIdInTree && text is not null)
                {
                    Compare(instruction, text);
                }

                Push(new KnownValue { Text = text }, pushes);
                break;
            case ILOpCode.Dup:
                Push(taken[0].IsOnlyUse ? taken[0] with { IsOnlyUse = false } : taken[0], pushes);
                break;
            case ILOpCode.Castclass or ILOpCode.Isinst or ILOpCode.Box:
                Push(taken[0], pushes);
                break;
            case ILOpCode.Stfld or ILOpCode.Stsfld:
                _locals.StoreField(instruction.Operand, taken[^1]);
                break;
            case ILOpCode.Ldfld:
                Push(_locals.LoadField(instruction.Operand), pushes);
                break;
            default:
                if (instruction.StoredLocal is { } local)
                {
                    _locals.Store(local, taken[0]);
                }

                Push(pops == 0 ? _locals.Of(instruction) : KnownValue.Other, pushes);
                break;
        }
    }

    /// <summary>Notes the use of a member, and returns what is known of its value.</summary>
    private KnownValue Use(Instruction instruction, ContentMember member, KnownValue[] arguments)
    {
        var text = arguments.Select(static argument => argument.Text).FirstOrDefault(static text => text is not null);
        var receiver = arguments.Length > 0 ? arguments[0] : KnownValue.Other;
        switch (member.Role)
        {
            case MemberRole.Mark:
                _ = Add(UseForm.Member, member.What, member.Article, member.Kind, member.Mark);
                break;
            case MemberRole.Article:
                return Opened(Add(UseForm.List, member.What, member.Article, null, null));
            case MemberRole.Articles:
                return Opened(Add(UseForm.List, member.What, null, null, null));
            case MemberRole.ArticleLookUp when text is not null && _catalog.WithId(text) is { } article:
                // The list is no longer a use of every article.
                Close(receiver);
                var found = Add(UseForm.Id, $"QuoinContent.Articles[\"{text}\"]", article, null, null);
                foreach (var local in arguments.Select(static argument => argument.Address).OfType<int>())
                {
                    _locals.Store(local, new KnownValue { Content = found });
                }

                break;
            case MemberRole.List:
                var owner = member.Article ?? (receiver.Content is { Kind: null } content ? content.Article : null);
                if (member.Article is null && receiver.Content is { Kind: null })
                {
                    Close(receiver);
                }

                return Opened(Add(UseForm.List, member.Article is null && owner is not null ? $"{owner.ShortName}.{member.What}" : member.What, owner, member.Kind, null));
            case MemberRole.GroupLookUp when text is not null:
                _ = Add(UseForm.Id, $"{member.What}(\"{text}\")", member.Article, member.Kind, Mark(member.Article, member.Kind, text), text);
                break;
            case MemberRole.ListLookUp when text is not null:
                var (list, kind) = (receiver.Content, member.Kind ?? receiver.Content?.Kind);
                Close(receiver);
                _ = Add(UseForm.Id, $"{list?.What ?? member.What}[\"{text}\"]", list?.Article, kind, Mark(list?.Article, kind, text), text);
                break;
            case MemberRole.GroupLookUp or MemberRole.GetKey:
                _ = Add(member.Role == MemberRole.GetKey ? UseForm.Key : UseForm.List, member.What, member.Article, member.Kind, null);
                break;
            case MemberRole.Get:
                _ = Add(UseForm.Key, member.What, member.Article, member.Kind, receiver.Number is { } key ? member.Article!.OfKey(key) : null);
                break;
            case MemberRole.Id:
                (_isIdRead, _isIdInTree) = (true, _isIdInTree || instruction.Code == ILOpCode.Ldtoken);
                return new KnownValue { IsId = true };
            case MemberRole.Comparison when text is not null && Array.Exists(arguments, argument => argument.IsId || (_isIdRead && ReferenceEquals(argument, KnownValue.Lost))):
                Compare(instruction, text);
                break;
        }

        return KnownValue.Other;

        CodeUse Add(UseForm form, string what, KnownArticle? article, MarkKind? kind, KnownMark? mark, string? id = null)
        {
            var use = new CodeUse(form, what, article, kind, mark, mark is null ? id : null, instruction.Offset);
            _uses.Add(use);
            return use;
        }
    }

    private void Compare(Instruction instruction, string id) => _uses.Add(new CodeUse(UseForm.Id, $"Id == \"{id}\"", null, null, null, id, instruction.Offset));

    private static KnownValue Opened(CodeUse use) => new() { Content = use, IsOnlyUse = true };

    /// <summary>Removes the use that gave an article or a list, because what is taken from it is used instead.</summary>
    private void Close(KnownValue value)
    {
        if (value is { IsOnlyUse: true, Content: { } use })
        {
            _ = _uses.Remove(use);
        }
    }

    /// <summary>Takes values from the stack, the first first.</summary>
    private KnownValue[] Pop(int count)
    {
        var known = Math.Min(count, _stack.Count);
        KnownValue[] taken = [.. Enumerable.Repeat(KnownValue.Lost, count - known), .. _stack.GetRange(_stack.Count - known, known)];
        _stack.RemoveRange(_stack.Count - known, known);
        return taken;
    }

    private void Push(KnownValue value, int count)
    {
        for (var i = 0; i < count; i++)
        {
            _stack.Add(value);
        }
    }

    private static KnownMark? Mark(KnownArticle? article, MarkKind? kind, string id) => article is null || kind is null ? null : article.Find(kind.Value, id);

    private string? TextOf(int token)
    {
        var handle = MetadataTokens.Handle(token);
        return handle.Kind == HandleKind.UserString ? _reader.GetUserString((UserStringHandle)handle) : null;
    }
}
