using Microsoft.CodeAnalysis;
using Quoin.Compiler.Text;

namespace Quoin.Generators.Pipeline;

/// <summary>
/// Steps that give one value for each input, null where there is nothing to give. Roslyn up to 5.0 misplaces what it has kept
/// once an input is removed of which a step made no value at all, as <c>Where</c> and <c>SelectMany</c> do: articles got the
/// code and the diagnostics of others until the editor was started anew. So neither is used, and both are banned.
/// </summary>
internal static class ProviderExtensions
{
    /// <summary>Makes a value of each that is not null.</summary>
    public static IncrementalValuesProvider<TResult?> Map<T, TResult>(
        this IncrementalValuesProvider<T?> values, Func<T, CancellationToken, TResult?> map)
        where T : class
        where TResult : class => values.Select((value, cancellation) => value is null ? null : map(value, cancellation));

    /// <summary>Makes a value of each that is not null, and of what is one for all.</summary>
    public static IncrementalValuesProvider<TResult?> Map<T, TShared, TResult>(
        this IncrementalValuesProvider<T?> values, IncrementalValueProvider<TShared> shared, Func<T, TShared, CancellationToken, TResult?> map)
        where T : class
        where TResult : class => values.Combine(shared).Select((pair, cancellation) => pair.Left is null ? null : map(pair.Left, pair.Right, cancellation));

    /// <summary>All that are not null, as one value.</summary>
    public static IncrementalValueProvider<EquatableArray<T>> CollectAll<T>(this IncrementalValuesProvider<T?> values)
        where T : class, IEquatable<T> => values.Collect().Select(static (all, _) => all.OfType<T>().ToEquatableArray());

    /// <summary>Makes several values of what is one for all. That is never removed, and so <c>SelectMany</c> of it is not banned.</summary>
    public static IncrementalValuesProvider<TResult?> Spread<T, TShared, TResult>(
        this IncrementalValueProvider<(T Left, TShared Right)> value, Func<T, TShared, IEnumerable<TResult?>> spread)
        where TResult : class => value.SelectMany((pair, _) => spread(pair.Left, pair.Right));

    /// <summary>Hands each that is not null to the compiler.</summary>
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
