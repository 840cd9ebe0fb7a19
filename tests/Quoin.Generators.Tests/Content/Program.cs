namespace Quoin.Generators.Tests;

/// <summary>A program that uses compiled content.</summary>
internal static class Program
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using App;
        using Quoin;

        """;

    /// <summary>A program that consists of statements, which may call <c>Show</c>.</summary>
    public static string Of(string statements) => $$"""
        {{Usings}}
        internal static class Program
        {
            internal static void Run()
            {
                {{statements}}
            }

            internal static void Show(object? value) => Console.WriteLine(value);
        }
        """;

    /// <summary>A program that consists of declarations.</summary>
    public static string Declaring(string declarations) => Usings + declarations;
}
