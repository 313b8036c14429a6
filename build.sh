#!/usr/bin/env bash
# Restores, checks the format, builds and tests everything; leaves the result files in artifacts/test-results.
#   REQUIRE_FUNCTIONS=1  the Functions project must be built and tested too, rather than only where its packages restore
set -euo pipefail
cd "$(dirname "$0")"

echo '== Restore'
if restored=$(dotnet restore BobRossLipsum.Functions 2>&1); then
  export WithFunctions=true # a property of the tests' project
elif [[ "${REQUIRE_FUNCTIONS:-0}" == 1 || ! "$restored" =~ NU110[1-3]|NU1301 ]]; then
  echo "$restored" >&2
  exit 1
else
  export WithFunctions=false
  echo 'Not built: BobRossLipsum.Functions and its tests, because the worker packages did not restore here.'
fi
dotnet restore
if ! npm ci --prefix BobRossLipsum.Tests/Browser --no-audit --no-fund --silent; then
  echo 'Not installed: the validators of the page, because npm could not get them. Their tests will be skipped.'
fi

echo '== Format'
dotnet format --no-restore --verify-no-changes --exclude BobRossLipsum.Functions
if $WithFunctions; then
  dotnet format BobRossLipsum.Functions --no-restore --verify-no-changes
fi

echo '== Build'
dotnet build --no-restore -c Release
if $WithFunctions; then
  dotnet build BobRossLipsum.Functions --no-restore -c Release
fi

echo '== Test'
dotnet test BobRossLipsum.Tests --no-build -c Release \
  --logger 'trx;LogFileName=tests.trx' --results-directory artifacts/test-results

echo '== Benchmarks, each once'
dotnet run --no-build -c Release --project BobRossLipsum.Benchmarks -- --test
