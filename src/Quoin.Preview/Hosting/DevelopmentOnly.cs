using Microsoft.Extensions.Hosting;

namespace Quoin.Preview.Hosting;

/// <summary>A preview is for development: it shows what nobody has built, reviewed or published.</summary>
internal static class DevelopmentOnly
{
    /// <summary>Refuses other environments.</summary>
    /// <exception cref="InvalidOperationException">The app does not run in development.</exception>
    public static void Check(IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
        {
            throw new InvalidOperationException(
                $"The preview of Quoin is for development, and the environment is '{environment.EnvironmentName}'; call AddQuoinPreview only if builder.Environment.IsDevelopment(), and reference the package Quoin.Preview only in Debug builds.");
        }
    }
}
