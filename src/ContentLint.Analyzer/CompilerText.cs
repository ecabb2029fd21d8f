using System.Text;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Analyzer;

/// <summary>Texts as the compiler hands them over.</summary>
internal static class CompilerText
{
    /// <summary>
    /// The text as the command line would read it. Where the bytes are not valid UTF-8, the compiler takes the machine's own
    /// encoding, so that the text would depend on the machine: its bytes are decoded anew.
    /// </summary>
    public static DecodedText Decode(SourceText text) =>
        text.Encoding is null or UTF8Encoding or UnicodeEncoding ? TextDecoder.Judge(text) : TextDecoder.Decode(text.Encoding.GetBytes(text.ToString()));
}
