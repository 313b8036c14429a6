# What a report of Stryker's says: a row for each folder of Core, and every change that no test has noticed.
def count($status): map(select(.status == $status)) | length;
def row($name):
  (count("Killed") + count("Timeout")) as $noticed
  | ($noticed + count("Survived") + count("NoCoverage")) as $tried
  | select($tried > 0)
  | "| \($name) | \($tried) | \(count("Killed")) | \(count("Timeout")) | \(count("Survived")) | \(count("NoCoverage")) | "
    + "\($noticed * 1000 / $tried | round / 10) % |";

[.files | to_entries[] | (.key | sub(".*BobRossLipsum\\.Core/"; "")) as $path | (.value.source | split("\n")) as $lines
  | .value.mutants[] | . + {path: $path, folder: ($path | split("/")[:-1] | join("/")), line: $lines[.location.start.line - 1]}] as $mutants
| "| folder | mutants | killed | timed out | survived | not covered | noticed |",
  "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
  ($mutants | group_by(.folder)[] | row(.[0].folder)),
  ($mutants | row("all")),
  "",
  ($mutants[] | select(.status == "Survived" or .status == "NoCoverage")
    | "\(.path):\(.location.start.line): \(.line | sub("^\\s+"; "")) -> \(.replacement)")
