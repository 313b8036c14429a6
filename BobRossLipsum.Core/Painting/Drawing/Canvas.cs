using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;

namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>
/// The SVG as it grows, in UTF-8. Paths are written with relative commands and the fewest separators the grammar
/// allows, which is what keeps a painting small.
/// </summary>
internal sealed class Canvas
{
    // More than any painting needs.
    private const int Ample = 20 * 1024;
    private const int LongestNumber = 12;

    private static readonly StandardFormat sixDigits = new('x', 6);

    private byte[] svg = [];
    private int length;
    private Point start;
    private Point pen;
    private char command;
    private bool afterNumber;

    /// <summary>Gets the ending of every id in this painting.</summary>
    public Mark Mark { get; private set; }

    public void Begin(Mark mark) => (Mark, length) = (mark, 0);

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
    public void Gradient(string id, int number, params ReadOnlySpan<Stop> stops)
    {
        Add($"""<linearGradient id="{id}{number}{Mark}" x2="0" y2="1">""");
        Stops(stops);
        Add($"</linearGradient>");
    }

    /// <summary>Defines a gradient from the middle of whatever it fills to its edge.</summary>
    public void Halo(string id, params ReadOnlySpan<Stop> stops)
    {
        Add($"""<radialGradient id="{id}{Mark}">""");
        Stops(stops);
        Add($"</radialGradient>");
    }

    /// <summary>Writes the colours of a gradient.</summary>
    public void Stops(params ReadOnlySpan<Stop> stops)
    {
        foreach (var (offset, colour, opacity) in stops)
        {
            Add($"<stop offset=\"{offset}%\" stop-color=\"{colour}\"");
            if (opacity < 100)
            {
                Add($" stop-opacity=\".{opacity}\"");
            }

            Add($"/>");
        }
    }

    /// <summary>Lays a spot of paint down, in the colour of its group.</summary>
    public void Spot(Point middle, int broad, int tall) =>
        Add($"""<ellipse cx="{middle.X}" cy="{middle.Y}" rx="{broad}" ry="{tall}"/>""");

    /// <summary>Lays a soft spot of paint down, in a colour defined by <see cref="Halo"/>.</summary>
    public void Spot(string colour, Point middle, int broad, int tall) =>
        Add($"""<ellipse fill="url(#{colour}{Mark})" cx="{middle.X}" cy="{middle.Y}" rx="{broad}" ry="{tall}"/>""");

    /// <summary>Places what is defined under an id, so many hundredths as large, on its foot. The element stays open.</summary>
    public void Place(string kind, int number, int broad, int tall, Point foot) => Add(
        $"""<use href="#{kind}{number}{Mark}" transform="matrix({new Hundredths(broad)} 0 0 {new Hundredths(tall)} {foot.X} {foot.Y})" """);

    /// <summary>Begins a path element; <see cref="EndPath"/> must follow.</summary>
    /// <param name="attributes">Its attributes but for the path itself.</param>
    public void BeginPath([InterpolatedStringHandlerArgument("")] Markup attributes)
    {
        _ = attributes;
        Write("d=\"");
        (pen, command) = (default, default);
    }

    public void EndPath() => Write("\"/>");

    public void MoveTo(Point point)
    {
        Pair('m', point);
        (start, pen, command) = (point, point, 'l'); // the grammar: pairs after a moveto are linetos
    }

    public void LineTo(Point point)
    {
        if (point != pen)
        {
            Pair('l', point);
            pen = point;
        }
    }

    public void LineTo(ReadOnlySpan<Point> points)
    {
        foreach (var point in points)
        {
            LineTo(point);
        }
    }

    /// <summary>Draws a broken line.</summary>
    public void Line(ReadOnlySpan<Point> points)
    {
        MoveTo(points[0]);
        LineTo(points[1..]);
    }

    /// <summary>Draws a broken line back to its first point.</summary>
    public void Polygon(params ReadOnlySpan<Point> points)
    {
        Line(points);
        Close();
    }

    public void CurveTo(Point control, Point point)
    {
        Pair('q', control);
        Pair('q', point);
        pen = point;
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

    /// <summary>Draws a path of what lies under a line, down to a level.</summary>
    public void Fill(
        [InterpolatedStringHandlerArgument("")] Markup attributes, ReadOnlySpan<Point> line, int level, bool smooth = false)
    {
        BeginPath(attributes);
        MoveTo(line[0] with { Y = level });
        LineTo(line[0]);
        if (smooth)
        {
            BendTo(line[1..]);
        }
        else
        {
            LineTo(line);
        }

        LineTo(line[^1] with { Y = level });
        EndPath();
    }

    /// <summary>Draws a level stroke; one without length is a dot, which a round cap makes visible.</summary>
    public void Stroke(Point from, int across)
    {
        MoveTo(from);
        Command('h');
        Number(across);
        pen = new(from.X + across, from.Y);
    }

    public void Close()
    {
        Write('z');
        (pen, command) = (start, 'z');
    }

    private void Pair(char next, Point point)
    {
        Command(next);
        Number(point.X - pen.X);
        Number(point.Y - pen.Y);
    }

    private void Command(char next)
    {
        if (command != next)
        {
            Write(next);
            (command, afterNumber) = (next, false);
        }
    }

    private void Number(int value)
    {
        if (afterNumber && value >= 0)
        {
            Write(' ');
        }

        Write(value);
        afterNumber = true;
    }

    // A painting has thousands of numbers: with the framework's way it takes a tenth longer.
    private void Write(int value)
    {
        Reserve(LongestNumber);
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

    // As short as it can be: 1.25, .5 or 1.
    private void Write(Hundredths value)
    {
        var (whole, rest) = Math.DivRem(Math.Abs(value.Count), 100);
        Write(value.Count < 0 ? "-" : "");
        if (whole > 0 || rest == 0)
        {
            Write(whole);
        }

        if (rest > 0)
        {
            Write(rest < 10 ? ".0" : ".");
            Write(rest % 10 == 0 ? rest / 10 : rest);
        }
    }

    private void Write(Colour colour)
    {
        Write('#');
        Reserve(LongestNumber);
        var value = (colour.Red << 16) | (colour.Green << 8) | colour.Blue;
        _ = Utf8Formatter.TryFormat(value, svg.AsSpan(length), out var written, sixDigits);
        length += written;
    }

    private void Write(Mark mark)
    {
        for (var i = 0; i < Mark.Length; i++)
        {
            Write(mark[i]);
        }
    }

    private void Write(in Dash dash)
    {
        for (var i = 0; i < Dash.Lengths; i++)
        {
            Write(i > 0 ? " " : "");
            Write(dash[i]);
        }
    }

    private void Reserve(int bytes)
    {
        if (length + bytes > svg.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Ample, 2 * (length + bytes)));
            svg.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(svg);
            svg = larger;
        }
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
        public void AppendFormatted(int value) => canvas.Write(value);
        public void AppendFormatted(Hundredths value) => canvas.Write(value);
        public void AppendFormatted(Colour value) => canvas.Write(value);
        public void AppendFormatted(Mark value) => canvas.Write(value);
        public void AppendFormatted(in Dash value) => canvas.Write(value);
    }
}
