using System;

namespace ContentLint.Cli.Input;

/// <summary>The run cannot start or go on: the message says what, where and how to mend it. Leads to exit code 2.</summary>
internal sealed class InputException(string message) : Exception(message);
