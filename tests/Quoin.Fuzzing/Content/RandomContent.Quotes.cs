using Quoin.Compiler.Text;
namespace Quoin.Fuzzing;

/// <content>Quotes, texts and what all marks have.</content>
internal sealed partial class RandomContent
{
    private static readonly Dictionary<char, string> Plainer = new()
    {
        ['’'] = "'", ['“'] = "\"", ['”'] = "\"", ['«'] = "\"", ['»'] = "\"", ['\u2011'] = "-", ['—'] = "-", ['\u00AD'] = "", ['\u202F'] = " ",
    };

    /// <summary>Adds a mark with its quotes and its language, and with custom keys.</summary>
    private MarkPlan Mark(MappingPiece group, MappingPiece piece, string id)
    {
        var quotes = new List<QuotePlan>();
        if (Sometimes(75))
        {
            var (quote, parts) = Quote();
            piece.Add("quote", quote);
            quotes.AddRange(parts);
        }
        else
        {
            // Fragments of several sentences must not be joined, so only the first can be one.
            var drawn = Enumerable.Range(0, _random.Next(1, 4)).Select(i => Quote(isWhole: i > 0)).ToList();
            piece.Add("quotes", new ListPiece(drawn.Select(quote => quote.Piece)));
            quotes.AddRange(drawn.SelectMany(quote => quote.Parts));
        }

        quotes.ForEach(quote => quote.Sentence.IsMarked = true);
        var language = Language(piece, 25);
        if (Sometimes(10))
        {
            piece.Entries.Insert(_random.Next(piece.Entries.Count), ("x-reviewed by", new ScalarPiece(Text())));
        }

        group.Add(id, piece);
        return new MarkPlan(id, language, quotes);
    }

    private (Piece Piece, IReadOnlyList<QuotePlan> Parts) Quote(bool isWhole = false)
    {
        var sentence = _prose.Sentences.Count > 0 && Sometimes(10) ? Any(_prose.Sentences) : _prose.Write(_random.Next(-1, _prose.LastSection + 1));
        if (!isWhole && sentence.Echo is { } echo && Sometimes(80))
        {
            return Twin(sentence, echo);
        }

        if (!isWhole && sentence.Echo is null && Sometimes(20))
        {
            return Omission(sentence);
        }

        var words = isWhole || Sometimes(50) ? sentence.Text : Any(sentence.Clauses);
        var offset = sentence.Text.IndexOf(words, StringComparison.Ordinal);
        var (written, tier) = Vary(words);
        var part = new QuotePlan(sentence, offset, words.Length, tier);
        if (Sometimes(60))
        {
            return (new ScalarPiece(written), [part]);
        }

        var piece = new MappingPiece([("exact", new ScalarPiece(written))]);
        AddContext(piece, sentence.Text[..offset], sentence.Text[(offset + words.Length)..], occurrence: 1);
        return (piece, [part]);
    }

    /// <summary>A quote of words that a sentence contains twice, with one or more of the ways to select one of them.</summary>
    private (Piece Piece, IReadOnlyList<QuotePlan> Parts) Twin(Sentence sentence, Echo echo)
    {
        var which = _random.Next(2);
        var first = sentence.Text.IndexOf(echo.Words, StringComparison.Ordinal);
        var offset = which == 0 ? first : sentence.Text.IndexOf(echo.Words, first + 1, StringComparison.Ordinal);
        var piece = new MappingPiece([("exact", new ScalarPiece(echo.Words))]);
        switch (_random.Next(4))
        {
            case 0:
                piece.Add("occurrence", which == 0 ? "1" : "2");
                break;
            case 1:
                piece.Add("prefix", echo.Before[which]);
                break;
            case 2:
                piece.Add("suffix", echo.After[which]);
                break;
            default:
                AddContext(piece, echo.Before[which], echo.After[which], occurrence: 1);
                piece.Entries.RemoveAll(entry => entry.Key == "occurrence");
                piece.Add("occurrence", piece.Entries.Count == 1 && which == 1 ? "2" : "1");
                break;
        }

        return (piece, [new QuotePlan(sentence, offset, echo.Words.Length, MatchTier.Exact)]);
    }

    private (Piece Piece, IReadOnlyList<QuotePlan> Parts) Omission(Sentence sentence)
    {
        var parts = sentence.Clauses.Select(clause => new QuotePlan(sentence, sentence.Text.IndexOf(clause, StringComparison.Ordinal), clause.Length, TierOf(clause))).ToArray();
        var piece = new ScalarPiece(string.Join(Any<string>([" […] ", " [...] ", "[…]"]), sentence.Clauses));
        return (Sometimes(70) ? piece : new MappingPiece([("exact", piece)]), parts);
    }

    private void AddContext(MappingPiece piece, string before, string after, int occurrence)
    {
        if (!string.IsNullOrWhiteSpace(before) && Sometimes(50))
        {
            piece.Add("prefix", before);
        }

        if (!string.IsNullOrWhiteSpace(after) && Sometimes(50))
        {
            piece.Add("suffix", after);
        }

        if (Sometimes(30))
        {
            piece.Add("occurrence", $"{occurrence}");
        }
    }

    /// <summary>Words of the source as an author may write them, and the tier in which they are then found.</summary>
    private (string Written, MatchTier Tier) Vary(string words)
    {
        var plainer = Sometimes(20) ? string.Concat(words.Select(character => Plainer.GetValueOrDefault(character, $"{character}"))) : words;
        var unwrapped = Sometimes(40) ? words.Replace('\n', ' ') : words;
        return plainer != words ? (plainer, MatchTier.Typographic)
            : (unwrapped, TierOf(words));
    }

    /// <summary>A line end inside a sentence is a space for its reader, whichever of them the quote has.</summary>
    private static MatchTier TierOf(string words) => words.Contains('\n', StringComparison.Ordinal) ? MatchTier.Whitespace : MatchTier.Exact;

    /// <summary>A text, or one for each of several languages.</summary>
    private TextsPlan Texts(MappingPiece piece, string key, string language)
    {
        if (Sometimes(40))
        {
            var text = Text();
            piece.Add(key, text);
            return new TextsPlan([(language, text)]);
        }

        var texts = Languages.OrderBy(_ => _random.Next()).Take(_random.Next(1, 4)).DistinctBy(tag => tag.ToUpperInvariant()).Select(tag => (tag, Text())).ToArray();
        piece.Add(key, new MappingPiece(texts.Select(text => (text.tag, (Piece)new ScalarPiece(text.Item2)))));
        return new TextsPlan(texts);
    }

    private TextsPlan? OptionalTexts(MappingPiece piece, string key, string language, int percent) => Sometimes(percent) ? Texts(piece, key, language) : null;

    private string Text()
    {
        var hostile = Any(HostileWords.InTexts);
        return _random.Next(4) switch
        {
            0 when VisibleWords.IsIn(hostile) => hostile,
            1 => $"Words {hostile} {++_number}",
            _ => $"Words {++_number}",
        };
    }
}
