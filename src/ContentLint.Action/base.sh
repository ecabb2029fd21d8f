#!/usr/bin/env bash
# Finds what the change is compared with. Checkouts are shallow, so history is fetched as far as it is needed. A fetch that
# fails does not fail the step: when the base is really missing, the tool says so.
# shellcheck disable=SC2034 # check.sh reads 'since'.

# Sets 'since' to a commit, or leaves it empty when everything is to be checked.
find_base() {
  since=
  case $CHANGED_ONLY in
    false) return 0 ;;
    auto) case $GITHUB_EVENT_NAME in pull_request | pull_request_target | merge_group) ;; *) return 0 ;; esac ;;
    true) ;;
    *) misuse "changed-only is '$CHANGED_ONLY'; it must be auto, true or false." ;;
  esac
  case $BASE_SHA in
    '') misuse "changed-only is true, but a $GITHUB_EVENT_NAME event names no base. Set changed-only to auto, or name the base with args: --changed-since=main." ;;
    *[!0]*) ;;
    # A branch that was just made has nothing before it.
    *) return 0 ;;
  esac
  since=$BASE_SHA
  if is_merge_of_pull_request; then
    known 'HEAD^2' || fetch --depth=2 "$GITHUB_SHA"
    known 'HEAD^2' && since=$(git rev-parse 'HEAD^1')
  else
    has_common_history || deepen
  fi
  return 0
}

# For a pull request the runner checks out what merging it would give: its first parent is the base as it is now.
is_merge_of_pull_request() {
  [ "$GITHUB_EVENT_NAME" = pull_request ] && [ "$(git rev-parse --verify --quiet HEAD 2> /dev/null)" = "$GITHUB_SHA" ] &&
    [ "$(git cat-file commit HEAD | sed '/^$/q' | grep -c '^parent ')" -eq 2 ]
}

deepen() {
  if [ "$(git rev-parse --is-shallow-repository 2> /dev/null)" != true ]; then
    fetch "$BASE_SHA"
  else
    fetch --depth=100 "$BASE_SHA" "$(git rev-parse HEAD)"
    has_common_history || fetch --unshallow "$BASE_SHA"
  fi
}

known() {
  git rev-parse --verify --quiet "$1^{commit}" > /dev/null 2>&1
}

has_common_history() {
  git merge-base "$BASE_SHA" HEAD > /dev/null 2>&1
}

# Options first, then commits. It asks for no password, and what it says may hold names that strangers chose.
fetch() {
  local options=()
  while [ "${1#--}" != "$1" ]; do options+=("$1"); shift; done
  GIT_TERMINAL_PROMPT=0 guarded git fetch --quiet --no-tags --no-recurse-submodules ${options[@]+"${options[@]}"} origin "$@" || true
}
