#!/bin/sh
# What must hold of a deployment before anybody is told of it. azd runs this after `azd deploy`, with the outputs of
# main.bicep as environment variables; by hand: `azd hooks run postdeploy`.
#   FRONT_DOOR_URL   the product's address
#   ORIGIN_URLS      the apps' own addresses, as a JSON array, which must refuse us
#   SMOKE_PATIENCE   seconds to wait for the front door, whose first configuration takes minutes to spread (900)
set -eu

front=${FRONT_DOOR_URL:?is not set: run this through azd, or set it}
: "${ORIGIN_URLS:?is not set: run this through azd, or set it}"
origins=$(printf '%s' "$ORIGIN_URLS" | tr -d '[]"' | tr ',' ' ')
patience=${SMOKE_PATIENCE:-900}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# request NAME URL [CURL OPTION...]: leaves NAME.head and NAME.body, and the status in $status; 000 is no answer.
request() {
  name=$1 url=$2
  shift 2
  : > "$work/$name.body"
  status=$(curl --silent --max-time 30 --dump-header "$work/$name.head" --output "$work/$name.body" \
    --write-out '%{http_code}' "$@" "$url") || status=000
}

# header NAME FIELD: the field's value in the last reply.
header() {
  tr -d '\r' < "$work/$1.head" | awk -v field="$(printf '%s' "$2" | tr '[:upper:]' '[:lower:]'):" \
    'tolower($1) == field { $1 = ""; sub(/^ /, ""); print; exit }'
}

same() { cmp -s "$work/$1.body" "$work/$2.body"; }

# check TITLE COMMAND...: counts a failure and goes on, so that one run tells all.
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
  request health "$front/health"
  [ "$status" = 200 ]
}

shows_the_page() {
  request page "$front/"
  [ "$status" = 200 ] && case $(header page Content-Type) in text/html*) ;; *) return 1 ;; esac
}

repeats_a_seeded_text() {
  request first "$front/lipsum?seed=smoke&phrases=20"
  [ "$status" = 200 ] && [ -s "$work/first.body" ] || return 1
  request second "$front/lipsum?seed=smoke&phrases=20"
  [ "$status" = 200 ] && same first second
}

keeps_seeds_apart() {
  request other "$front/lipsum?seed=another&phrases=20"
  [ "$status" = 200 ] && ! same first other
}

keeps_no_unseeded_text() {
  request one "$front/lipsum?phrases=20"
  [ "$status" = 200 ] || return 1
  request two "$front/lipsum?phrases=20"
  [ "$status" = 200 ] && ! same one two
}

confirms_a_tag() {
  tag=$(header first ETag)
  [ -n "$tag" ] || return 1
  request unchanged "$front/lipsum?seed=smoke&phrases=20" --header "If-None-Match: $tag"
  [ "$status" = 304 ]
}

negotiates() {
  request json "$front/lipsum?seed=smoke&phrases=20" --header 'Accept: application/json'
  [ "$status" = 200 ] && case $(header json Content-Type) in application/json*) ;; *) return 1 ;; esac
}

explains_a_mistake() {
  request mistake "$front/lipsum?phrases=-1"
  [ "$status" = 400 ] && case $(header mistake Content-Type) in application/problem+json*) ;; *) return 1 ;; esac
}

refuses_a_post() {
  request post "$front/lipsum" --request POST
  [ "$status" = 403 ]
}

refuses_strangers() {
  request origin "$1/health"
  [ "$status" = 403 ]
}

waited=0
until healthy; do
  if [ "$waited" -ge "$patience" ]; then
    echo "FAIL  $front/health gave no 200 within $patience s (last status: $status)"
    exit 1
  fi
  sleep 10
  waited=$((waited + 10))
done

check 'the front door is healthy' healthy
check 'the page is served' shows_the_page
check 'a seeded text comes twice the same' repeats_a_seeded_text
check 'another seed is another text: the query is in the cache key' keeps_seeds_apart
check 'an unseeded text is never kept' keeps_no_unseeded_text
check 'a known tag gets 304' confirms_a_tag
check 'Accept chooses JSON, cached text or not' negotiates
check 'a mistake gets 400 and a problem document' explains_a_mistake
check 'the firewall refuses POST' refuses_a_post
for origin in $origins; do
  check "$origin refuses whoever goes around the front door" refuses_strangers "$origin"
done

[ "$failures" -eq 0 ] || {
  echo "$failures check(s) failed"
  exit 1
}
