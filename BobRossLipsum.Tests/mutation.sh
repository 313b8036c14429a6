#!/usr/bin/env bash
# usage: mutation.sh [FOLDER...]
# Breaks BobRossLipsum.Core in some thousand small ways, one at a time, and lets the tests look for each (Stryker.NET). FOLDER leaves it
# at some folders of Core, such as Text or Http/Query. Prints a table, and every change that no test has noticed; artifacts/mutation
# has a report to read in a browser.
set -euo pipefail
cd "$(dirname "$0")"

out=$PWD/../artifacts/mutation
mutate=()
for folder in "$@"; do
  mutate+=(--mutate "**/$folder/**/*.cs")
done

# Laws are tried a few times each, since they are for every change. On a busy machine the SDK may take its time to say where it is.
export WithFunctions=false RunAnalyzers=false PROPERTY_REQUESTS=${PROPERTY_REQUESTS:-50} DOTNET_INFO_WAIT_TIME=120000
dotnet tool restore
dotnet stryker --skip-version-check --output "$out" "${mutate[@]}"
jq --raw-output --from-file mutation.jq "$out/reports/mutation-report.json"
