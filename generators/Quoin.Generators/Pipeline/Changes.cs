using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Generators.Pipeline;

/// <summary>What has changed of an article since it was accepted.</summary>
internal sealed record Changes(EquatableArray<ContentDiagnostic> Diagnostics);
