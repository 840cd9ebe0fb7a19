namespace Quoin.CodeFixes.Tests;

/// <summary>A program that uses compiled content.</summary>
internal static class Program
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using App.Content;
        using Quoin;


        """;

    private const string Start = Usings + """
        internal static class Program
        {
            internal static void Run()
            {

        """;

    private const string End = """

            }

            internal static void Show(object? value) => Console.WriteLine(value);

            internal static void ShowAll(params object?[] values) => Array.ForEach(values, Show);

            internal static void Take(LocalizedText text) => Show(text);
        }

        """;

    /// <summary>A program that consists of statements, which may call <c>Show</c>.</summary>
    public static string Of(string statements) => Start + Indent(statements) + End;

    /// <summary>A program that consists of declarations.</summary>
    public static string Declaring(string declarations) => Usings + declarations;

    /// <summary>The statements of a program.</summary>
    public static string StatementsOf(string program)
    {
        Assert.StartsWith(Start, program, StringComparison.Ordinal);
        Assert.EndsWith(End, program, StringComparison.Ordinal);
        return string.Join('\n', program[Start.Length..^End.Length].Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line));
    }

    private static string Indent(string statements) => string.Join('\n', statements.Split('\n').Select(line => line.Length == 0 ? line : "        " + line));
}
