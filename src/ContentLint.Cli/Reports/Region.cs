namespace ContentLint.Cli.Reports;

/// <summary>A place in a file as reports name it.</summary>
/// <param name="StartLine">First line, from 1.</param>
/// <param name="StartColumn">Column of its first character, from 1, in UTF-16 code units.</param>
/// <param name="EndLine">Last line, from 1.</param>
/// <param name="EndColumn">Column behind its last character, from 1, in UTF-16 code units.</param>
/// <param name="Offset">UTF-16 offset in the file's text, a byte order mark not counted.</param>
/// <param name="Length">UTF-16 length.</param>
internal readonly record struct Region(int StartLine, int StartColumn, int EndLine, int EndColumn, long Offset, int Length);
