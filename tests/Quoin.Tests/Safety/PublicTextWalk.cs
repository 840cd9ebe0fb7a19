using System.Collections;
using System.Reflection;
using System.Text;

namespace Quoin.Tests.Safety;

/// <summary>
/// Visits everything that can be reached from some objects through public members, nearest first, and collects every text.
/// It enters the types of some assemblies; objects of all other types are only enumerated.
/// </summary>
internal sealed class PublicTextWalk(IReadOnlyList<string> words, Func<Type, string, bool> isOpen, params Assembly[] assemblies)
{
    private const string Clone = "<Clone>$";

    private readonly Queue<Step> _steps = new();
    private readonly HashSet<(object, (Type, string)?)> _seen = new(new SameObject());
    private readonly List<PublicText> _texts = [];

    /// <summary>The number of members between a root and the object that is farthest from it.</summary>
    public int Depth { get; private set; }

    public IReadOnlyList<PublicText> From(IEnumerable<object> roots)
    {
        foreach (var root in roots)
        {
            Arrive(root, null, root.GetType().Name, null);
        }

        while (_steps.TryDequeue(out var step))
        {
            Depth = Math.Max(Depth, step.Depth);
            Enter(step);
        }

        return _texts;
    }

    private void Enter(Step step)
    {
        var type = step.Target.GetType();
        if (step.Target is IEnumerable items)
        {
            foreach (var item in items)
            {
                Arrive(item, step, "[]", step.Opening);
            }
        }

        if (type.IsEnum || type.IsArray || !assemblies.Contains(type.Assembly))
        {
            return;
        }

        foreach (var member in PublicMember.Of(type))
        {
            // A copy of a copy is the copy: without this the walk would not end.
            if (member.Name != Clone || !step.IsCopy)
            {
                Arrive(member.Read(step.Target, words), step, member.Name);
            }
        }

        Arrive(SpanReading.Formatted(step.Target, words), step, nameof(ISpanFormattable.TryFormat));
    }

    private void Arrive(IEnumerable<object?> values, Step from, string member)
    {
        var type = from.Target.GetType();
        var opening = isOpen(type, member) ? OpenTexts.Key(type, member) : from.Opening;
        foreach (var value in values)
        {
            Arrive(value, from, member, opening);
        }
    }

    private void Arrive(object? value, Step? from, string member, (Type, string)? opening)
    {
        if (value is null or Type or Delegate)
        {
            return;
        }

        // Only texts are open. A mark on the path guards its own text again.
        var step = new Step(value, from, member, value is Mark or Article ? null : opening);
        var text = value switch
        {
            string characters => characters,
            IEnumerable<char> characters => string.Concat(characters),
            IEnumerable<byte> bytes => Encoding.UTF8.GetString([.. bytes]),
            ReadOnlyMemory<byte> bytes => Encoding.UTF8.GetString(bytes.Span),
            ReadOnlyMemory<char> characters => characters.ToString(),
            _ => null,
        };
        if (text is not null)
        {
            _texts.Add(new PublicText(step.Path, text, step.Opening));
        }
        else if (_seen.Add((value, step.Opening)))
        {
            _texts.Add(new PublicText(step.Path + ".ToString", value.ToString() ?? "", OpenToString(step)));
            _steps.Enqueue(step);
        }
    }

    private (Type, string)? OpenToString(Step step) =>
        isOpen(step.Target.GetType(), nameof(ToString)) ? OpenTexts.Key(step.Target.GetType(), nameof(ToString)) : step.Opening;

    private sealed record Step(object Target, Step? From, string Member, (Type, string)? Opening)
    {
        public int Depth { get; } = From is null ? 0 : From.Depth + 1;

        public bool IsCopy { get; } = From is not null && (From.IsCopy || Member == Clone);

        public string Path => From is null ? Member : $"{From.Path}.{Member}";
    }

    private sealed class SameObject : IEqualityComparer<(object Object, (Type, string)? Opening)>
    {
        // Values are boxed again on each read, so they are compared by their contents.
        public bool Equals((object Object, (Type, string)? Opening) x, (object Object, (Type, string)? Opening) y) =>
            (ReferenceEquals(x.Object, y.Object) || (x.Object is ValueType && x.Object.Equals(y.Object))) && x.Opening == y.Opening;

        public int GetHashCode((object Object, (Type, string)? Opening) value) =>
            HashCode.Combine(value.Object is ValueType ? value.Object.GetHashCode() : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value.Object), value.Opening);
    }
}
