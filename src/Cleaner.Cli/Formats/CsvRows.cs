using System.Buffers;
using System.Text;
using Cleaner.Cli.Inputs;

namespace Cleaner.Cli.Formats;

/// <summary>Reads rows of CSV as <see cref="CsvFormat"/> writes them.</summary>
internal sealed class CsvRows(ByteWindow window)
{
    private bool _closed;

    /// <summary>The next row; null where none is left that is whole.</summary>
    public List<string>? Next()
    {
        var cells = new List<string>();
        var cell = new ArrayBufferWriter<byte>();
        var quoted = false;
        while (window.Fill())
        {
            var value = window.Available[0];
            window.Advance(1);
            if (value == '"')
            {
                // A quote within quotes is written twice: the first of the two closes, the second opens again and stays.
                quoted = !quoted;
                if (quoted && _closed)
                {
                    cell.Write([value]);
                }

                _closed = !quoted;
                continue;
            }

            _closed = false;
            if (quoted || value is not ((byte)',' or (byte)'\r' or (byte)'\n'))
            {
                cell.Write([value]);
            }
            else if (value != '\r')
            {
                cells.Add(Encoding.UTF8.GetString(cell.WrittenSpan));
                cell.Clear();
                if (value == '\n')
                {
                    return cells;
                }
            }
        }

        return null;
    }
}
