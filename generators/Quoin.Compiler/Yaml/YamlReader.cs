using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Quoin.Compiler.Yaml;

/// <summary>
/// Reads YAML into nodes with positions. This is the only file that uses YamlDotNet, and it uses only the events of its
/// <c>Core</c> namespace: a host may load another version of the library.
/// </summary>
internal sealed class YamlReader
{
    private readonly TextDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellation;
    private readonly Parser _parser;

    // A byte order mark, which is no part of the text; most hosts remove it.
    private readonly int _offset;

    // The items, entries and keys of the collections that are being read, the innermost last.
    private readonly List<YamlNode> _items = [];
    private readonly List<(YamlScalar Key, YamlNode Value)> _entries = [];
    private readonly List<YamlScalar> _keys = [];

    // Whether the text is that of a repair that is tried.
    private bool _isTrial;

    // What the library reads; null if that is the whole text.
    private readonly AbridgedText? _abridged;

    private YamlReader(TextDocument document, AbridgedText? abridged, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var text = document.Text;
        _document = document;
        _abridged = abridged;
        _diagnostics = diagnostics;
        _cancellation = cancellation;
        _offset = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        _parser = new Parser(abridged?.Open() ?? new StringReader(_offset == 0 ? text : text.Substring(_offset)));
    }

    /// <summary>Reads the root of the first document; null if there is none or it is invalid, which is reported.</summary>
    public static YamlNode? Read(string text, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        var document = new TextDocument(diagnostics.Path, text);
        return ForbiddenCharacters.Report(document, diagnostics) ? null
            : ReadAbridged(document, diagnostics.Limits, cancellation) ?? Read(new YamlReader(document, abridged: null, diagnostics, cancellation));
    }

    /// <summary>Reads the same without the shortcut for long texts.</summary>
    public static YamlNode? ReadWhole(string text, DiagnosticBag diagnostics, bool isTrial = false, CancellationToken cancellation = default)
    {
        var document = new TextDocument(diagnostics.Path, text);
        return ForbiddenCharacters.Report(document, diagnostics) ? null
            : Read(new YamlReader(document, abridged: null, diagnostics, cancellation) { _isTrial = isTrial });
    }

    /// <summary>Reads a file without its long texts; null if it has none, or anything is wrong, so that it must be read as a whole.</summary>
    private static YamlNode? ReadAbridged(TextDocument document, Limits limits, CancellationToken cancellation)
    {
        if (AbridgedText.Of(document) is not { } abridged)
        {
            return null;
        }

        var diagnostics = new DiagnosticBag(document.Path, limits);
        try
        {
            var root = new YamlReader(document, abridged, diagnostics, cancellation).ReadStream();
            return abridged.IsRestored && diagnostics.IsEmpty ? root : null;
        }
        catch (Exception exception) when (exception is YamlException or UnreadableException)
        {
            return null;
        }
    }

    private static YamlNode? Read(YamlReader reader)
    {
        try
        {
            return reader.ReadStream();
        }
        catch (YamlException exception)
        {
            // Some exceptions have no position; the error is near the last node that could be read.
            var range = exception.Start.Index > 0 ? reader.Range(exception.Start, exception.End) : reader.EndOfCurrent();
            reader.ReportInvalid(range, Sentence(exception.Message));
            return null;
        }
        catch (UnreadableException exception)
        {
            exception.Report(reader);
            return null;
        }
    }

    /// <summary>Reports the mistake that an author probably made, or what the library says.</summary>
    private void ReportInvalid(TextRange range, string problem)
    {
        if (MistakeFinder.Find(_document, range, _cancellation) is { } mistake)
        {
            (mistake.Repair is null || _isTrial || Helps(mistake.Start, mistake.Repair) ? mistake : mistake with { Repair = null }).Report(_document, _diagnostics);
            return;
        }

        _diagnostics.Report(Rules.InvalidYaml, range, problem, "fix the syntax here or just before it, and enclose text that contains colons or quotation marks in quotation marks");
    }

    /// <summary>Whether a repair lets the library read on. What an author meant is a guess, and a wrong guess must not become a fix.</summary>
    private bool Helps(int start, YamlRepair repair)
    {
        var diagnostics = new DiagnosticBag(_diagnostics.Path);
        var text = _document.Text.Remove(repair.Start, repair.Length).Insert(repair.Start, repair.NewText);
        ReadWhole(text, diagnostics, isTrial: true, _cancellation);
        return diagnostics.ToArray().All(diagnostic => diagnostic.Rule != Rules.InvalidYaml || diagnostic.Range.Start > Math.Max(start, repair.Start + repair.NewText.Length - 1));
    }

    private YamlNode? ReadStream()
    {
        YamlNode? root = null;
        var documents = 0;
        while (MoveNext())
        {
            if (_parser.Current is DocumentStart start && ++documents == 2)
            {
                _diagnostics.Report(Rules.UnsupportedYaml, Range(start.Start, start.End), "A second document", "remove this line, or move what follows to a file of its own");
                return root;
            }

            if (_parser.Current is NodeEvent)
            {
                root = ReadNode(depth: 1, isInFlow: false);
            }
        }

        return root;
    }

    /// <summary>Advances to the next event.</summary>
    private bool MoveNext()
    {
        _cancellation.ThrowIfCancellationRequested();
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // The library throws these for some invalid texts: "\UD8000000", and a word in braces that is indented too little.
            throw new UnreadableException(reader => reader.ReportInvalid(
                reader.EndOfCurrent(), "The text that follows contains an escape sequence for no character, or a line with too little indentation"));
        }
    }

    /// <summary>Reads the node at the parser's current event, up to its last event.</summary>
    private YamlNode ReadNode(int depth, bool isInFlow)
    {
        var node = _parser.Current!;
        var range = Range(node.Start, node.End);
        range = node is Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded } ? ScalarPlace.WithoutLineBreaks(_document, range) : range;
        if (depth > _diagnostics.Limits.Depth)
        {
            throw TooDeep(range);
        }

        var isReported = node is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false } && ReportUnsupported(node, range, isInFlow);
        return node switch
        {
            Scalar when isReported => new YamlAlias(range),
            Scalar scalar => ReadScalar(scalar, range, isInFlow),
            SequenceStart sequence => ReadSequence(range, depth, isInFlow || sequence.Style == SequenceStyle.Flow),
            MappingStart mapping => ReadMapping(range, depth, isInFlow || mapping.Style == MappingStyle.Flow),
            _ => new YamlAlias(range),
        };
    }

    private YamlScalar ReadScalar(Scalar scalar, TextRange range, bool isInFlow)
    {
        var isPlain = scalar.Style == ScalarStyle.Plain;
        var form = Form(scalar.Style, range, isInFlow);
        var value = _abridged is null ? scalar.Value : _abridged.Restore(range, form, scalar.Value);
        return new YamlScalar(range, value, isPlain && IsNull(value), form)
        {
            Rest = isPlain ? ScalarPlace.RestAfter(_document, range) : default,
            IsBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded,
        };
    }

    private YamlSequence ReadSequence(TextRange range, int depth, bool isFlow)
    {
        var first = _items.Count;
        while (MoveNext() && _parser.Current is not SequenceEnd)
        {
            _items.Add(ReadNode(depth + 1, isFlow));
        }

        var items = ReadOnlyArray.TakeFrom(_items, first);
        return new YamlSequence(range, items, isFlow, isFlow ? EndOfFlow() : items.Count > 0 ? items[items.Count - 1].End : range.Start);
    }

    private YamlMapping ReadMapping(TextRange range, int depth, bool isFlow)
    {
        var first = _entries.Count;
        var keys = new FirstLines(_keys, StringComparison.Ordinal);
        var end = range.Start;
        while (MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1, isFlow);
            if (!MoveNext() || _parser.Current is not (NodeEvent or AnchorAlias))
            {
                // The library forgets the value of a key without words, as in "? : value".
                throw ComplexKey(key);
            }

            var value = ReadNode(depth + 1, isFlow);
            end = value.End;
            if (key is YamlAlias)
            {
                continue;
            }

            if (key is YamlScalar { Form: ScalarForm.Plain or ScalarForm.PlainInFlow } written && ScalarPlace.MistakeInKey(_document, written) is { } mistake)
            {
                throw Unreadable(mistake);
            }

            if (key is not YamlScalar name)
            {
                ReportComplexKey(key);
            }
            else if (keys.Add(name) is { } line)
            {
                _diagnostics.Report(Rules.DuplicateKey, name.Range, name.Value, $"{line + 1}");
            }
            else
            {
                _entries.Add((name, value));
            }
        }

        keys.Clear();
        return new YamlMapping(range, ReadOnlyArray.TakeFrom(_entries, first), isFlow, isFlow ? EndOfFlow() : end);
    }

    private void ReportComplexKey(YamlNode key) =>
        _diagnostics.Report(Rules.UnsupportedYaml, key.Range, "A key that is not a text", "write a plain word before the colon");

    private bool ReportUnsupported(ParsingEvent node, TextRange range, bool isInFlow)
    {
        if (node is AnchorAlias && ValueMistakes.TextInsteadOfAlias(_document, range, isInFlow) is { } mistake)
        {
            throw Unreadable(mistake);
        }

        var (feature, remedy, mark) = node switch
        {
            AnchorAlias => ("An alias", "write out the value", '*'),
            NodeEvent { Anchor.IsEmpty: false } => ("An anchor", "write out the value where it is needed", '&'),
            NodeEvent { Tag.IsEmpty: false } => ("A tag", "remove it, because the format defines the type of each value", '!'),
            _ => ("", "", ' '),
        };
        if (feature.Length > 0)
        {
            _diagnostics.Report(Rules.UnsupportedYaml, range, feature, $"{remedy}, or enclose a text that begins with '{mark}' in quotation marks");
        }

        return feature.Length > 0;
    }

    private static bool IsNull(string value) => value is "" or "~" or "null" or "Null" or "NULL";

    private ScalarForm Form(ScalarStyle style, TextRange range, bool isInFlow) => style switch
    {
        ScalarStyle.SingleQuoted => ScalarForm.SingleQuoted,
        ScalarStyle.DoubleQuoted => ScalarForm.DoubleQuoted,
        ScalarStyle.Literal or ScalarStyle.Folded => ScalarPlace.HasComment(_document, range) ? ScalarForm.Fixed : ScalarForm.DoubleQuoted,
        _ => isInFlow ? ScalarForm.PlainInFlow : ScalarForm.Plain,
    };

    /// <summary>The end of the brackets or braces that the parser's current event closes.</summary>
    private int EndOfFlow()
    {
        // Depending on the version of the library, the last event covers the closing character or is empty and before it.
        var end = Range(_parser.Current!.Start, _parser.Current.End);
        var isOpen = end.Length == 0 && end.Start < _document.Text.Length && _document.Text[end.Start] is (']' or '}');
        return end.Start + end.Length + (isOpen ? 1 : 0);
    }

    private TextRange Range(Mark start, Mark end)
    {
        // Lines and columns are counted here because the library sees a line break at the end of a text that has none.
        var first = (int)Math.Min(Offset(Math.Max(start.Index, 0)), _document.Text.Length);
        var last = (int)Math.Min(Math.Max(Offset(end.Index), first), _document.Text.Length);
        return _document.Range(first, last - first);
    }

    private long Offset(long position) => _abridged is null ? position + _offset : _abridged.Offset(position);

    private TextRange EndOfCurrent() => _parser.Current is { } current ? Range(current.End, current.End) : default;

    private static string Sentence(string message)
    {
        // The library's message begins with the position, which the diagnostic already has.
        var text = message.StartsWith("(", StringComparison.Ordinal) && message.IndexOf("): ", StringComparison.Ordinal) is var end and > 0
            ? message.Substring(end + 3)
            : message;
        return text.TrimEnd('.', ' ');
    }

    // These are methods of their own so that what they capture is allocated only for an error.
    private static UnreadableException TooDeep(TextRange range) => new(reader => reader._diagnostics.Report(
        Rules.NestedTooDeep, range, $"{reader._diagnostics.Limits.Depth}", $"{Limits.RequiredDepth}"));

    private static UnreadableException ComplexKey(YamlNode key) => new(reader => reader.ReportComplexKey(key));

    private static UnreadableException Unreadable(YamlMistake mistake) => new(reader => mistake.Report(reader._document, reader._diagnostics));

    /// <summary>Stops reading; thrown and caught only in this file.</summary>
    private sealed class UnreadableException(Action<YamlReader> report) : Exception
    {
        public void Report(YamlReader reader) => report(reader);
    }
}
