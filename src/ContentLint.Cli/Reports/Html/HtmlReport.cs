using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ContentLint.Cli.Reports.Html;

/// <summary>
/// One page for reading: every text with its findings in place. It holds all that it shows and may load nothing; its own script and
/// style are allowed by their hashes, and the script cannot write HTML (trusted types), so no text can become code.
/// </summary>
internal sealed class HtmlReport : IReport
{
    private static readonly string[] Scripts = ["data.js", "signs.js", "filter.js", "rows.js", "note.js", "article.js", "sidebar.js", "overview.js", "keys.js"];

    public void Write(RunOutcome outcome, TextWriter output)
    {
        string style = Resource("report.css"), script = $"'use strict';\n(() => {{\n{string.Concat(Scripts.Select(Resource))}}})();\n";
        var page = new PageData(outcome);
        foreach (string part in Resource("report.html").Split("<!--{", StringSplitOptions.None).SelectMany((part, i) => i == 0 ? [part] : part.Split("}-->", 2)))
        {
            switch (part)
            {
                case "policy": output.Write(Policy(style, script)); break;
                case "generator": output.Write($"{Tool.Name} {Tool.Version}"); break;
                case "title": output.Write(WebUtility.HtmlEncode($"{Tool.Name}: {Counted.Of(outcome.Results.Length, "finding")} in {Counted.Of(outcome.DocumentCount, "document")}")); break;
                case "style": output.Write(style); break;
                case "help": WriteHelp(page, output); break;
                case "data": WriteData(page, output); break;
                case "script": output.Write(script); break;
                default: output.Write(part); break;
            }
        }
    }

    private static string Policy(string style, string script) =>
        $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static void WriteHelp(PageData page, TextWriter output)
    {
        foreach (var rule in page.Rules)
            output.Write($"<template id=\"help-{WebUtility.HtmlEncode(rule.Id)}\">\n{RuleHelp.Html(rule)}</template>\n");
    }

    private static void WriteData(PageData page, TextWriter output)
    {
        WriteJson(output, "report-data", JsonSerializer.Serialize(page.Report(), PageContext.Embedded.PageReport));
        for (int i = 0; i < page.Texts.Count; i++)
            WriteJson(output, $"text-{i}", JsonSerializer.Serialize(page.Texts[i].Text, PageContext.Embedded.String));
    }

    private static void WriteJson(TextWriter output, string id, string json)
    {
        output.Write($"<script type=\"application/json\" id=\"{id}\">");
        output.Write(json);
        output.Write("</script>\n");
    }

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("report/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
