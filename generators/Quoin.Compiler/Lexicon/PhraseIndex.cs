using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>Where in a text phrases of which word lists may begin. Few words begin any, so that most questions about a part of the text end here.</summary>
internal sealed class PhraseIndex
{
    private readonly List<int> _starts = [];
    private readonly List<ulong> _lists = [];
    private readonly WordLists _all;

    public PhraseIndex(PhraseTrie phrases, string text)
    {
        var isAfterWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            // No phrase begins inside a word or with a space.
            var isWord = WordBreaks.IsWord(text[i]);
            if (!(isAfterWord && isWord) && text[i] != ' ' && phrases.ListsAt(text, i) is { Bits: not 0 } lists)
            {
                _starts.Add(i);
                _lists.Add(lists.Bits);
                _all |= lists;
            }

            isAfterWord = isWord;
        }
    }

    /// <summary>Whether a phrase of a list may begin at an offset.</summary>
    public bool MayBegin(WordList list, int offset) => _all.Has(list) && _starts.BinarySearch(offset) is >= 0 and var index && new WordLists(_lists[index]).Has(list);

    /// <summary>The next place from an offset on where a phrase of a list may begin, or the end.</summary>
    public int Next(WordList list, int offset, int end)
    {
        if (!_all.Has(list))
        {
            return end;
        }

        var index = _starts.BinarySearch(offset);
        for (index = index < 0 ? ~index : index; index < _starts.Count && _starts[index] < end; index++)
        {
            if (new WordLists(_lists[index]).Has(list))
            {
                return _starts[index];
            }
        }

        return end;
    }
}
