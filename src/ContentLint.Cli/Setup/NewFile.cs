using System;
using System.IO;
using System.Text;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Setup;

/// <summary>A file that is written only where none stands.</summary>
/// <param name="root">The folder its name counts from.</param>
/// <param name="name">Its name, with forward slashes.</param>
internal sealed class NewFile(string root, string name)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string path = Path.Combine(root, name);

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Whether something of that name is there.</summary>
    public bool Exists => Path.Exists(path);

    /// <summary>Writes it; what is there already is never touched.</summary>
    /// <exception cref="InputException">It cannot be written, or stands there already.</exception>
    public void Create(string text) => Guard(() =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var writer = new StreamWriter(new FileStream(path, FileMode.CreateNew, FileAccess.Write), Utf8);
        writer.Write(text);
    });

    /// <summary>Its text.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public string Read()
    {
        string text = "";
        Guard(() => text = File.ReadAllText(path));
        return text;
    }

    /// <summary>Adds lines at its end; every byte before them stays.</summary>
    /// <exception cref="InputException">It cannot be written.</exception>
    public void Append(string text) => Guard(() => File.AppendAllText(path, text, Utf8));

    private void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"'{name}' cannot be written: {e.Message}");
        }
    }
}
