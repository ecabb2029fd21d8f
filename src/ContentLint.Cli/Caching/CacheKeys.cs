using System;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using ContentLint.Cli.Input;
using ContentLint.Core;
using ContentLint.Core.Configuration;
using ContentLint.Core.Lists;
using ContentLint.Documents;
using ContentLint.Language;

namespace ContentLint.Cli.Caching;

/// <summary>
/// Names all that a document's findings depend on: its bytes, path and format, the settings that hold for it, the rules of the run and what
/// they are made of, and this very build of the tool with its lexicon.
/// </summary>
/// <param name="rules">Those that are run.</param>
/// <param name="catalogue">All that there are.</param>
/// <param name="isCompared">Whether texts are compared with each other.</param>
internal sealed class CacheKeys(ImmutableArray<RuleInfo> rules, ImmutableArray<RuleInfo> catalogue, bool isCompared)
{
    private readonly byte[] run = Hash(Run(rules, catalogue, isCompared));
    private readonly ConcurrentDictionary<FileSettings, byte[]> settings = new();

    /// <summary>The key of a file.</summary>
    public UInt128 Of(InputFile file, DocumentFormat format, byte[] content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(run);
        hash.AppendData(settings.GetOrAdd(file.Settings, own => Hash(Settings(own, catalogue))));
        hash.AppendData([(byte)format]);
        hash.AppendData(Encoding.UTF8.GetBytes(file.Path + "\0"));
        hash.AppendData(content);
        Span<byte> made = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(made);
        return BinaryPrimitives.ReadUInt128LittleEndian(made);
    }

    private static IEnumerable<string> Run(ImmutableArray<RuleInfo> rules, ImmutableArray<RuleInfo> catalogue, bool isCompared)
    {
        foreach (var part in new[] { typeof(Document), typeof(Lexicon), typeof(Rule), typeof(Rules.RuleCatalog), typeof(CacheKeys), typeof(Markdig.Markdown), typeof(YamlDotNet.Core.Parser) })
            yield return part.Module.ModuleVersionId.ToString();
        yield return isCompared ? "compared" : "alone";
        foreach (var rule in rules) yield return rule.Id;
        foreach (var rule in catalogue.Where(rule => !rule.Declarations.IsEmpty))
        {
            yield return rule.Id;
            yield return rule.ReadPage();
            foreach (string name in ListKind.All.SelectMany(kind => rule.Languages.Select(language => $"{language}/{kind}.txt").Prepend($"{kind}.txt")))
                yield return name + "\0" + RulesFolder.Beside(rule, name);
        }
    }

    private static IEnumerable<string> Settings(FileSettings settings, IEnumerable<RuleInfo> catalogue)
    {
        foreach (var option in GeneralOption.All) yield return option.Name + "\0" + settings.Get(option);
        foreach (var folder in settings.RuleFolders) yield return folder.Path + "\0" + folder.Value;
        foreach (var word in settings.ProjectWords.All.OrderBy(word => word.Text, StringComparer.Ordinal)) yield return "word\0" + word.Text;
        foreach (var rule in catalogue)
        {
            yield return rule.Id + "\0" + settings.Severity(rule)?.ToString();
            foreach (var option in rule.Options)
            {
                if (settings.OptionSource(rule, option) is { } set) yield return option.Name + "\0" + set.Value;
            }
        }
    }

    private static byte[] Hash(IEnumerable<string> parts)
    {
        var text = new StringBuilder();
        foreach (string part in parts) text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}\n");
        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
