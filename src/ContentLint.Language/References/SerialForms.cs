namespace ContentLint.Language;

/// <summary>What is wrong with the form of a serial number; null when nothing is.</summary>
internal static class SerialForms
{
    private const int LongestPubMedCentral = 8;

    /// <summary>PubMed Central: <c>PMC</c> and up to eight digits.</summary>
    public static string? PubMedCentralFault(string value) =>
        value.Length is > 3 and <= 3 + LongestPubMedCentral && value[3] != '0' && AreDigits(value, 3, value.Length) ? null : "is not PMC and a number of up to eight digits";

    /// <summary>ISSN (ISO 3297): four digits, a hyphen, three digits and a check digit modulo 11.</summary>
    public static string? IssnFault(string value)
    {
        if (value.Length != 9 || value[4] is not ('-' or '–') || !AreDigits(value, 0, 4) || !AreDigits(value, 5, 8)) return "is not four digits, a hyphen and four more";
        int sum = value[8] is 'X' or 'x' ? 10 : value[8] - '0';
        for (int i = 0, weight = 8; weight > 1; i++)
        {
            if (i != 4) sum += (value[i] - '0') * weight--;
        }

        return sum % 11 == 0 ? null : "fails its check digit";
    }

    /// <summary>arXiv: <c>2104.01234v2</c> (year, month, number), before April 2007 <c>hep-th/9901001</c>.</summary>
    public static string? ArXivFault(string value)
    {
        int version = value.LastIndexOf('v');
        int end = version > 0 && AreDigits(value, version + 1, value.Length) ? version : value.Length;
        int slash = value.IndexOf('/');
        if (slash > 0) return end - slash == 8 && AreDigits(value, slash + 1, end) ? null : "does not end with seven digits";
        if (end < 9 || value[4] != '.' || !AreDigits(value, 0, 4) || !AreDigits(value, 5, end)) return "is not of the form 2104.01234";
        int month = (value[2] - '0') * 10 + value[3] - '0';
        return month is < 1 or > 12 ? "names a month that does not exist" : end is 9 or 10 ? null : "is not of the form 2104.01234";
    }

    private static bool AreDigits(string text, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (text[i] is < '0' or > '9') return false;
        }

        return end > from;
    }
}
