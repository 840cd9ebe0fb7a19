using System.Reflection;
using System.Text;

namespace Quoin.Tests.Safety;

/// <summary>Reads members that return a span, which reflection cannot return, through a delegate.</summary>
internal static class SpanReading
{
    private delegate ReadOnlySpan<TItem> Getter<in TTarget, TItem>(TTarget target);

    private delegate ReadOnlySpan<TItem> Lookup<in TTarget, TItem>(TTarget target, string word);

    /// <summary>The reading of a member that returns a span of characters or of UTF-8.</summary>
    public static Func<object, IReadOnlyList<string>, IEnumerable<object?>> Of(MethodInfo method)
    {
        var item = method.ReturnType.GetGenericArguments()[0];
        var reading = typeof(SpanReading).GetMethod(nameof(Reading), BindingFlags.Static | BindingFlags.NonPublic)!;
        return (Func<object, IReadOnlyList<string>, IEnumerable<object?>>)reading
            .MakeGenericMethod(method.DeclaringType!, item).Invoke(null, [method])!;
    }

    /// <summary>What a formattable object writes into a span.</summary>
    public static IEnumerable<string> Formatted(object target, IReadOnlyList<string> words)
    {
        var characters = new char[8192];
        var bytes = new byte[8192];
        foreach (var word in words)
        {
            yield return target is ISpanFormattable text
                ? Refusal(() => text.TryFormat(characters, out var written, word, null) ? new string(characters, 0, written) : "")
                : "";
            yield return target is IUtf8SpanFormattable utf8
                ? Refusal(() => utf8.TryFormat(bytes, out var written, word, null) ? Encoding.UTF8.GetString(bytes, 0, written) : "")
                : "";
        }
    }

    /// <summary>What is written, or the message of the exception.</summary>
    private static string Refusal(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (FormatException exception)
        {
            return exception.Message;
        }
    }

    private static Func<object, IReadOnlyList<string>, IEnumerable<object?>> Reading<TTarget, TItem>(MethodInfo method)
    {
        switch (method.GetParameters().Length)
        {
            case 0:
                var getter = method.CreateDelegate<Getter<TTarget, TItem>>();
                return (target, _) => [Text(getter((TTarget)target))];
            default:
                var lookup = method.CreateDelegate<Lookup<TTarget, TItem>>();
                return (target, words) => words.Select(word => Text(lookup((TTarget)target, word)));
        }
    }

    private static string Text<TItem>(ReadOnlySpan<TItem> span) => span.ToArray() switch
    {
        byte[] utf8 => Encoding.UTF8.GetString(utf8),
        char[] characters => new string(characters),
        var other => throw new NotSupportedException($"A span of {other.GetType().GetElementType()} is new; say here how it is read."),
    };
}
