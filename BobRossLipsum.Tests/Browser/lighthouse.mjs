// Lighthouse for the pages that it is promised for. Not part of the tests: npx fetches Lighthouse.
//   npm run lighthouse --prefix BobRossLipsum.Tests/Browser -- http://localhost:7071
// It looks through a proxy that compresses, as the front door does; the local host sends everything as it is.
import { spawn } from "node:child_process";
import { createServer, request } from "node:http";
import { createGzip } from "node:zlib";

const origin = new URL(process.argv[2] ?? "http://localhost:7071");
const targets = ["/", "/?phrases=100&newline=5&seed=happy", "/?shape=article&seed=happy"];
const wanted = { desktop: [100, 100, 100, 100], mobile: [99, 100, 100, 100] };

const proxy = createServer((incoming, outgoing) => {
  request(new URL(incoming.url, origin), { method: incoming.method, headers: { ...incoming.headers, host: origin.host } }, reply => {
    const { "content-length": length, ...headers } = reply.headers;
    const isZipped = /text|javascript|svg|json/.test(headers["content-type"] ?? "");
    outgoing.writeHead(reply.statusCode, isZipped ? { ...headers, "content-encoding": "gzip" } : reply.headers);
    (isZipped ? reply.pipe(createGzip()) : reply).pipe(outgoing);
  }).end();
});
await new Promise(resolve => { proxy.listen(0, "127.0.0.1", resolve); });
const proxied = `http://127.0.0.1:${proxy.address().port}`;

function look(target, form) {
  const args = ["--yes", "lighthouse@12.8.2", proxied + target, "--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox"];
  return new Promise((resolve, reject) => {
    const run = spawn("npx", form === "desktop" ? [...args, "--preset=desktop"] : args, { stdio: ["ignore", "pipe", "inherit"] });
    let json = "";
    run.stdout.on("data", data => { json += data; });
    run.on("close", code => code === 0 ? resolve(JSON.parse(json)) : reject(new Error(`Lighthouse ended with ${code}.`)));
  });
}

console.log("| Form | Page | Performance | Accessibility | Best practices | SEO | FCP | LCP | TBT | CLS |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
for (const form of ["desktop", "mobile"]) {
  for (const target of targets) {
    const { categories, audits } = await look(target, form);
    const scores = ["performance", "accessibility", "best-practices", "seo"].map(name => Math.round(categories[name].score * 100));
    const times = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"].map(name => audits[name].displayValue);
    console.log(`| ${[form, `\`${target}\``, ...scores, ...times].join(" | ")} |`);
    for (const { id, score, title } of Object.values(audits)) {
      if (score !== null && score < 0.9) {
        console.error(`${form} ${target}: ${id}: ${title}`);
      }
    }
    if (scores.some((score, at) => score < wanted[form][at]) || audits["cumulative-layout-shift"].numericValue >= 0.01) {
      process.exitCode = 1;
    }
  }
}
proxy.close();
