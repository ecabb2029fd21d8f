using System;
using System.Text;
using System.Text.Json;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Cli.Input;

/// <summary>Finds the text in one JSON record and decodes it with its way back into the line.</summary>
internal sealed class JsonTextReader(string path, string field, DocumentFormat format, ReaderLimits? limits)
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 512 };

    /// <summary>Reads a record.</summary>
    /// <param name="json">The line in UTF-8.</param>
    /// <param name="line">The line as text.</param>
    /// <param name="number">Its number in the file, from 1.</param>
    /// <param name="offset">UTF-16 offset in the file at which it begins.</param>
    public JsonRecord Read(ReadOnlySpan<byte> json, string line, int number, long offset)
    {
        try
        {
            return Read(json, out string? id, out int start, out int end) is { } problem
                ? Broken(problem)
                : new JsonRecord(number, line, Decode(json, line, number, offset, id, start, end), Problem: null);
        }
        catch (JsonException e)
        {
            return Broken($"is not valid JSON (byte {(e.BytePositionInLine ?? 0) + 1})");
        }
        catch (InvalidOperationException)
        {
            // What the reader throws for half a surrogate pair in the name of a property.
            return Broken("is not valid JSON (a name holds half a character)");
        }

        JsonRecord Broken(string problem) => new(number, line, Document: null,
            $"Line {number} of '{path}' {problem}. It was passed over; the other lines were read.");
    }

    /// <summary>The first problem, or the record's id and the half-open byte range of its text between the quotation marks.</summary>
    private string? Read(ReadOnlySpan<byte> json, out string? id, out int start, out int end)
    {
        (id, start, end) = (null, -1, -1);
        var reader = new Utf8JsonReader(json, Options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) return "is no JSON object";
        string? problem = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isText = reader.ValueTextEquals(field), isId = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (isText && reader.TokenType == JsonTokenType.String)
                (start, end) = ((int)reader.TokenStartIndex + 1, (int)reader.BytesConsumed - 1);
            else if (isText)
                problem = $"has a property '{field}' that is no string";
            if (isId && reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
                id = Encoding.UTF8.GetString(reader.ValueSpan);
            reader.Skip();
        }

        while (reader.Read())
        {
        }

        return start >= 0 ? null : problem ?? $"has no property '{field}'; name the property that holds the text";
    }

    private Document Decode(ReadOnlySpan<byte> json, string line, int number, long offset, string? id, int start, int end)
    {
        int first = Encoding.UTF8.GetCharCount(json[..start]);
        int last = first + Encoding.UTF8.GetCharCount(json[start..end]);
        var (text, map) = JsonEscapes.Decode(line, TextSpan.FromBounds(first, last));
        return DocumentReader.Read(path, SourceText.From(text), new TextOrigin(number - 1, offset, map, id), format, limits);
    }
}
