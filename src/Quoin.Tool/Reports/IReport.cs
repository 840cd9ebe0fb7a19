namespace Quoin.Tool.Reports;

/// <summary>A format of a check's result.</summary>
internal interface IReport
{
    /// <summary>Writes the result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="target">Where to.</param>
    void Write(CheckResult result, ReportTarget target);
}
