#!/bin/sh
# Empties the front door's cache. Needed when the words or the page change under addresses that callers already know;
# the edges follow within some twenty minutes. Signed in with `azd auth login`.
#   FRONT_DOOR_ENDPOINT_ID   the endpoint (from azd's environment)
set -eu

endpoint=${FRONT_DOOR_ENDPOINT_ID:-$(azd env get-value FRONT_DOOR_ENDPOINT_ID)}
token=$(azd auth token --output json | sed -n 's/.*"token": *"\([^"]*\)".*/\1/p')

# The token goes in by standard input: an argument could be read by every user of the machine.
printf 'header = "Authorization: Bearer %s"\n' "$token" | curl --config - --silent --show-error --fail-with-body \
  --request POST --header 'Content-Type: application/json' --data '{"contentPaths":["/*"]}' \
  "https://management.azure.com$endpoint/purge?api-version=2025-06-01"
echo 'the cache is being emptied'
