using System.Text;

namespace Cleaner.Cli.Checking;

/// <summary>
/// The outcome of <c>clean check</c> in the XML that continuous integration reads: a test case a sample, without times, so that the same
/// outcome is the same file.
/// </summary>
internal static class JUnitReport
{
    /// <summary>Writes the report; what XML 1.0 cannot hold of a page's text is shown by stand-ins.</summary>
    public static string Write(IReadOnlyList<SampleCheck> checks)
    {
        var failures = checks.Count(static check => check.Outcome == Outcome.Differs);
        var errors = checks.Count(static check => check.Outcome == Outcome.Failed);
        var counts = $"tests=\"{checks.Count}\" failures=\"{failures}\" errors=\"{errors}\"";
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.Append($"<testsuites {counts}>\n  <testsuite name=\"clean check\" {counts} skipped=\"0\">\n");
        foreach (var check in checks)
        {
            WriteCase(xml, check);
        }

        return xml.Append("  </testsuite>\n</testsuites>\n").ToString();
    }

    private static void WriteCase(StringBuilder xml, SampleCheck check)
    {
        xml.Append("    <testcase classname=\"clean check\"");
        WriteAttribute(xml, "name", check.Sample.Name);
        WriteAttribute(xml, "file", check.Sample.PagePath);
        switch (check.Outcome)
        {
            case Outcome.Differs:
                xml.Append(">\n      <failure");
                WriteAttribute(xml, "message", string.Join(", ", check.Differences.Select(static difference => difference.What)) + " not as expected");
                xml.Append('>');
                WriteText(xml, string.Join('\n', check.Differences));
                xml.Append("</failure>\n    </testcase>\n");
                break;
            case Outcome.Failed:
                xml.Append(">\n      <error");
                WriteAttribute(xml, "message", check.Error!);
                xml.Append("/>\n    </testcase>\n");
                break;
            default:
                xml.Append("/>\n");
                break;
        }
    }

    private static void WriteAttribute(StringBuilder xml, string name, string value)
    {
        xml.Append(' ').Append(name).Append("=\"");
        WriteText(xml, value);
        xml.Append('"');
    }

    private static void WriteText(StringBuilder xml, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    xml.Append("&amp;");
                    break;
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                case '"':
                    xml.Append("&quot;");
                    break;
                case '\n':
                    xml.Append('\n');
                    break;
                case '\t' or '\r':
                    // As they are, a reader would take them for blanks and line feeds.
                    xml.Append($"&#{rune.Value};");
                    break;
                case < ' ':
                    // XML has no way to write these: Unicode's pictures of them stand in.
                    xml.Append((char)('\u2400' + rune.Value));
                    break;
                case 0xFFFE or 0xFFFF:
                    xml.Append('\uFFFD');
                    break;
                default:
                    // Half a surrogate pair comes as U+FFFD already.
                    xml.Append(rune);
                    break;
            }
        }
    }
}
