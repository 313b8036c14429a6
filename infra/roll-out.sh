#!/bin/sh
# Deploys one package to region after region, each checked by its smoke test before the next; then empties the edge cache
# and checks the whole. An earlier package is rolled back to in the same way.
#   infra/roll-out.sh PACKAGE.zip
#   SMOKE_COMMIT   the commit the package was built from (the clone's); empty: any
set -eu

package=${1:?names no package: roll-out.sh PACKAGE.zip}
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# deploy REGION: shows what azd says as it says it, and keeps it.
deploy() {
  {
    azd deploy "$1" --from-package "$package" --no-prompt && echo 0 > "$work/code" || echo 1 > "$work/code"
  } 2>&1 | tee "$work/log"
  [ "$(cat "$work/code")" -eq 0 ]
}

for region in $(azd env get-value REGIONS | tr -d '[]" \r' | tr ',' ' '); do
  attempt=1
  until deploy "$region"; do
    # A role may take minutes to spread, and until then the storage refuses the upload. The smoke test has a patience of its own.
    if grep -q 'hook failed' "$work/log" || [ "$attempt" -eq 3 ]; then
      echo "$region was not deployed; the regions after it were left alone" >&2
      exit 1
    fi
    attempt=$((attempt + 1))
    echo "trying $region again in a minute"
    sleep 60
  done
done

"$here/purge.sh"
azd hooks run postup --no-prompt
