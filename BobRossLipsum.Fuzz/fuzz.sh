#!/usr/bin/env bash
# usage: fuzz.sh [SECONDS [TARGET...]]
# Fuzzes each target for so many seconds (60) under AFL++, which has to be installed, beginning with its seeds. What it found is
# minimized in artifacts/fuzz/TARGET/minimized; a file below crashes is a defect: mend it and add the file to Seeds/TARGET, which
# the tests read again at every run.
set -euo pipefail
cd "$(dirname "$0")"

seconds=${1:-60}
targets=("${@:2}")
[[ ${#targets[@]} -gt 0 ]] || targets=($(ls Seeds))

out=../artifacts/fuzz
program=$out/program
rm -rf "$program" # what is instrumented already cannot be so again
dotnet publish -c Release -o "$program"
[[ -x $out/tools/sharpfuzz ]] || dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$out/tools"
"$out/tools/sharpfuzz" "$program/BobRossLipsum.Core.dll"

dotnet=$(command -v dotnet) # afl-cmin wants a path
export AFL_SKIP_BIN_CHECK=1 AFL_NO_UI=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1
for target in "${targets[@]}"; do
  rm -rf "$out/$target"
  mkdir -p "$out/$target"
  afl-fuzz -i "Seeds/$target" -o "$out/$target" -V "$seconds" -t 10000 -- "$dotnet" "$program/BobRossLipsum.Fuzz.dll" "$target" > "$out/$target/log"
  afl-cmin -i "$out/$target/default/queue" -o "$out/$target/minimized" -t 10000 -- "$dotnet" "$program/BobRossLipsum.Fuzz.dll" "$target" >> "$out/$target/log"
  grep -E '^(execs_done|corpus_count|edges_found|saved_crashes|saved_hangs) ' "$out/$target/default/fuzzer_stats" | tr -s ' ' | tr '\n' ' ' | sed "s/^/$target: /"
  echo
done
