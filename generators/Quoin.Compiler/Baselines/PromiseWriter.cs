using Quoin.Compiler.Model;
using Quoin.Definitions;

namespace Quoin.Compiler.Baselines;

/// <summary>Writes the values of lines of an article, one after another. Those of a line are valid until the next one is written.</summary>
internal sealed class PromiseWriter : IDisposable
{
    private readonly ArticleModel _article;
    private readonly PromiseBuffer _buffer = PromiseBuffer.Rent();
    private readonly PromiseValues _values;

    public PromiseWriter(ArticleModel article) => (_article, _values) = (article, new PromiseValues(article, _buffer));

    /// <summary>The values of the article or library itself.</summary>
    public ReadOnlySpan<char> Write()
    {
        Begin();
        if (_article.IsLibrary)
        {
            _values.Add(PromiseNames.Kind, PromiseNames.Library);
        }

        _values.Add(ArticleFields.Mapping, _article.Fields);
        _values.AddOwn(_article.Own, null);
        _values.AddQuotes(ArticleFields.Asides.Key, _article.Asides);
        return _buffer.Since(0);
    }

    /// <summary>The values of a mark.</summary>
    public ReadOnlySpan<char> Write(MarkKindDefinition definition, MarkModel mark)
    {
        Begin();
        _values.Add(definition.Mapping, mark.Fields, definition.Kind);
        _values.AddOwn(mark.Own, mark);
        _values.AddQuotes(PromiseNames.Quote, mark.Quotes);
        return _buffer.Since(0);
    }

    /// <summary>Leaves the memory for the next article.</summary>
    public void Dispose() => _buffer.Return();

    private void Begin()
    {
        _buffer.Truncate(0);
        _values.Begin();
    }
}
