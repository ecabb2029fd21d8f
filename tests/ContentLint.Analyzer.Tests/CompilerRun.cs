using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Analyzer.Tests;

/// <summary>The analyzer over the files of a folder, handed to it as the compiler does: with what the configuration files say.</summary>
internal sealed record CompilerRun
{
    private static readonly string[] ConfigurationNames = [".globalconfig", ".editorconfig"];

    /// <summary>The analyzer.</summary>
    public ContentAnalyzer Analyzer { get; init; } = new();

    /// <summary>Properties of the project that the analyzer can see.</summary>
    public Dictionary<string, string> Properties { get; init; } = [];

    /// <summary>The mark of a file for the analyzer; null when the host hands on no marks.</summary>
    public Func<string, string?> Mark { get; init; } = _ => null;

    /// <summary>Files that the compiler cannot read.</summary>
    public string[] Unreadable { get; init; } = [];

    /// <summary>What a project says that sets nothing.</summary>
    public AnalyzerConfigOptions NoOptions { get; } = new Options(ImmutableDictionary<string, string>.Empty);

    /// <summary>What the analyzer says of some files, or of all, sorted.</summary>
    public ImmutableArray<Diagnostic> In(string folder, params string[] names)
    {
        var paths = names.Length > 0
            ? names.Select(name => Path.Combine(folder, name))
            : Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(path => !ConfigurationNames.Contains(Path.GetFileName(path)));
        var all = paths.Select(path => Path.GetFullPath(path)).Order(StringComparer.Ordinal).ToList();
        var files = all.Where(path => !IsCode(path)).Select(path => (AdditionalText)new FileText(path, Unreadable.Contains(Path.GetFileName(path)))).ToImmutableArray();
        var code = all.Where(IsCode).Select(path => CSharpSyntaxTree.ParseText(new FileText(path, isUnreadable: false).GetText()!, path: path));
        var configurations = Directory.GetFiles(folder, ".*config", SearchOption.AllDirectories).Where(path => ConfigurationNames.Contains(Path.GetFileName(path)));
        var set = AnalyzerConfigSet.Create(configurations.Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), path)).ToList());
        var compilation = CSharpCompilation.Create("project", code, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return compilation
            .WithAnalyzers([Analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions(files, new Provider(set, Properties, Mark)), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Location.SourceSpan.Length).ThenBy(d => d.Id, StringComparer.Ordinal).ToImmutableArray();
    }

    private static bool IsCode(string path) => path.EndsWith(".cs", StringComparison.Ordinal);

    /// <summary>A file as the compiler reads it: as UTF-8 if it is valid, else in the machine's encoding.</summary>
    private sealed class FileText(string path, bool isUnreadable) : AdditionalText
    {
        private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            if (isUnreadable) return null;
            using var stream = File.OpenRead(path);
            try
            {
                return SourceText.From(stream, Strict);
            }
            catch (DecoderFallbackException)
            {
                return SourceText.From(stream, Encoding.Latin1);
            }
        }
    }

    private sealed class Provider(AnalyzerConfigSet set, Dictionary<string, string> properties, Func<string, string?> mark) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties.ToImmutableDictionary(p => "build_property." + p.Key, p => p.Value));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        {
            var options = set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions;
            return new Options(mark(textFile.Path) is { } value ? options.SetItem("build_metadata.AdditionalFiles.ContentLint", value) : options);
        }
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
