using Quoin.Compiler.Names;

namespace Quoin.Tool.Drafts;

/// <summary>Finds the evidence that sentences name, and adds it to a draft once.</summary>
internal sealed class EvidenceFinder(ClaimIds ids, Draft draft)
{
    /// <summary>How many sentences later one still goes on about the same evidence.</summary>
    private const int Reach = 2;

    private readonly Dictionary<string, string> _byLaw = new(StringComparer.Ordinal);
    private (string Id, int Sentence)? _last;

    /// <summary>The id of the evidence that a reference is.</summary>
    public string Cite(Reference reference)
    {
        if (reference.Id is null)
        {
            reference.Id = ids.For(AsciiWords.From(reference.Name), "reference");
            draft.Evidence.Add(new DraftEvidence(reference.Span.Start, reference.Id, reference.Quote)
            {
                Language = reference.OtherLanguage,
                Published = reference.Published,
                Url = reference.Url,
                Doi = reference.Doi,
            });
        }

        return reference.Id;
    }

    /// <summary>The ids of the evidence that a sentence names, or goes on about.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="quote">Its quote.</param>
    /// <param name="index">Its index.</param>
    public IEnumerable<string> Of(DraftSentence sentence, DraftQuote quote, int index)
    {
        if (sentence.Law is { } law)
        {
            if (!_byLaw.TryGetValue(law, out var known))
            {
                _byLaw.Add(law, known = Add(sentence, quote, law));
            }

            _last = (known, index);
            return [known];
        }

        if (_last is { } last && ((sentence.RefersBack && !EvidenceNames.AreIn(sentence.Raw)) || (sentence.Continues && index - last.Sentence <= Reach)))
        {
            _last = (last.Id, index);
            return [last.Id];
        }

        if (!sentence.NamesEvidence)
        {
            return [];
        }

        var id = Add(sentence, quote, EvidenceNames.OfSentence(sentence.Raw));
        _last = (id, index);
        return [id];
    }

    private string Add(DraftSentence sentence, DraftQuote quote, string name)
    {
        var id = ids.For(AsciiWords.From(name), "evidence");
        draft.Evidence.Add(new DraftEvidence(sentence.Span.Start, id, quote) { Language = sentence.OtherLanguage });
        return id;
    }
}
