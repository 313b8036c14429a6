namespace BobRossLipsum.Tests.Painting;

/// <summary>A thing that stands in a painting.</summary>
/// <param name="Kind">The first letter of what it is made of.</param>
/// <param name="X">The middle of its foot, in units from the left.</param>
/// <param name="Y">Its foot, in units from the top.</param>
/// <param name="Broad">Its scale across.</param>
/// <param name="Tall">Its scale upright.</param>
/// <param name="Order">How many elements were painted before it.</param>
/// <param name="Group">The id of what it is a part of, without its ending; empty if that has none.</param>
internal sealed record Placed(string Kind, double X, double Y, double Broad, double Tall, int Order, string Group);
