using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.Services.AddSingleton<Func<LipsumRequest, LipsumReply>>(new LipsumHandler().Handle);
await builder.Build().RunAsync();
