using System.Buffers;
using System.Runtime.CompilerServices;
using BobRossLipsum.Core.Bytes;
using BobRossLipsum.Core.Randomness;

namespace BobRossLipsum.Core.Painting.Drawing;

/// <summary>The SVG as it grows. A tilde in markup stands for the letters that end every id.</summary>
/// <remarks>Paths have relative commands and the fewest separators the grammar allows, which is what keeps a painting small.</remarks>
internal class Canvas
{
    private const int Ample = 20 * 1024; // more than any painting needs
    private static readonly StandardFormat sixDigits = new('x', 6);
    private static readonly string[] fractions = [.. Enumerable.Range(0, 100).Select(rest => rest > 0 ? $".{rest:00}".TrimEnd('0') : "")];

    private readonly char[] mark = new char[4]; // five bits a letter
    private readonly Utf8Buffer svg = new(Ample);
    private bool isPathOpen;
    private Point start;
    private Point pen;
    private char command;
    private bool afterNumber;

    /// <summary>Begins a painting whose ids end in four letters, so that two of them on one page never answer for each other.</summary>
    public void Begin(ulong number)
    {
        svg.Clear();
        isPathOpen = false;
        for (var i = 0; i < mark.Length; i++)
        {
            mark[i] = Base32.Digit(number, i);
        }
    }

    /// <summary>Returns what has been written, in an array rented from the shared pool; the canvas is done with.</summary>
    public ArraySegment<byte> Detach() => svg.Detach();

    /// <summary>Writes markup, which ends the path that was open.</summary>
    public void Add([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        _ = markup; // it has written itself by now
        (pen, command) = (default, default);
    }

    /// <summary>Defines a gradient from the top of whatever it fills to its bottom.</summary>
    public void Gradient(string id, int number, params ReadOnlySpan<Stop> stops) =>
        Add($"""<linearGradient id="{id}{number}~" x2="0" y2="1">{stops}</linearGradient>""");

    /// <summary>Defines a gradient from the middle of whatever it fills to its edge.</summary>
    public void Halo(string id, params ReadOnlySpan<Stop> stops) => Add($"""<radialGradient id="{id}~">{stops}</radialGradient>""");

    /// <summary>Lays a spot of paint down, in the colour of its group.</summary>
    public void Spot(Point middle, int broad, int tall) => Add($"""<ellipse cx="{middle.X}" cy="{middle.Y}" rx="{broad}" ry="{tall}"/>""");

    /// <summary>Lays a soft spot of paint down, in a colour defined by <see cref="Halo"/>.</summary>
    public void Spot(string colour, Point middle, int broad, int tall) =>
        Add($"""<ellipse fill="url(#{colour}~)" cx="{middle.X}" cy="{middle.Y}" rx="{broad}" ry="{tall}"/>""");

    /// <summary>Places what is defined under an id, so many hundredths as large, on its foot. The element stays open.</summary>
    public void Place(string kind, int number, int broad, int tall, Point foot) =>
        Add($"""<use href="#{kind}{number}~" transform="matrix({new Hundredths(broad)} 0 0 {new Hundredths(tall)} {foot.X} {foot.Y})" """);

    /// <summary>Begins a path element, of which all but the path itself is given, and which ends where more markup begins.</summary>
    public void BeginPath([InterpolatedStringHandlerArgument("")] Markup attributes)
    {
        Add(attributes);
        svg.Write("d=\"");
        isPathOpen = true;
    }

    public void MoveTo(Point point)
    {
        Pair('m', point);
        (start, pen, command) = (point, point, 'l'); // the grammar: pairs after a moveto are linetos
    }

    public void LineTo(params ReadOnlySpan<Point> points)
    {
        foreach (var point in points)
        {
            if (point != pen)
            {
                Pair('l', point);
                pen = point;
            }
        }
    }

    /// <summary>Draws a broken line.</summary>
    public void Line(params ReadOnlySpan<Point> points)
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
            CurveTo(points[i], i == points.Length - 2 ? points[^1] : points[i].HalfwayTo(points[i + 1]));
        }
    }

    /// <summary>Draws a path of what lies under a line, down to a level.</summary>
    public void Fill([InterpolatedStringHandlerArgument("")] Markup attributes, ReadOnlySpan<Point> line, int level, bool smooth = false)
    {
        BeginPath(attributes);
        MoveTo(line[0] with { Y = level });
        LineTo(smooth ? line[..1] : line);
        BendTo(smooth ? line[1..] : []);
        LineTo(line[^1] with { Y = level });
    }

    /// <summary>Draws a level stroke; one without length is a dot, which a round cap makes visible.</summary>
    public void Stroke(Point from, int across)
    {
        MoveTo(from);
        Command('h');
        Number(across);
        pen = from.By(across, 0);
    }

    public void Close()
    {
        Command('z');
        pen = start;
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
            svg.Write(next);
            (command, afterNumber) = (next, false);
        }
    }

    private void Number(int value)
    {
        if (afterNumber && value >= 0)
        {
            svg.Write(' ');
        }

        svg.Write(value);
        afterNumber = true;
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
            if (canvas.isPathOpen)
            {
                canvas.svg.Write("\"/>");
                canvas.isPathOpen = false;
            }
        }

        public void AppendLiteral(string value)
        {
            var rest = value.AsSpan();
            while (rest.IndexOf('~') is >= 0 and var at)
            {
                canvas.svg.Write(rest[..at]);
                canvas.svg.Write(canvas.mark);
                rest = rest[(at + 1)..];
            }

            canvas.svg.Write(rest);
        }

        public void AppendFormatted(string value) => canvas.svg.Write(value);
        public void AppendFormatted(int value) => canvas.svg.Write(value);

        public void AppendFormatted(Colour value)
        {
            canvas.svg.Write('#');
            canvas.svg.Write((value.Red << 16) | (value.Green << 8) | value.Blue, sixDigits);
        }

        // As short as it can be: 1.25, .5 or 1.
        public void AppendFormatted(Hundredths value)
        {
            var (whole, rest) = Math.DivRem(Math.Abs(value.Count), 100);
            canvas.svg.Write(value.Count < 0 ? "-" : "");
            if (whole > 0 || rest == 0)
            {
                canvas.svg.Write(whole);
            }

            canvas.svg.Write(fractions[rest]);
        }

        public void AppendFormatted(in Dash value)
        {
            canvas.afterNumber = false;
            foreach (var part in value)
            {
                canvas.Number(part);
            }
        }

        public void AppendFormatted(scoped ReadOnlySpan<Stop> value)
        {
            foreach (var (offset, colour, opacity) in value)
            {
                canvas.Add($"<stop offset=\"{offset}%\" stop-color=\"{colour}\"");
                if (opacity < 100)
                {
                    canvas.Add($" stop-opacity=\".{opacity}\"");
                }

                canvas.Add($"/>");
            }
        }
    }
}
