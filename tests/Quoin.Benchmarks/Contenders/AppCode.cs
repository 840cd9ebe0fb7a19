using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Contenders;

/// <summary>The files of a contender's program.</summary>
internal static class AppCode
{
    /// <summary>The file that the SDK writes for implicit usings.</summary>
    public const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;

        """;

    /// <summary>The contender's own files, and the program that measures it.</summary>
    public static IEnumerable<(string Path, string Text)> Files(Contender contender, ArticleCorpus corpus)
    {
        if (contender.IsLibrary)
        {
            return contender.Files(corpus);
        }

        using var stream = typeof(AppCode).Assembly.GetManifestResourceStream("Program.cs")!;
        using var reader = new StreamReader(stream);
        var constant = $"namespace App;\n\ninternal static class Constant\n{{\n    public const string Text = {CSharp.Literal(Contender.Picked(corpus).Claim.Text)};\n}}\n";
        return [.. contender.Files(corpus), ("Program.cs", reader.ReadToEnd()), ("Constant.cs", constant)];
    }
}
