#!/usr/bin/env bash
# Restores, checks the format, builds and tests everything; leaves the result files in
# artifacts/test-results and the packages in artifacts/packages.
#   REQUIRE_ALL=1        nothing may be skipped for want of a browser, npm's validators or a compiler
#   REQUIRE_FUNCTIONS=1  the Functions project must be built and tested too, rather than only where its packages are to be had
set -euo pipefail
cd "$(dirname "$0")"

# Without the Functions project where all that failed was to find its packages: no such package (NU1101), version (NU1102),
# kind (NU1103) or source (NU1301), or another version than the one asked for (NU1603). Whatever else failed is an error.
functions() {
  $WithFunctions || return 0
  local output errors
  if output=$("$@" 2>&1); then
    echo "$output"
    return
  fi
  errors=$(grep -oE 'error [A-Z]+[0-9]+' <<< "$output" | sort -u || true)
  if [[ "${REQUIRE_FUNCTIONS:-0}" == 1 || -z "$errors" ]] || grep -qvE 'NU(110[1-3]|1301|1603)$' <<< "$errors"; then
    echo "$output" >&2
    exit 1
  fi
  export WithFunctions=false # a property of the tests' project
  echo "Skipped: BobRossLipsum.Functions and its tests, because their packages are not to be had here ($(echo ${errors//error /}))."
}

echo '== Restore'
export WithFunctions=true
functions dotnet restore BobRossLipsum.Functions
dotnet restore
if ! { npm ci --prefix BobRossLipsum.Tests/Browser --no-audit --no-fund --silent \
    && npm ci --prefix BobRossLipsum.Tests/Storage --no-audit --no-fund --silent; }; then
  if [[ "${REQUIRE_ALL:-0}" == 1 ]]; then
    exit 1
  fi
  echo 'Skipped: the tests that need the validators of the page or the emulator of Blob Storage, because npm ci failed as it says above.'
fi

echo '== Format'
dotnet format --no-restore --verify-no-changes --exclude BobRossLipsum.Functions
if $WithFunctions; then
  dotnet format BobRossLipsum.Functions --no-restore --verify-no-changes
fi

echo '== Words'
if [[ -x BobRossLipsum.Tests/Browser/node_modules/.bin/cspell ]]; then
  npm run lint --prefix BobRossLipsum.Tests/Browser --silent
else
  echo 'Skipped: Markdown and spelling, which npm ci would have brought the checks for.'
fi

echo '== Build'
functions dotnet build BobRossLipsum.Functions --no-restore -c Release # which restores the host's extensions
dotnet build -c Release

echo '== Pack'
rm -rf artifacts/packages
export PACKAGES="$PWD/artifacts/packages" # what is tested is what is kept
dotnet pack BobRossLipsum.Core --no-build -c Release -o "$PACKAGES"
ahead_of_time=true
if ! dotnet restore BobRossLipsum.Tool -p:AheadOfTime=true; then
  ahead_of_time=false
  echo 'Not compiled ahead of time: the tool, because the compiler or a runtime did not restore here.'
  dotnet restore BobRossLipsum.Tool
fi
dotnet pack BobRossLipsum.Tool --no-restore -c Release -p:AheadOfTime=$ahead_of_time -o "$PACKAGES"
# The package for this machine's platform is a native program, which no other machine's can be made here.
if $ahead_of_time && ! dotnet pack BobRossLipsum.Tool --use-current-runtime -c Release -o "$PACKAGES" \
    -p:PublishAot=true -p:CreateRidSpecificToolPackages=true -p:CopyOutputSymbolsToPublishDirectory=false; then
  echo 'Not native: the tool, for want of a C compiler or of the headers of zlib.'
fi

echo '== Test'
dotnet test BobRossLipsum.Tests --no-build -c Release \
  --logger 'trx;LogFileName=tests.trx' --results-directory artifacts/test-results

echo '== Benchmarks, each once'
dotnet run --no-build -c Release --project BobRossLipsum.Benchmarks -- --test
