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

    // Whether the text is that of a repair that is tried.
    private bool _isTrial;

    private YamlReader(string text, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        _document = new TextDocument(diagnostics.Path, text);
        _diagnostics = diagnostics;
        _cancellation = cancellation;
        _offset = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        _parser = new Parser(new StringReader(_offset == 0 ? text : text.Substring(_offset)));
    }

    /// <summary>Reads the root of the first document; null if there is none or it is invalid, which is reported.</summary>
    public static YamlNode? Read(string text, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        Read(new YamlReader(text, diagnostics, cancellation));

    private static YamlNode? Read(YamlReader reader)
    {
        try
        {
            return ForbiddenCharacters.Report(reader._document, reader._diagnostics) ? null : reader.ReadStream();
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
        Read(new YamlReader(text, diagnostics, _cancellation) { _isTrial = true });
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
        var node = (ParsingEvent)_parser.Current!;
        var range = node is Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded } ? BlockRange(node) : Range(node.Start, node.End);
        if (depth > _diagnostics.Limits.Depth)
        {
            throw new UnreadableException(reader => reader._diagnostics.Report(
                Rules.NestedTooDeep, range, $"{_diagnostics.Limits.Depth}", $"{Limits.RequiredDepth}"));
        }

        var isReported = ReportUnsupported(node, range, isInFlow);
        return node switch
        {
            Scalar when isReported => new YamlAlias(range),
            Scalar scalar => new YamlScalar(range, scalar.Value, IsNull(scalar), Form(scalar, range, isInFlow)) { Rest = RestAfter(scalar, range), IsBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded },
            SequenceStart sequence => ReadSequence(range, depth, isInFlow || sequence.Style == SequenceStyle.Flow),
            MappingStart mapping => ReadMapping(range, depth, isInFlow || mapping.Style == MappingStyle.Flow),
            _ => new YamlAlias(range),
        };
    }

    private YamlSequence ReadSequence(TextRange range, int depth, bool isFlow)
    {
        var items = new List<YamlNode>();
        while (MoveNext() && _parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1, isFlow));
        }

        return new YamlSequence(range, items, isFlow, isFlow ? EndOfFlow() : items.Count > 0 ? items[items.Count - 1].End : range.Start);
    }

    private YamlMapping ReadMapping(TextRange range, int depth, bool isFlow)
    {
        var entries = new List<(YamlScalar, YamlNode)>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var end = range.Start;
        while (MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1, isFlow);
            if (!MoveNext() || _parser.Current is not (NodeEvent or AnchorAlias))
            {
                // The library forgets the value of a key without words, as in "? : value".
                throw new UnreadableException(reader => reader.ReportComplexKey(key));
            }

            var value = ReadNode(depth + 1, isFlow);
            end = value.End;
            if (key is YamlAlias)
            {
                continue;
            }

            if (key is YamlScalar { Form: ScalarForm.Plain or ScalarForm.PlainInFlow } written && MistakeInKey(written) is { } mistake)
            {
                throw new UnreadableException(reader => mistake.Report(reader._document, reader._diagnostics));
            }

            if (key is not YamlScalar name)
            {
                ReportComplexKey(key);
            }
            else if (lines.TryGetValue(name.Value, out var line))
            {
                _diagnostics.Report(Rules.DuplicateKey, name.Range, name.Value, $"{line}");
            }
            else
            {
                lines.Add(name.Value, name.Range.StartLine + 1);
                entries.Add((name, value));
            }
        }

        return new YamlMapping(range, entries, isFlow, isFlow ? EndOfFlow() : end);
    }

    /// <summary>The mistake of an unquoted key that begins or ends with what only looks like a space, or that is no key; null if there is none.</summary>
    private YamlMistake? MistakeInKey(YamlScalar key)
    {
        var (text, start, end) = (_document.Text, key.Range.Start, key.End);
        return start == end ? null
            : UnusualSpaces.Is(text[start])
                ? _document.Text.Substring(start - key.Range.StartColumn, key.Range.StartColumn).Trim(' ').Length == 0
                    ? UnusualSpaces.Indentation(_document, start)
                    : UnusualSpaces.Beside(text, start)
            : UnusualSpaces.Is(text[end - 1]) ? UnusualSpaces.Beside(text, end - 1)
            : LineMistakes.OfForeignLine(text, start);
    }

    private void ReportComplexKey(YamlNode key) =>
        _diagnostics.Report(Rules.UnsupportedYaml, key.Range, "A key that is not a text", "write a plain word before the colon");

    private bool ReportUnsupported(ParsingEvent node, TextRange range, bool isInFlow)
    {
        if (node is AnchorAlias && ValueMistakes.TextInsteadOfAlias(_document, range, isInFlow) is { } mistake)
        {
            throw new UnreadableException(reader => mistake.Report(reader._document, reader._diagnostics));
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

    /// <summary>What follows an unquoted text on its line, if it is a comment that looks like text: a number sign with a word; empty otherwise.</summary>
    private TextRange RestAfter(Scalar scalar, TextRange range)
    {
        if (scalar.Style != ScalarStyle.Plain)
        {
            return default;
        }

        var (text, start, end) = (_document.Text, range.Start + range.Length, _document.Line(range.EndLine).End);
        start = YamlSpaces.Skip(text, start, end);

        return start + 1 < end && text[start] == '#' && char.IsLetterOrDigit(text[start + 1])
            ? _document.Range(start, text.Substring(start, end - start).TrimEnd().Length) : default;
    }

    private static bool IsNull(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";

    private ScalarForm Form(Scalar scalar, TextRange range, bool isInFlow) => scalar.Style switch
    {
        ScalarStyle.SingleQuoted => ScalarForm.SingleQuoted,
        ScalarStyle.DoubleQuoted => ScalarForm.DoubleQuoted,
        ScalarStyle.Literal or ScalarStyle.Folded => HasComment(range.StartLine, range.StartColumn) ? ScalarForm.Fixed : ScalarForm.DoubleQuoted,
        _ => isInFlow ? ScalarForm.PlainInFlow : ScalarForm.Plain,
    };

    /// <summary>Whether the first line of a block scalar has a comment, which a replacement would remove.</summary>
    private bool HasComment(int line, int column)
    {
        var (start, end) = _document.Line(line);
        return _document.Text.IndexOf('#', start + column, end - start - column) >= 0;
    }

    /// <summary>The range of a block scalar without the line breaks after it, which separate it from the next node.</summary>
    private TextRange BlockRange(ParsingEvent node)
    {
        var range = Range(node.Start, node.End);
        var end = range.Start + range.Length;
        while (end > range.Start && _document.Text[end - 1] is ' ' or '\t' or '\n' or '\r')
        {
            end--;
        }

        return _document.Range(range.Start, end - range.Start);
    }

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
        var first = (int)Math.Min(Math.Max(start.Index, 0) + _offset, _document.Text.Length);
        var last = (int)Math.Min(Math.Max(end.Index + _offset, first), _document.Text.Length);
        return _document.Range(first, last - first);
    }

    private TextRange EndOfCurrent() => _parser.Current is { } current ? Range(current.End, current.End) : default;

    private static string Sentence(string message)
    {
        // The library's message begins with the position, which the diagnostic already has.
        var text = message.StartsWith("(", StringComparison.Ordinal) && message.IndexOf("): ", StringComparison.Ordinal) is var end and > 0
            ? message.Substring(end + 3)
            : message;
        return text.TrimEnd('.', ' ');
    }

    /// <summary>Stops reading; thrown and caught only in this file.</summary>
    private sealed class UnreadableException(Action<YamlReader> report) : Exception
    {
        public void Report(YamlReader reader) => report(reader);
    }
}
