using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>
/// The SVG as it grows, in UTF-8. Paths are written with relative commands and the fewest separators the grammar
/// allows, which is what keeps a painting small.
/// </summary>
internal sealed class Canvas
{
    private const int LongestValue = 48;

    // More than any painting needs.
    private const int Ample = 20 * 1024;

    private byte[] svg = [];
    private int length;
    private Point start;
    private Point pen;
    private char command;
    private bool afterNumber;

    /// <summary>Gets the ending of every id in this painting.</summary>
    public Mark Mark { get; private set; }

    /// <summary>Stretches a new canvas.</summary>
    /// <param name="mark">Ends every id.</param>
    public void Begin(Mark mark)
    {
        Mark = mark;
        (length, command, afterNumber) = (0, default, false);
        if (svg.Length == 0)
        {
            svg = ArrayPool<byte>.Shared.Rent(Ample);
        }
    }

    /// <summary>Returns what has been written, in an array rented from the shared pool; the canvas is done with.</summary>
    public ArraySegment<byte> Detach()
    {
        var written = new ArraySegment<byte>(svg, 0, length);
        (svg, length) = ([], 0);
        return written;
    }

    /// <summary>Writes markup as it stands.</summary>
    public void Add([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        // The markup has written itself by now.
        _ = markup;
        command = default;
    }

    /// <summary>Defines a gradient from the top of whatever it fills to its bottom.</summary>
    /// <param name="id">Its id, without the mark.</param>
    /// <param name="stops">Its colours from top to bottom.</param>
    public void Gradient(string id, params ReadOnlySpan<Stop> stops)
    {
        Add($"""<linearGradient id="{id}{Mark}" x2="0" y2="1">""");
        Stops(stops);
        Add($"</linearGradient>");
    }

    /// <summary>Defines a numbered gradient from the top of whatever it fills to its bottom.</summary>
    public void NumberedGradient(string id, int number, params ReadOnlySpan<Stop> stops)
    {
        Add($"""<linearGradient id="{id}{number}{Mark}" x2="0" y2="1">""");
        Stops(stops);
        Add($"</linearGradient>");
    }

    /// <summary>Defines a gradient from the middle of whatever it fills to its edge.</summary>
    /// <param name="id">Its id, without the mark.</param>
    /// <param name="stops">Its colours from the middle outwards.</param>
    public void Halo(string id, params ReadOnlySpan<Stop> stops)
    {
        Add($"""<radialGradient id="{id}{Mark}">""");
        Stops(stops);
        Add($"</radialGradient>");
    }

    /// <summary>Begins a path element; <see cref="EndPath"/> must follow.</summary>
    /// <param name="attributes">Its attributes but for the path itself.</param>
    public void BeginPath([InterpolatedStringHandlerArgument("")] Markup attributes)
    {
        _ = attributes;
        Write("d=\"");
        (pen, command) = (default, default);
    }

    /// <summary>Ends a path element.</summary>
    public void EndPath() => Write("\"/>");

    /// <summary>Begins an outline at a point.</summary>
    public void MoveTo(Point point)
    {
        Command('m');
        Number(point.X - pen.X);
        Number(point.Y - pen.Y);
        (start, pen, command) = (point, point, 'l'); // the grammar: pairs after a moveto are linetos
    }

    /// <summary>Draws a straight line.</summary>
    public void LineTo(Point point)
    {
        if (point == pen)
        {
            return;
        }

        Command('l');
        Number(point.X - pen.X);
        Number(point.Y - pen.Y);
        pen = point;
    }

    /// <summary>Draws a dot: a line without length, which a round cap makes visible.</summary>
    public void Dot(Point point)
    {
        MoveTo(point);
        Command('h');
        Number(0);
    }

    /// <summary>Draws a level stroke.</summary>
    public void Stroke(Point from, int length)
    {
        MoveTo(from);
        Command('h');
        Number(length);
        pen = new(from.X + length, from.Y);
    }

    /// <summary>Draws a quadratic curve.</summary>
    public void CurveTo(Point control, Point point)
    {
        Command('q');
        Number(control.X - pen.X);
        Number(control.Y - pen.Y);
        Number(point.X - pen.X);
        Number(point.Y - pen.Y);
        pen = point;
    }

    /// <summary>Draws straight lines through all points.</summary>
    /// <param name="points">The points.</param>
    /// <param name="backwards">Whether to begin with the last one.</param>
    public void LineTo(ReadOnlySpan<Point> points, bool backwards = false)
    {
        for (var i = 0; i < points.Length; i++)
        {
            LineTo(points[backwards ? points.Length - 1 - i : i]);
        }
    }

    /// <summary>Draws a smooth line that bends at each point and ends in the last one.</summary>
    public void BendTo(ReadOnlySpan<Point> points)
    {
        for (var i = 0; i < points.Length - 1; i++)
        {
            var (here, next) = (points[i], points[i + 1]);
            CurveTo(here, i == points.Length - 2 ? next : new((here.X + next.X) / 2, (here.Y + next.Y) / 2));
        }
    }

    /// <summary>Closes the outline.</summary>
    public void Close()
    {
        Write("z");
        (pen, command) = (start, 'z');
    }

    /// <summary>Writes the colours of a gradient.</summary>
    public void Stops(params ReadOnlySpan<Stop> stops)
    {
        foreach (var (offset, colour, opacity) in stops)
        {
            Add($"<stop offset=\"{offset}%\" stop-color=\"{colour}\"");
            if (opacity < 100)
            {
                Add($" stop-opacity=\".{opacity:d2}\"");
            }

            Add($"/>");
        }
    }

    private void Command(char next)
    {
        if (command != next)
        {
            Write(next);
            command = next;
            afterNumber = false;
        }
    }

    private void Number(int value)
    {
        if (afterNumber && value >= 0)
        {
            Write(' ');
        }

        WriteNumber(value);
        afterNumber = true;
    }

    private void WriteNumber(int value)
    {
        Reserve(LongestValue);
        if (value < 0)
        {
            svg[length++] = (byte)'-';
            value = -value;
        }

        var digits = value < 10 ? 1 : value < 100 ? 2 : value < 1000 ? 3 : value < 10_000 ? 4 : 5;
        length += digits;
        for (var i = 1; i <= digits; i++)
        {
            (value, var digit) = Math.DivRem(value, 10);
            svg[length - i] = (byte)('0' + digit);
        }
    }

    private void Write(char ascii)
    {
        Reserve(1);
        svg[length++] = (byte)ascii;
    }

    private void Write(string text)
    {
        Reserve(text.Length);
        _ = Ascii.FromUtf16(text, svg.AsSpan(length), out var written);
        length += written;
    }

    private void Write<T>(T value, string? format = null)
        where T : IUtf8SpanFormattable
    {
        Reserve(LongestValue);
        if (!value.TryFormat(svg.AsSpan(length, LongestValue), out var written, format, CultureInfo.InvariantCulture))
        {
            throw new FormatException($"'{value}' takes more than {LongestValue} bytes.");
        }

        length += written;
    }

    private void Reserve(int bytes)
    {
        if (length + bytes <= svg.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(svg.Length * 2, length + bytes));
        svg.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(svg);
        svg = larger;
    }

    /// <summary>Lets an interpolated string write itself straight onto the canvas.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly Canvas canvas;

        // The signature is the compiler's: lengths first, then what the attribute names.
        public Markup(int literalLength, int formattedCount, Canvas canvas)
        {
            _ = (literalLength, formattedCount);
            this.canvas = canvas;
        }

        public void AppendLiteral(string value) => canvas.Write(value);

        public void AppendFormatted(string value) => canvas.Write(value);

        public void AppendFormatted(int value) => canvas.WriteNumber(value);

        public void AppendFormatted<T>(T value)
            where T : IUtf8SpanFormattable => canvas.Write(value);

        public void AppendFormatted<T>(T value, string format)
            where T : IUtf8SpanFormattable => canvas.Write(value, format);
    }
}
