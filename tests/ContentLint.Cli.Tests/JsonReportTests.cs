using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using ContentLint.Cli.Reports;
using ContentLint.Testing;
using NJsonSchema;

namespace ContentLint.Cli.Tests;

/// <summary>The JSON report against the schema that scripts may rely on.</summary>
public class JsonReportTests
{
    private static readonly string SchemaFile = RepositoryRoot.File("src", "ContentLint.Cli", "Schemas", "report-1.schema.json");

    [Fact]
    public async Task SeedsFollowTheSchema()
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFile);
        string json = ToolRun.In(RepositoryRoot.Path, "check", "seeds", "--report", "json", "--fail-on", "never").Output;
        Assert.Empty(schema.Validate(json).Select(e => $"{e.Path}: {e.Kind}"));
    }

    [Fact]
    public async Task StatesAndNotificationsFollowTheSchema()
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFile);
        string json = new JsonReport().Written(SampleRun.Of(SampleRun.Result(state: BaselineState.New), SampleRun.Result(line: 2, state: BaselineState.Unchanged)) with
        {
            Notifications = [SampleRun.Lost("docs/b.md", "The file could not be read.")],
        });
        Assert.Empty(schema.Validate(json).Select(e => $"{e.Path}: {e.Kind}"));
        Assert.Contains("\"state\": \"new\"", json, StringComparison.Ordinal);
        Assert.Contains("\"state\": \"unchanged\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"startLine\": 1", "\"startLine\": 0")]
    [InlineData("\"severity\": \"warning\"", "\"severity\": \"note\"")]
    [InlineData("\"state\": \"new\"", "\"state\": \"updated\"")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2")]
    [InlineData("\"related\": []", "\"related\": null")]
    [InlineData("\"documents\": 3", "\"document\": 3")]
    [InlineData("\"known\": 0,", "")]
    [InlineData("\"text\": \"mind,but\"", "\"text\": 7")]
    public async Task ABrokenReportIsRejected(string right, string wrong)
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFile);
        string json = new JsonReport().Written(SampleRun.Of(SampleRun.Result(state: BaselineState.New)));
        Assert.Contains(right, json, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(json.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void TheReportNamesTheSchemaByItsOwnAddress()
    {
        using var schema = JsonDocument.Parse(System.IO.File.ReadAllText(SchemaFile));
        Assert.Equal(JsonReport.SchemaUri, schema.RootElement.GetProperty("$id").GetString());
        Assert.EndsWith("/src/ContentLint.Cli/Schemas/report-1.schema.json", JsonReport.SchemaUri, StringComparison.Ordinal);
    }
}
