using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>The path and the name of a snapshot.</summary>
public sealed class VerifySettings
{
    private string _directory = "";
    private string? _fileName;
    private object?[] _parameters = [];

    public void UseDirectory(string directory) => _directory = directory;
    public void UseFileName(string fileName) => _fileName = fileName == Clean(fileName)
        ? fileName : throw new ArgumentException($"Not every system can have a file '{fileName}'.", nameof(fileName));
    public void UseParameters(params object?[] parameters) => _parameters = parameters;
    public void UseParameters<T>(T[] parameter) => _parameters = [parameter]; // a typed array is one value
    internal VerifySettings Clone() => (VerifySettings)MemberwiseClone();

    internal string PathFor(MethodInfo test, string sourceFile)
    {
        var (type, parameters) = (test.ReflectedType!, test.GetParameters());
        if (_parameters.Length > (_fileName is null ? parameters.Length : 0))
            throw new InvalidOperationException("More values than parameters, or values beside a file name.");
        var name = _fileName ?? (type.IsNested ? $"{type.DeclaringType!.Name}." : "") + $"{type.Name}.{test.Name}"
            + string.Concat(parameters.Zip(_parameters, (parameter, value) => $"_{parameter.Name}={Show(value)}"));
        return Path.Combine(Path.GetDirectoryName(sourceFile)!, _directory, name);
    }

    private static string Show(object? value) => value switch
    {
        null => "null",
        ICollection { Count: 0 } => "[]",
        ICollection list and not IDictionary => string.Join(',', list.Cast<object?>()
            .Select(item => item is ICollection { Count: > 0 } ? $"[{Show(item)}]" : Show(item))),
        DateTime or DateTimeOffset or DateOnly or TimeOnly or IEnumerable and not string =>
            throw new NotSupportedException($"Spell this {value.GetType().Name} out as a string."),
        _ => Clean(Convert.ToString(value, CultureInfo.InvariantCulture)!),
    };

    private static string Clean(string name) =>
        string.Concat(name.Select(c => c < ' ' || "\"\\<>|:*?/".Contains(c) ? '-' : c));
}

/// <summary>A comparison that starts when it is awaited, so that settings can be chained first.</summary>
public sealed class SettingsTask(VerifySettings? settings, Func<VerifySettings, Task> compare)
{
    private readonly VerifySettings _settings = settings?.Clone() ?? new();
    private Task? _task;

    public SettingsTask UseDirectory(string directory) => With(s => s.UseDirectory(directory));
    public SettingsTask UseFileName(string fileName) => With(s => s.UseFileName(fileName));
    public SettingsTask UseParameters(params object?[] parameters) => With(s => s.UseParameters(parameters));
    public SettingsTask UseParameters<T>(T[] parameter) => With(s => s.UseParameters<T>(parameter));

    public Task ToTask() => _task ??= compare(_settings);
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();
    public static implicit operator Task(SettingsTask task) => task.ToTask();
    private SettingsTask With(Action<VerifySettings> change) { change(_settings); return this; }
}
