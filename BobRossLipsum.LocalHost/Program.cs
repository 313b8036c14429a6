using BobRossLipsum.Core.Http;
using BobRossLipsum.LocalHost;

return await LocalApp.RunAsync(args, new LipsumHandler(), Console.Out, Console.Error);
