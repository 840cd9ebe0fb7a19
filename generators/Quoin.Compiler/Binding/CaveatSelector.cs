using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Definitions;

namespace Quoin.Compiler.Binding;

/// <summary>Which claims a caveat selects.</summary>
internal sealed class CaveatSelector
{
    private readonly bool _isForAll;
    private readonly Annotation _annotation;
    private readonly int[] _sections = [];
    private readonly FieldModel?[][] _values = [];

    // What it names; null for what it does not ask.
    private readonly HashSet<int>? _claims;
    private readonly HashSet<int>? _wantedKinds;
    private readonly HashSet<int>? _wantedSections;
    private readonly HashSet<int>? _wantedTerms;

    /// <param name="caveat">The index of the caveat.</param>
    /// <param name="syntax">Its selector.</param>
    /// <param name="annotation">The annotation.</param>
    /// <param name="names">Resolves the references, and reports those that are invalid.</param>
    /// <param name="sections">The index of the section of each claim, or -1.</param>
    /// <param name="values">The values of each claim.</param>
    public CaveatSelector(int caveat, SelectorSyntax syntax, Annotation annotation, MarkNames names, int[] sections, FieldModel?[][] values)
    {
        (Caveat, _isForAll, _annotation, _sections, _values) = (caveat, syntax.All, annotation, sections, values);
        if (syntax.All)
        {
            return;
        }

        if (syntax.Claims.Count > 0)
        {
            _claims = [.. names.Resolve(syntax.Claims, MarkKind.Claim)];
            return;
        }

        _wantedKinds = syntax.Kinds.Count == 0 ? null : [.. syntax.Kinds];
        _wantedSections = syntax.Sections.Count == 0 ? null : [.. names.Resolve(syntax.Sections, MarkKind.Section)];
        _wantedTerms = syntax.About.Count == 0 ? null : [.. names.Resolve(syntax.About, MarkKind.Term)];
    }

    /// <summary>A selector of a library, which includes the article.</summary>
    /// <param name="caveat">The index of the caveat among all caveats.</param>
    /// <param name="selector">The selector.</param>
    /// <param name="annotation">The annotation.</param>
    public CaveatSelector(int caveat, HouseSelectorModel selector, Annotation annotation)
    {
        (Caveat, _isForAll, _annotation) = (caveat, selector.Kinds.Count == 0, annotation);
        _wantedKinds = _isForAll ? null : [.. selector.Kinds];
    }

    /// <summary>The index of the caveat among all caveats.</summary>
    public int Caveat { get; }

    /// <summary>Whether no claim has matched yet.</summary>
    public bool IsIdle { get; set; } = true;

    /// <summary>Whether it selects a claim.</summary>
    public bool Matches(int claim) => _isForAll || (_claims is not null
        ? _claims.Contains(claim)
        : (_wantedKinds is null || IsOfKind(_annotation.Claims[claim].KindWord, _wantedKinds))
            && _wantedSections?.Contains(_sections[claim]) != false
            && (_wantedTerms is null || IsAbout(claim, _wantedTerms)));

    /// <summary>Whether a claim is of one of the kinds, or of one that is declared to be one of them.</summary>
    private static bool IsOfKind(Word? kind, HashSet<int> wanted) => kind is not null && (wanted.Contains(kind.Number) || wanted.Contains(kind.Sense));

    private bool IsAbout(int claim, HashSet<int> terms)
    {
        if (_values[claim][ClaimFields.About.Index] is IndicesModel about)
        {
            foreach (var term in about.Indices)
            {
                if (terms.Contains(term))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
