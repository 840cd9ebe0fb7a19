using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Quoin.Compiler.Text;

namespace Quoin.Generators.Pipeline;

/// <summary>
/// Steps that return one value for each input, or null. Neither <c>Where</c> nor <c>SelectMany</c> is used, and both are banned: if
/// an input is removed for which a step returned nothing, Roslyn up to 5.0 mixes up its cached values, and articles got the code
/// and the diagnostics of others until the editor was restarted.
/// </summary>
internal static class ProviderExtensions
{
    /// <summary>Transforms each value that is not null.</summary>
    public static IncrementalValuesProvider<TResult?> Map<T, TResult>(
        this IncrementalValuesProvider<T?> values, Func<T, CancellationToken, TResult?> map)
        where T : class
        where TResult : class => values.Select((value, cancellation) => value is null ? null : map(value, cancellation));

    /// <summary>Transforms each value that is not null, together with a value that all of them share.</summary>
    public static IncrementalValuesProvider<TResult?> Map<T, TShared, TResult>(
        this IncrementalValuesProvider<T?> values, IncrementalValueProvider<TShared> shared, Func<T, TShared, CancellationToken, TResult?> map)
        where T : class
        where TResult : class => values.Combine(shared).Select((pair, cancellation) => pair.Left is null ? null : map(pair.Left, pair.Right, cancellation));

    /// <summary>Collects all values that are not null.</summary>
    public static IncrementalValueProvider<EquatableArray<T>> CollectAll<T>(this IncrementalValuesProvider<T?> values)
        where T : class, IEquatable<T> => values.Collect().Select(static (all, _) => NotNull(all));

    /// <summary>Transforms a single value into several. It is never removed, so <c>SelectMany</c> is safe here.</summary>
    public static IncrementalValuesProvider<TResult?> Spread<T, TShared, TResult>(
        this IncrementalValueProvider<(T Left, TShared Right)> value, Func<T, TShared, IEnumerable<TResult?>> spread)
        where TResult : class => value.SelectMany((pair, _) => spread(pair.Left, pair.Right));

    // Loops, because an edit of one file collects the values of all of them, several times.
    private static EquatableArray<T> NotNull<T>(ImmutableArray<T?> all)
        where T : class, IEquatable<T>
    {
        var count = 0;
        foreach (var value in all)
        {
            count += value is null ? 0 : 1;
        }

        var values = new T[count];
        count = 0;
        foreach (var value in all)
        {
            if (value is not null)
            {
                values[count++] = value;
            }
        }

        return new EquatableArray<T>(values);
    }

    /// <summary>Adds the output of each value that is not null to the compilation.</summary>
    public static void RegisterOutput<T, TShared>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<T?> values,
        IncrementalValueProvider<TShared> shared,
        Action<SourceProductionContext, T, TShared> write)
        where T : class => context.RegisterSourceOutput(values.Combine(shared), (output, pair) =>
        {
            if (pair.Left is { } value)
            {
                write(output, value, pair.Right);
            }
        });
}
