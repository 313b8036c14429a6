using System.Globalization;
using System.Runtime.CompilerServices;
using BobRossLipsum.Core.Text;

namespace BobRossLipsum.Core.Http.Query;

/// <summary>Writes an address: a path and parameters, in the order in which they are added.</summary>
internal ref struct AddressWriter
{
    private DefaultInterpolatedStringHandler address;
    private bool hasQuery;

    /// <summary>Begins an address.</summary>
    /// <param name="path">The path, percent-encoded.</param>
    /// <param name="buffer">Room for addresses of ordinary length, so that nothing but the result is allocated.</param>
    public AddressWriter(string path, Span<char> buffer)
    {
        address = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, buffer);
        address.AppendLiteral(path);
    }

    /// <summary>Adds a number, unless it is null.</summary>
    public void Add(NumberParameter parameter, int? value)
    {
        if (value is { } number)
        {
            AddName(parameter.Name);
            address.AppendFormatted(number);
        }
    }

    /// <summary>Adds a number or a range, unless it is null.</summary>
    public void Add(RangeParameter parameter, NumberRange? value)
    {
        if (value is { } range)
        {
            AddName(parameter.Name);
            address.AppendFormatted(range.Min);
            if (range.Max != range.Min)
            {
                address.AppendLiteral("-");
                address.AppendFormatted(range.Max);
            }
        }
    }

    /// <summary>Adds the usual word for a meaning, unless it is null.</summary>
    public void Add<T>(ChoiceParameter<T> parameter, T? value)
        where T : struct
    {
        if (value is { } meaning)
        {
            AddName(parameter.Name);
            address.AppendLiteral(parameter.WordFor(meaning));
        }
    }

    /// <summary>Adds a text, percent-encoded.</summary>
    public void Add(TextParameter parameter, string value)
    {
        AddName(parameter.Name);
        address.AppendLiteral(PercentEncoding.Encode(value));
    }

    /// <summary>Adds a corpus, unless it is null.</summary>
    public void Add(Corpus? corpus)
    {
        if (corpus is not null)
        {
            AddName(CorpusParameter.ParameterName);
            address.AppendLiteral(corpus.Name);
        }
    }

    /// <summary>Returns the address, and ends the writer's use.</summary>
    public string ToStringAndClear() => address.ToStringAndClear();

    private void AddName(string name)
    {
        address.AppendLiteral(hasQuery ? "&" : "?");
        address.AppendLiteral(name);
        address.AppendLiteral("=");
        hasQuery = true;
    }
}
