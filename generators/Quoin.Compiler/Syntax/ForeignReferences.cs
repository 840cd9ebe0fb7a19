using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Syntax;

/// <summary>Finds the references of an annotation that lead to none of its own marks.</summary>
internal static class ForeignReferences
{
    /// <summary>The references, each once, in file order.</summary>
    public static EquatableArray<string> Of(Annotation annotation)
    {
        // Nearly every reference leads to a mark that was listed before it, so the ids are compared by hash.
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in annotation.Groups)
        {
            foreach (var mark in group.Marks)
            {
                known.Add(mark.Id.Value);
            }
        }

        List<string>? foreign = null;
        foreach (var caveat in annotation.Marks(MarkKind.Caveat))
        {
            if (caveat.Fields[CaveatFields.AppliesTo] is SelectorSyntax selector)
            {
                Add(selector.About);
            }
        }

        if (!annotation.Format.IsDefault)
        {
            AddOwn(annotation.Fields.Own);
            foreach (var mark in annotation.Groups.SelectMany(static group => group.Marks))
            {
                AddOwn(mark.Own);
            }
        }

        foreach (var claim in annotation.Marks(MarkKind.Claim))
        {
            Add(claim.Fields.Ids(ClaimFields.Evidence));
            Add(claim.Fields.Ids(ClaimFields.Caveats));
            Add(claim.Fields.Ids(ClaimFields.About));
        }

        return foreign?.ToEquatableArray() ?? [];

        void AddOwn(OwnSyntax? own)
        {
            foreach (var value in own?.Values ?? [])
            {
                if (value.Value is IdsSyntax ids)
                {
                    Add(ids.Ids);
                }
            }
        }

        void Add(EquatableArray<Located<string>> references)
        {
            foreach (var reference in references)
            {
                if (known.Add(reference.Value))
                {
                    (foreign ??= []).Add(reference.Value);
                }
            }
        }
    }
}
