using BobRossLipsum.LocalHost;

return await LocalApp.RunAsync(args, Console.Out, Console.Error);
