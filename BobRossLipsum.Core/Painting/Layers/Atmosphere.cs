using BobRossLipsum.Core.Painting.Subject;

namespace BobRossLipsum.Core.Painting.Layers;

/// <summary>Glazes the finished picture: thin darkness over parts of it and light over others leads the eye.</summary>
internal static class Atmosphere
{
    public static void Paint(Easel easel)
    {
        var frame = easel.Frame;
        var hand = easel.Scene.HandFor(Part.Atmosphere);
        Glaze("gd", Scene.From(!easel.Scene.LightFromLeft, hand.Between(-50, 250)), hand.Between(0, 1100));
        Glaze("gd", hand.Between(-50, 1050), hand.Between(600, 1100));
        Glaze("h", easel.Scene.Lamp + hand.Between(-300, 300), hand.Between(200, 900));

        void Glaze(string colour, int across, int down) => easel.Canvas.Spot(
            colour,
            new(frame.Across(across), frame.Height * down / 1000),
            frame.Width * hand.Between(20, 60) / 100,
            frame.Height * hand.Between(20, 60) / 100,
            colour == "h" ? 45 : hand.Between(40, 95));
    }
}
