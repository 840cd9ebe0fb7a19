using System.Globalization;
using System.Reflection;

namespace Quoin.Tests.Safety;

/// <summary>A public way to get something out of an object: a field, or a method that can be called with what the walk has.</summary>
/// <param name="Name">The name: of the property where it is one.</param>
/// <param name="Read">Returns every value that it gives.</param>
internal sealed record PublicMember(string Name, Func<object, IReadOnlyList<string>, IEnumerable<object?>> Read)
{
    private static readonly Dictionary<Type, PublicMember[]> Known = [];

    /// <summary>The public members of a type: inherited ones too, and those that it has by an interface alone.</summary>
    public static IReadOnlyList<PublicMember> Of(Type type)
    {
        lock (Known)
        {
            return Known.TryGetValue(type, out var members) ? members : Known[type] = [.. Find(type)];
        }
    }

    private static IEnumerable<PublicMember> Find(Type type)
    {
        const BindingFlags open = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        var fields = type.GetFields(open).Select(field => new PublicMember(field.Name, (target, _) => [field.GetValue(target)]));
        var hidden = type.GetInterfaces().Where(contract => contract.IsVisible)
            .SelectMany(contract =>
            {
                var map = type.GetInterfaceMap(contract);
                return map.InterfaceMethods.Where((_, i) => !map.TargetMethods[i].IsPublic);
            });
        var methods = type.GetMethods(open).Where(method => method.DeclaringType != typeof(object) || method.Name == nameof(ToString))
            .Concat(hidden)
            .Where(method => !method.ContainsGenericParameters && method.GetParameters().All(CanGive));
        return fields.Concat(methods.Select(OfMethod));
    }

    private static PublicMember OfMethod(MethodInfo method)
    {
        var name = method.IsSpecialName && method.Name.StartsWith("get_", StringComparison.Ordinal) ? method.Name[4..] : method.Name;
        if (method.ReturnType.IsByRefLike)
        {
            return new PublicMember(name, SpanReading.Of(method));
        }

        return new PublicMember(name, (target, words) => Arguments(method, words).SelectMany(arguments =>
        {
            try
            {
                var result = method.Invoke(target, arguments);
                return arguments.Where((_, i) => method.GetParameters()[i].IsOut).Append(result);
            }
            catch (TargetInvocationException exception)
            {
                return [exception.InnerException!.Message];
            }
        }));
    }

    private static bool CanGive(ParameterInfo parameter) => parameter.IsOut
        ? !parameter.ParameterType.GetElementType()!.IsByRefLike
        : parameter.ParameterType == typeof(string) || parameter.ParameterType == typeof(int)
            || parameter.ParameterType == typeof(CultureInfo) || parameter.ParameterType == typeof(IFormatProvider);

    /// <summary>Every list of arguments: words as strings, 0 as a number, and cultures.</summary>
    private static IEnumerable<object?[]> Arguments(MethodInfo method, IReadOnlyList<string> words)
    {
        IEnumerable<object?[]> lists = [[]];
        foreach (var parameter in method.GetParameters())
        {
            object?[] values = parameter.IsOut ? [null]
                : parameter.ParameterType == typeof(string) ? [.. words]
                : parameter.ParameterType == typeof(int) ? [0]
                : [.. words.Where(word => word.Length == 2).Select(CultureInfo.GetCultureInfo)];
            lists = lists.SelectMany(list => values.Select(value => (object?[])[.. list, value]));
        }

        return lists.Select(list => list.ToArray());
    }
}
