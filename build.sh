#!/usr/bin/env bash
# Restores, checks the format, builds and tests everything; leaves the result files in artifacts/test-results.
#   REQUIRE_FUNCTIONS=1  the Functions project must be built and tested too, rather than where its packages restore
set -euo pipefail
cd "$(dirname "$0")"

configuration=Release
functions=false
rm -rf artifacts/test-results

echo '== Restore and format'
dotnet restore
dotnet format --no-restore --verify-no-changes

echo '== Build'
dotnet build --no-restore -c "$configuration"

echo '== Functions'
if restored=$(dotnet restore BobRossLipsum.Functions 2>&1); then
  functions=true
  dotnet format BobRossLipsum.Functions --no-restore --verify-no-changes
  dotnet build BobRossLipsum.Functions --no-restore -c "$configuration"
elif [[ "${REQUIRE_FUNCTIONS:-0}" == 1 || ! "$restored" =~ NU110[1-3]|NU1301 ]]; then
  echo "$restored" >&2
  exit 1
else
  echo 'Not built: BobRossLipsum.Functions and its tests, because the worker packages did not restore here.'
fi

echo '== Test'
dotnet test BobRossLipsum.Tests -c "$configuration" -p:WithFunctions=$functions \
  --logger 'trx;LogFileName=tests.trx' --results-directory artifacts/test-results
