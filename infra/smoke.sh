#!/bin/sh
# What must hold of a deployment before anybody is told of it.
#   infra/smoke.sh           the whole: the front door, and every region through it. azd runs this after `azd up`.
#   infra/smoke.sh REGION    one region; azd runs this after it has deployed the region, and before it goes on to the next.
# azd sets the first three; by hand: `azd hooks run postup`.
#   FRONT_DOOR_URL   the product's address
#   REGIONS          the regions' names, as a JSON array
#   ORIGIN_URLS      the apps' own addresses, in the same order, which must refuse us
#   SMOKE_COMMIT     the commit that must run (the clone's); empty: any, but in all regions the same
#   SMOKE_PATIENCE   seconds to go on trying (2700: the front door may take 45 minutes to spread its first configuration);
#                    0: one try, else it has to pass twice in a row, since one edge server may be ahead of the next
set -eu

front=${FRONT_DOOR_URL:?is not set: run this through azd, or set it. On Windows, see infra/README.md}
regions=$(printf '%s' "${REGIONS:?is not set: run this through azd, or set it}" | tr -d '[]" \r' | tr ',' ' ')
origins=$(printf '%s' "${ORIGIN_URLS:?is not set: run this through azd, or set it}" | tr -d '[]" \r' | tr ',' ' ')
commit=${SMOKE_COMMIT-$(git rev-parse HEAD 2> /dev/null || true)}
patience=${SMOKE_PATIENCE:-2700}
only=${1:-}

# shellcheck disable=SC2086 # split on purpose
if [ "$(set -- $regions; echo $#)" -ne "$(set -- $origins; echo $#)" ] || [ -z "$regions" ]; then
  echo "REGIONS ($regions) and ORIGIN_URLS ($origins) do not match" >&2
  exit 2
fi
case " $regions " in
  *" ${only:-${regions%% *}} "*) ;;
  *)
    echo "there is no region $only; there are $regions" >&2
    exit 2
    ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# request NAME URL [CURL OPTION...]: leaves NAME.head and NAME.body, and the status in $status; 000 is no answer.
request() {
  name=$1 url=$2
  shift 2
  : > "$work/$name.body"
  status=$(curl --silent --max-time 30 --dump-header "$work/$name.head" --output "$work/$name.body" \
    --write-out '%{http_code}' "$@" "$url") || status=000
}

# ask NAME PATH [CURL OPTION...]: through the front door, of the one region if there is one.
ask() {
  name=$1 path=$2
  shift 2
  request "$name" "$front$path" "$@" ${only:+--header "Lipsum-Region: $only"}
}

# header NAME FIELD: the field's value in the last reply.
header() {
  tr -d '\r' < "$work/$1.head" | awk -v field="$(printf '%s' "$2" | tr '[:upper:]' '[:lower:]'):" \
    'tolower($1) == field { $1 = ""; sub(/^ /, ""); print; exit }'
}

same() { cmp -s "$work/$1.body" "$work/$2.body"; }

# check TITLE COMMAND...: counts a failure and goes on, so that one try tells all.
check() {
  title=$1
  shift
  if "$@"; then
    echo "ok    $title"
  else
    echo "FAIL  $title (last status: $status)"
    failures=$((failures + 1))
  fi
}

healthy() {
  request "health-$1" "$front/health" --header "Lipsum-Region: $1"
  [ "$status" = 200 ]
}

runs_the_commit() {
  grep -q "\"commit\":\"$commit" "$work/health-$1.body"
}

runs_what_the_first_runs() {
  same "health-$1" "health-${regions%% *}"
}

shows_the_page() {
  ask page /
  [ "$status" = 200 ] && case $(header page Content-Type) in text/html*) ;; *) return 1 ;; esac
}

repeats_a_seeded_text() {
  ask first '/lipsum?seed=smoke&phrases=20'
  [ "$status" = 200 ] && [ -s "$work/first.body" ] || return 1
  ask second '/lipsum?seed=smoke&phrases=20'
  [ "$status" = 200 ] && same first second
}

keeps_seeds_apart() {
  ask other '/lipsum?seed=another&phrases=20'
  [ "$status" = 200 ] && ! same first other
}

keeps_no_unseeded_text() {
  ask one '/lipsum?phrases=20'
  [ "$status" = 200 ] || return 1
  ask two '/lipsum?phrases=20'
  [ "$status" = 200 ] && ! same one two
}

confirms_a_tag() {
  tag=$(header first ETag)
  [ -n "$tag" ] || return 1
  ask unchanged '/lipsum?seed=smoke&phrases=20' --header "If-None-Match: $tag"
  [ "$status" = 304 ]
}

negotiates() {
  ask json '/lipsum?seed=smoke&phrases=20' --header 'Accept: application/json'
  [ "$status" = 200 ] && case $(header json Content-Type) in application/json*) ;; *) return 1 ;; esac
}

explains_a_mistake() {
  ask mistake '/lipsum?phrases=-1'
  [ "$status" = 400 ] && case $(header mistake Content-Type) in application/problem+json*) ;; *) return 1 ;; esac
}

refuses_a_post() {
  ask post /lipsum --request POST
  [ "$status" = 403 ]
}

refuses_the_hosts_paths() {
  ask admin /admin/host/status
  [ "$status" = 403 ]
}

refuses_strangers() {
  request origin "$1/health"
  [ "$status" = 403 ]
}

try() {
  failures=0
  # shellcheck disable=SC2086 # split on purpose
  set -- $origins
  for region in $regions; do
    if [ "${only:-$region}" = "$region" ]; then
      check "$region is healthy" healthy "$region"
      if [ -n "$commit" ]; then
        check "$region runs $commit" runs_the_commit "$region"
      elif [ -z "$only" ]; then
        check "$region runs what the first region runs" runs_what_the_first_runs "$region"
      fi
      check "$region refuses whoever goes around the front door, at $1" refuses_strangers "$1"
    fi
    shift
  done
  check 'the page is served' shows_the_page
  check 'a seeded text comes twice the same' repeats_a_seeded_text
  check 'another seed is another text: the query is in the cache key' keeps_seeds_apart
  check 'an unseeded text is never kept' keeps_no_unseeded_text
  check 'a known tag gets 304' confirms_a_tag
  check 'Accept chooses JSON, cached text or not' negotiates
  check 'a mistake gets 400 and a problem document' explains_a_mistake
  check 'the firewall refuses POST' refuses_a_post
  check "the firewall refuses the host's own paths" refuses_the_hosts_paths
}

began=$(date +%s)
told=-60
green=0
while :; do
  try > "$work/report"
  waited=$(($(date +%s) - began))
  [ "$failures" -eq 0 ] && green=$((green + 1)) || green=0
  if [ "$green" -eq 2 ] || { [ "$green" -eq 1 ] && [ "$patience" -eq 0 ]; }; then
    cat "$work/report"
    exit 0
  fi
  if [ "$green" -eq 0 ] && [ "$waited" -ge "$patience" ]; then
    cat "$work/report"
    echo "$failures check(s) still fail after $waited s"
    exit 1
  fi
  if [ "$green" -eq 0 ] && [ $((waited - told)) -ge 60 ]; then
    echo "waiting, $waited s of $patience; still missing:"
    sed -n 's/^FAIL  /  /p' "$work/report"
    told=$waited
  fi
  sleep 10
done
