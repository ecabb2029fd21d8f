using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Running;
using ContentLint.Core;
using ContentLint.Documents;
using ContentLint.Language;
using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Tests;

/// <summary>A rule that never ends costs its document, and nothing else.</summary>
public class DocumentWatchTests
{
    private static readonly RuleInfo Endless = new(
        "XX0001", "endless", "scraping", "Endless", "Never ends where a text says so.", DiagnosticSeverity.Warning, true, RulePrecision.High, "", [], [], () => new EndlessRule(), () => "");

    [Fact]
    public void TheOtherFilesAreCheckedAndTheLossIsAnError()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "stop here\n");
        folder.Write("b.md", "a plain text\n");
        var outcome = new CheckRun(Options(folder.Path, jobs: 2)).Run([File(folder, "a.md"), File(folder, "b.md")], () => Stream.Null);
        Assert.Equal("b.md", Assert.Single(outcome.Results).Path);
        var lost = Assert.Single(outcome.Notifications).Notification;
        Assert.True(lost.IsError);
        Assert.Equal("a.md", lost.Path);
        Assert.Equal(
            "The check did not end within 0.2 seconds and was given up while rule XX0001 (endless) was at work; the text was left out, the other ones were checked. Raise --document-timeout, or turn the rule off for this file (contentlint.endless.severity = none). Please report it as a bug.",
            lost.Message);
        Assert.Equal(1, outcome.DocumentCount);
    }

    [Fact]
    public void ARecordIsLostAlone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.jsonl", "{\"text\":\"one\"}\n{\"text\":\"stop\"}\n{\"text\":\"three\"}\n");
        var outcome = new CheckRun(Options(folder.Path, jobs: 1)).Run([File(folder, "a.jsonl")], () => Stream.Null);
        Assert.Equal([1, 3], outcome.Results.Select(r => r.Region.StartLine));
        Assert.Single(outcome.Notifications, n => n.Notification.IsError);
    }

    [Fact]
    public void ALostThreadHasASuccessor()
    {
        using var folder = new TemporaryFolder();
        string[] names = [.. Enumerable.Range(0, 100).Select(i => $"{i:000}.md")];
        foreach (string name in names) folder.Write(name, name is "000.md" or "001.md" or "099.md" ? "stop here\n" : "a plain text\n");
        var outcome = new CheckRun(Options(folder.Path, jobs: 2)).Run([.. names.Select(name => File(folder, name))], () => Stream.Null);
        Assert.Equal(names[2..^1], outcome.Results.Select(r => r.Path));
        Assert.Equal(["000.md", "001.md", "099.md"], outcome.Notifications.Select(n => n.Notification.Path));
    }

    [Fact]
    public void AThrowOfTheRunItselfEndsIt()
    {
        var began = new List<int>();
        var thrown = Assert.Throws<FormatException>(() => new WatchedThreads(1, TimeSpan.FromSeconds(30)).Run(
            [1, 2, 3],
            (i, _) =>
            {
                began.Add(i);
                if (i == 2) throw new FormatException("two");
            },
            (_, _) => { }));
        Assert.Equal("two", thrown.Message);
        Assert.Equal([1, 2], began);
    }

    [Fact]
    public void WorkThatEndsLateIsNobodysConcern()
    {
        using var isGivenUp = new ManualResetEventSlim();
        using var isOver = new ManualResetEventSlim();
        bool followed = false;
        DocumentOutcome? lost = null;
        new WatchedThreads(1, TimeSpan.FromSeconds(0.1)).Run(
            [7],
            (_, watch) =>
            {
                watch.Do(() => Wait(isGivenUp, Outcome("late")), () => Outcome("instead"));
                followed = !watch.IsGivenUp;
                isOver.Set();
            },
            (_, instead) => lost = instead);
        isGivenUp.Set();
        Assert.True(isOver.Wait(TimeSpan.FromSeconds(30)), "The thread that was given up should have gone on when its work ended.");
        Assert.False(followed);
        Assert.Equal("instead", lost?.Source.Path);

        static DocumentOutcome Wait(ManualResetEventSlim sign, DocumentOutcome made)
        {
            sign.Wait();
            return made;
        }

        static DocumentOutcome Outcome(string path) => new(new DocumentSource(path), [], []);
    }

    [Fact]
    public void WhatTheWorkThrowsIsThrown() =>
        Assert.Throws<FormatException>(() => new DocumentWatch(TimeSpan.FromSeconds(10)).Ends<int>(() => throw new FormatException(), out _));

    [Fact]
    public void OneWatchServesManyThreads()
    {
        var watch = new DocumentWatch(TimeSpan.FromSeconds(30));
        var sums = Enumerable.Range(0, 2_000).AsParallel().Select(i => watch.Ends(() => i * 2, out int twice) ? twice : -1).ToList();
        Assert.Equal(Enumerable.Range(0, 2_000).Sum(i => i * 2), sums.Sum());
    }

    private static CheckOptions Options(string folder, int jobs) => new(folder, ["."], [Endless], [], null, jobs, null)
    {
        Catalogue = [Endless],
        DocumentTimeout = TimeSpan.FromSeconds(0.2),
    };

    private static InputFile File(TemporaryFolder folder, string name) =>
        new(Path.Combine(folder.Path, name), name, name.EndsWith(".md", StringComparison.Ordinal) ? DocumentFormat.Markdown : null);

    private sealed class EndlessRule : ArticleRule
    {
        public override IEnumerable<Finding> Check(Article article, RuleContext context)
        {
            while (article.Document.Source.ToString().Contains("stop", StringComparison.Ordinal)) Thread.Sleep(20);
            foreach (var passage in article.Passages) yield return Finding.In(passage, new(0, 1), "It ends.");
        }
    }
}
