using System.Globalization;
using Quoin.Compiler.Syntax;

namespace Quoin.Compiler.Names;

/// <summary>Creates ids for new marks from the first words of their sentences; no two ids have the same C# name.</summary>
internal sealed class ClaimIds
{
    private const string Numbered = "claim";

    private readonly FreeNames _names;
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>Creates ids for an annotation without marks.</summary>
    public ClaimIds() => _names = new FreeNames([]);

    public ClaimIds(Annotation annotation)
    {
        var marks = annotation.Groups.SelectMany(group => group.Marks);
        var formerly = annotation.Claims.SelectMany(claim => claim.Formerly).Select(id => id.Value);
        _names = new FreeNames(marks.Select(mark => mark.Id.Value).Concat(formerly).Select(CSharpNames.FromId));
        _next[Numbered] = annotation.Claims.Count + 1;
    }

    /// <summary>Creates the id for a sentence's mark: <c>salt-is-white</c>, or <c>claim-7</c> if the sentence has no ASCII words.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="numbered">The word before the number; a valid id.</param>
    public string For(string sentence, string numbered = Numbered)
    {
        var words = KebabCase.OfSentence(sentence);
        if (words is not null && IsFree(words))
        {
            return words;
        }

        var stem = words ?? numbered;
        for (var number = _next.TryGetValue(stem, out var next) ? next : words is null ? 1 : 2; ; number++)
        {
            var id = $"{stem}-{number.ToString(CultureInfo.InvariantCulture)}";
            if (IsFree(id))
            {
                _next[stem] = number + 1;
                return id;
            }
        }
    }

    private bool IsFree(string id)
    {
        var name = CSharpNames.FromId(id);
        return !CSharpNames.IsReservedForMarks(name) && _names.Take(name) is not null;
    }
}
