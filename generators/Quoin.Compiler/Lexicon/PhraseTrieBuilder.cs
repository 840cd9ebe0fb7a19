namespace Quoin.Compiler.Lexicon;

/// <summary>Collects the phrases of a <see cref="PhraseTrie"/>.</summary>
internal sealed class PhraseTrieBuilder
{
    private PhraseNode[] _nodes = new PhraseNode[4096];
    private int _nodeCount = 1;
    private PhraseValue[] _values = new PhraseValue[1024];
    private int _valueCount = 1;

    /// <returns>Whether the phrase is new in the list.</returns>
    public bool Add(string phrase, WordList list, int value, bool isCapital = false)
    {
        var node = 0;
        _nodes[node].Below |= list;
        foreach (var character in phrase)
        {
            node = Child(node, character) is var child and not 0 ? child : Add(node, character);
            _nodes[node].Below |= list;
        }

        if (_nodes[node].Lists.Has(list))
        {
            return false;
        }

        if (_valueCount == _values.Length)
        {
            Array.Resize(ref _values, _valueCount * 2);
        }

        _values[_valueCount] = new PhraseValue { List = list, Value = value, Next = _nodes[node].Values };
        _nodes[node].Values = _valueCount++;
        _nodes[node].Lists |= list;
        _nodes[node].Length = phrase.Length;
        _nodes[node].IsCapital |= isCapital;
        return true;
    }

    /// <summary>Puts the children of each node side by side, so that looking for one of them reads one place of the memory.</summary>
    public PhraseTrie Build()
    {
        var nodes = new PhraseNode[_nodeCount + 1];
        var origins = new int[_nodeCount];
        var count = 1;
        for (var i = 0; i < _nodeCount; i++)
        {
            var node = _nodes[origins[i]];
            var child = node.FirstChild;
            node.FirstChild = count;
            for (; child != 0; child = _nodes[child].Sibling)
            {
                var character = _nodes[child].Character;
                node.AnyEnding = character == PhraseTrie.AnyEnding ? count : node.AnyEnding;
                node.Number = character == PhraseTrie.Number ? count : node.Number;
                origins[count++] = child;
            }

            nodes[i] = node;
        }

        nodes[_nodeCount].FirstChild = count;
        return new PhraseTrie(nodes, _values);
    }

    private int Child(int node, char character)
    {
        var child = _nodes[node].FirstChild;
        while (child != 0 && _nodes[child].Character != character)
        {
            child = _nodes[child].Sibling;
        }

        return child;
    }

    private int Add(int node, char character)
    {
        if (_nodeCount == _nodes.Length)
        {
            Array.Resize(ref _nodes, _nodeCount * 2);
        }

        _nodes[_nodeCount].Character = character;
        _nodes[_nodeCount].Sibling = _nodes[node].FirstChild;
        _nodes[node].FirstChild = _nodeCount;
        return _nodeCount++;
    }
}
