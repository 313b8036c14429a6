-- A mixture as a site sees it: mostly small texts, some large, the page, pictures, a copy that is still good. No HEAD: wrk waits for its body.
local targets = {
  "/lipsum", "/lipsum?phrases=3&newline=1", "/lipsum?seed=happy", "/lipsum?shape=article&seed=a", "/lipsum?paragraphs=5&format=html",
  "/lipsum?words=50&format=json", "/lipsum?phrases=10000&seed=b", "/", "/?seed=happy&shape=list", "/painting.svg", "/painting.svg?seed=happy&width=1200&height=400",
  "/phrases/303", "/phrases?q=tree", "/health", "/app.css",
}
local kept = { ["If-None-Match"] = "*" }
local requests = {}
local at = 0

function init()
  for _, target in ipairs(targets) do
    requests[#requests + 1] = wrk.format("GET", target)
  end
  requests[#requests + 1] = wrk.format("GET", "/lipsum?seed=happy", kept)
end

function request()
  at = at % #requests + 1
  return requests[at]
end

-- One line for the program that started it.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("summary %d %d %d %d %d %d %d %d\n",
    summary.requests, summary.duration, errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50), latency:percentile(90), latency:percentile(99), latency:percentile(99.9), latency.max))
end
