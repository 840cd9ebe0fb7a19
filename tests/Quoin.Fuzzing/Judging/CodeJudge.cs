using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using Quoin.Compiler.Workspace;
using Quoin.Interpreter;

namespace Quoin.Fuzzing;

/// <summary>Checks whether the generated code compiles, and whether its diagnostics and articles are those of the interpreter.</summary>
internal static class CodeJudge
{
    /// <summary>Returns the first promise that generated code breaks in a current project; null if there is none.</summary>
    public static Fault? JudgeToday(IReadOnlyList<ContentFile> files) => Judge(files, GeneratedCode.Today);

    /// <summary>Returns the first promise that it breaks in the oldest supported project.</summary>
    public static Fault? JudgeOldest(IReadOnlyList<ContentFile> files) => Judge(files, GeneratedCode.Oldest);

    private static Fault? Judge(IReadOnlyList<ContentFile> files, CSharpParseOptions project) => ContentJudge.Guard(() =>
    {
        var code = new GeneratedCode(files, project);
        if (code.Exception is { } exception)
        {
            return new Fault($"the generator threw {exception.GetType().Name}", $"{exception}");
        }

        if (code.Faults.FirstOrDefault() is { } fault)
        {
            return new Fault($"generated code with {fault.Id}", $"{fault}\n{fault.Location.SourceTree?.GetText().Lines[fault.Location.GetLineSpan().StartLinePosition.Line]}");
        }

        var content = ContentInterpreter.Interpret(files);
        var told = content.Diagnostics.Select(diagnostic => diagnostic.ToString()).ToList();
        return code.Messages.SequenceEqual(told)
            ? Compare(content, code)
            : new Fault("generator and interpreter tell different things",
                string.Join("\n", code.Messages.Except(told).Select(line => $"- {line}").Concat(told.Except(code.Messages).Select(line => $"+ {line}"))));
    });

    /// <summary>The articles of the build are those of the generated code.</summary>
    private static Fault? Compare(InterpretedContent content, GeneratedCode code) =>
        content.Build.Articles.Select(article => article.Article!.Id).SequenceEqual(code.Ids)
            ? content.Articles.Select(article => Compare(article, code)).FirstOrDefault(difference => difference is not null)
            : new Fault("generator and interpreter have different articles", string.Join(" ", code.Ids));

    /// <summary>An article without errors is the same whether it is interpreted or generated.</summary>
    private static Fault? Compare(Article interpreted, GeneratedCode code) =>
        !code.Articles.TryGetValue(interpreted.Id, out var generated) ? new Fault("an article is not generated", interpreted.Id)
        : ContentSnapshot.Render(interpreted) != ContentSnapshot.Render(generated) ? new Fault("generated content differs", $"- {ContentSnapshot.Render(generated)}\n+ {ContentSnapshot.Render(interpreted)}")
        : JsonSerializer.Serialize(interpreted) != JsonSerializer.Serialize(generated) ? new Fault("generated content differs as JSON", interpreted.Id)
        : null;
}
