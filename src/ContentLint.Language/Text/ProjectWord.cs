namespace ContentLint.Language;

/// <summary>A word that a project calls right.</summary>
/// <param name="Text">The word; one without capitals also stands for itself with capitals.</param>
/// <param name="Path">The file that lists it.</param>
/// <param name="Line">Its line there, from 1.</param>
/// <param name="Folder">The folder for whose files it holds.</param>
public sealed record ProjectWord(string Text, string Path, int Line, string Folder);
