using Cleaner.Segmenting;

namespace Cleaner.Writing;

/// <summary>Tells the tables that hold figures from those that a page is laid out with, whose text is written as paragraphs.</summary>
internal sealed class DataTables
{
    // A cell of figures is a few words; a cell with more blocks than this is a column of the page's layout.
    private const int MostBlocksInCell = 3;

    private readonly Dictionary<Container, Table> _tables = [];

    public DataTables(CleanResult result)
    {
        foreach (var block in result.Blocks)
        {
            if (block.Verdict.Keep && CellOf(block.Container) is { } cell && cell.Nearest("tr") is { } row && row.Nearest("table") is { } table)
            {
                if (!_tables.TryGetValue(table, out var found))
                {
                    _tables.Add(table, found = new Table());
                }

                found.Add(row, cell);
            }
        }
    }

    public static Container? CellOf(Container container)
    {
        for (var c = container; c is not null && c.Tag != "table"; c = c.Parent)
        {
            if (c.Tag is "td" or "th")
            {
                return c;
            }
        }

        return null;
    }

    public bool Holds(Container table) => _tables.TryGetValue(table, out var found) && found.IsData;

    /// <summary>How many columns are filled anywhere in the table.</summary>
    public int ColumnCount(Container table) => _tables[table].Columns.Count;

    /// <summary>The cell's place among the columns that are filled anywhere in its table.</summary>
    public int ColumnOf(Container table, Container cell) => _tables[table].Columns.BinarySearch(cell.Position);

    private sealed class Table
    {
        private readonly HashSet<Container> _rows = [];
        private readonly Dictionary<Container, int> _cells = [];
        private readonly SortedSet<int> _columns = [];
        private int _mostBlocks;

        public List<int> Columns => field ??= [.. _columns];

        // Half empty at most: also what keeps a table of one cell a row, each in its own column, from growing with the square of its size.
        public bool IsData => _rows.Count > 1 && _columns.Count > 1 && _mostBlocks <= MostBlocksInCell
            && 2L * _cells.Count >= (long)_rows.Count * _columns.Count;

        public void Add(Container row, Container cell)
        {
            _rows.Add(row);
            _columns.Add(cell.Position);
            var blocks = _cells.GetValueOrDefault(cell) + 1;
            _cells[cell] = blocks;
            _mostBlocks = Math.Max(_mostBlocks, blocks);
        }
    }
}
