using System.Globalization;
using System.Text.Json;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;
using Quoin.Interpreter;

namespace Quoin.Fuzzing;

/// <summary>Checks what the compiler promises for any input, except for the generated C#.</summary>
internal static class ContentJudge
{
    /// <summary>The kind of a fault that does not end.</summary>
    public const string Hang = "hang";

    /// <summary>Longer than any input of a few pages may take on the slowest machine.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>Returns the first promise that content breaks; null if there is none.</summary>
    public static Fault? Judge(IReadOnlyList<ContentFile> files) => Watch(() => JudgeAtOnce(files), Limit);

    /// <summary>The fault, or that the check did not end in time.</summary>
    public static Fault? Watch(Func<Fault?> judge, TimeSpan limit)
    {
        // A thread that hangs cannot be stopped: it is abandoned, and the program exits without it.
        Fault? fault = null;
        var thread = new Thread(() => fault = Guard(judge), maxStackSize: 1 << 20) { IsBackground = true };
        thread.Start();
        return thread.Join(limit) ? fault : new Fault(Hang, $"It took more than {limit.TotalSeconds} s.");
    }

    /// <summary>The fault, or the exception.</summary>
    public static Fault? Guard(Func<Fault?> judge)
    {
        try
        {
            return judge();
        }
#pragma warning disable CA1031 // Whatever is thrown is what was looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var place = exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains(nameof(Quoin), StringComparison.Ordinal))?.Trim();
            return new Fault($"{exception.GetType().Name} {place?.Split(" in ")[0]}", $"{exception}");
        }
    }

    private static Fault? JudgeAtOnce(IReadOnlyList<ContentFile> files)
    {
        var content = ContentInterpreter.Interpret(files);
        Read(content.Articles);
        return content.Diagnostics.Select(diagnostic => Judge(diagnostic, files)).FirstOrDefault(fault => fault is not null)
            ?? (content.Articles.Count == 0 && !content.HasErrors ? new Fault("silence", "There is no article, and no error says why.") : null)
            ?? JudgeFixes(content, files);
    }

    /// <summary>Reads an article completely.</summary>
    private static void Read(ArticleList articles)
    {
        foreach (var article in articles)
        {
            JsonSerializer.Serialize(article);
            ContentSnapshot.Render(article);
            BodyWalk.AssertWhole(article);
            foreach (var claim in article.ClaimsIncludingInvalid)
            {
                claim.ToString("uk", CultureInfo.InvariantCulture);
            }
        }
    }

    private static Fault? Judge(ContentDiagnostic diagnostic, IReadOnlyList<ContentFile> files)
    {
        if (diagnostic.Rule == Rules.InternalError)
        {
            return new Fault($"{diagnostic.Rule.Id} {diagnostic.Arguments[0].Split(':')[0]}", $"{diagnostic}");
        }

        var text = files.First(file => file.Path == diagnostic.Path).Text ?? "";
        var range = diagnostic.Range;
        if (string.IsNullOrWhiteSpace(diagnostic.Message))
        {
            return new Fault($"{diagnostic.Rule.Id} without a message", $"{diagnostic}");
        }

        if (!IsIn(text, range.Start, range.Length))
        {
            return new Fault($"{diagnostic.Rule.Id} out of bounds", $"{range} in {text.Length} characters: {diagnostic}");
        }

        return Position(text, range.Start) == (range.StartLine, range.StartColumn) && Position(text, range.Start + range.Length) == (range.EndLine, range.EndColumn)
            ? null
            : new Fault($"{diagnostic.Rule.Id} at a line and column that are not its offset's",
                $"{range}, but {Position(text, range.Start)} to {Position(text, range.Start + range.Length)}: {diagnostic}");
    }

    private static Fault? JudgeFixes(InterpretedContent content, IReadOnlyList<ContentFile> files)
    {
        var fixes = content.Diagnostics.SelectMany(diagnostic => diagnostic.Fixes).ToList();
        foreach (var fix in fixes)
        {
            if (files.FirstOrDefault(file => file.Path == fix.Path) is not { Text: { } text } || !IsIn(text, fix.Start, fix.Length))
            {
                return new Fault($"fix {fix.Kind} out of bounds", $"{fix}");
            }
        }

        // Only one, so that a case with many does not take longer than others.
        if (fixes.Count > 0 && fixes[files.Sum(file => file.Text?.Length ?? 0) % fixes.Count] is var chosen)
        {
            ContentInterpreter.Interpret(files.Select(file => file.Path == chosen.Path
                ? file with { Text = string.Concat(file.Text.AsSpan(0, chosen.Start), chosen.NewText, file.Text.AsSpan(chosen.Start + chosen.Length)) }
                : file));
        }

        return null;
    }

    private static bool IsIn(string text, int start, int length) => start >= 0 && length >= 0 && start <= text.Length && length <= text.Length - start;

    /// <summary>The line and the column of an offset, both 0-based, with the line breaks of an editor.</summary>
    private static (int Line, int Column) Position(string text, int offset)
    {
        var (line, start) = (0, 0);
        for (var i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                (line, start) = (line + 1, i + 1);
            }
        }

        return (line, offset - start);
    }
}
