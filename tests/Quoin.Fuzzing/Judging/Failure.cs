using Quoin.Compiler.Workspace;

namespace Quoin.Fuzzing;

/// <summary>A promise that was broken.</summary>
/// <param name="Kind">Which, in a few words that are the same for the same fault.</param>
/// <param name="Detail">What happened.</param>
internal sealed record Fault(string Kind, string Detail);

/// <summary>A case in which a promise was broken.</summary>
/// <param name="Seed">The case's seed.</param>
/// <param name="Fault">The fault.</param>
/// <param name="Files">Files in which it shows.</param>
/// <param name="Judge">Who finds it in them.</param>
internal sealed record Failure(int Seed, Fault Fault, IReadOnlyList<ContentFile> Files, Func<IReadOnlyList<ContentFile>, Fault?> Judge)
{
    /// <summary>The failure with files as small as they could be made.</summary>
    public Failure Minimize() => Fault.Kind == ContentJudge.Hang ? this : this with { Files = Minimizer.Minimize(Files, files => Judge(files)?.Kind == Fault.Kind) };

    /// <summary>The failure for a reader, with what repeats it.</summary>
    public string Describe() => string.Join("\n",
        [
            $"Seed {Seed}: {Fault.Kind}", Fault.Detail,
            .. Files.Select(file => $"--- {file.Path} ({file.Text?.Length} characters)\n{Visible(file.Text ?? "(cannot be read)")}"),
            $"To repeat: dotnet run -c Release --project tests/Quoin.Fuzzing -- --seed {Seed} --cases 1",
        ]);

    /// <summary>A text of which a reader sees every character.</summary>
    private static string Visible(string text) => string.Concat(text.Select(character => character is '\n' or (>= ' ' and <= '~') ? $"{character}" : $"\\u{(int)character:X4}"));
}
