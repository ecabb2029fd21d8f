using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using ContentLint.Cli.Changes.Patches;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Cli.Tests;

/// <summary>Whatever was edited: what git writes is read, leads back to the base byte by byte, and names the lines that git names.</summary>
public sealed class PatchProperties : IDisposable
{
    private static readonly string[] Lines = ["a\n", "b\n", "\n", " \n", "-- \n", "--- a/x\n", "+++ b/x\n", "@@ -1 +1 @@\n", "\\ x\n", "é\r\n", "\r\n", "c\r\n", "diff --git a/x b/x\n", "x"];

    private readonly TemporaryRepository repository = new();

    private static Gen<string> Texts => Gen.Elements(Lines).ArrayOf().Select(string.Concat);

    private static Gen<(string Old, string New)> Edits =>
        from shared in Gen.Elements(Lines).ArrayOf()
        from places in Gen.Choose(0, 20).ArrayOf(3)
        from pieces in Texts.ArrayOf(3)
        select (string.Concat(shared), Edited([.. shared], places, pieces));

    public void Dispose() => repository.Dispose();

    [Fact]
    public void WhatGitWritesLeadsBackToTheBase() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll(Edits.ToArbitrary(), Gen.Elements("-U0", "-U1", "-U3", "--patience").ToArbitrary(), (texts, option) =>
        {
            repository.Write("a b.md", texts.Old);
            repository.Git("add", "--all");
            repository.Write("a b.md", texts.New);
            string written = repository.Git("diff", "--text", option), bare = repository.Git("diff", "--text", option, "-U0");
            var files = PatchReader.Read(Encoding.UTF8.GetBytes(written), "p");
            if (texts.Old == texts.New) return files.Count == 0;
            var file = files.Single();
            byte[] rebuilt = PatchReversal.Base(file, File.ReadAllBytes(repository.At("a b.md")), "a b.md", "p");
            if (Encoding.UTF8.GetString(rebuilt) != texts.Old) throw new InvalidOperationException(written);
            var named = Regex.Matches(bare, @"^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@", RegexOptions.Multiline)
                .SelectMany(m => Enumerable.Range(Number(m.Groups[1]), m.Groups[2].Success ? Number(m.Groups[2]) : 1));
            var read = file.Edits().SelectMany(e => Enumerable.Range(e.NewStart + 1, e.NewCount));
            return named.SequenceEqual(read) ? true : throw new InvalidOperationException(written);
        }));

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Edited(System.Collections.Generic.List<string> lines, int[] places, string[] pieces)
    {
        for (int i = 0; i < places.Length; i++)
        {
            int at = Math.Min(places[i], lines.Count);
            if (i % 2 == 0 && at < lines.Count) lines.RemoveAt(at);
            else lines.Insert(at, pieces[i]);
        }

        return string.Concat(lines);
    }
}
