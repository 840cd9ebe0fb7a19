using System.Globalization;

namespace Quoin.Tests;

/// <summary>Sets the current UI culture for the duration of a test.</summary>
internal sealed class LanguageScope : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public LanguageScope(string name) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => CultureInfo.CurrentUICulture = _before;
}
