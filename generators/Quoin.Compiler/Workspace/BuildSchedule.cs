namespace Quoin.Compiler.Workspace;

/// <summary>Runs an action for each number below a count, in any order or at the same time, and returns when all are done. The host decides about threads.</summary>
/// <param name="count">The count.</param>
/// <param name="build">The action; an exception of it ends the run.</param>
/// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
internal delegate void BuildSchedule(int count, Action<int> build, CancellationToken cancellation);
