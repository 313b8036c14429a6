#!/bin/sh
# Uploads words and page to every region, whose instances take them over within a minute; then empties the edge cache. Signed in
# with `az login`, as somebody who has the role Storage Blob Data Contributor on the storage accounts.
#   infra/publish-content.sh [FOLDER]   the folder with corpora/ and ui/ (content)
#   CONTENT_CONNECTION_STRING   uploads to the container `content` of an emulator instead, which needs no signing in
# What is no longer in the folder stays where it was uploaded: az storage blob delete.
set -eu

folder=${1:-content}
here=$(dirname "$0")
[ -d "$folder/corpora" ] || [ -d "$folder/ui" ] || { echo "$folder has neither corpora/ nor ui/" >&2; exit 1; }

# upload PART CONTAINER OPTION...: one half of the folder.
upload() {
  part=$1 container=$2
  shift 2
  [ ! -d "$folder/$part" ] || az storage blob upload-batch --overwrite --no-progress --only-show-errors --output none \
    --source "$folder/$part" --destination "$container" --destination-path "$part" "$@"
}

if [ -n "${CONTENT_CONNECTION_STRING:-}" ]; then
  az storage container create --name content --connection-string "$CONTENT_CONNECTION_STRING" --output none
  for part in corpora ui; do
    upload "$part" content --connection-string "$CONTENT_CONNECTION_STRING"
  done
  echo 'uploaded to the emulator'
  exit
fi

for container in $(azd env get-value CONTENT_CONTAINERS | tr -d '[]" \r' | tr ',' ' '); do
  for part in corpora ui; do
    upload "$part" "$container" --auth-mode login
  done
  echo "uploaded to $container"
done

"$here/purge.sh"
