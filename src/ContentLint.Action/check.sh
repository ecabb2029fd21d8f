#!/usr/bin/env bash
# Runs the check and hands its reports to the runner.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=src/ContentLint.Action/commands.sh
source "$here/commands.sh"
# shellcheck source=src/ContentLint.Action/base.sh
source "$here/base.sh"
# Arguments are native already (see slashes); git bash must not take a glob or an option for a path and rewrite it.
export MSYS_NO_PATHCONV=1 MSYS2_ARG_CONV_EXCL='*'

# Sets 'line' to the argument without the blanks around it.
trimmed() {
  line=${1#"${1%%[![:space:]]*}"}
  line=${line%"${line##*[![:space:]]}"}
}

read_inputs() {
  local text
  case $ANNOTATIONS in true | false) ;; *) misuse "annotations is '$ANNOTATIONS'; it must be true or false." ;; esac
  case $SUMMARY in true | false) ;; *) misuse "summary is '$SUMMARY'; it must be true or false." ;; esac
  case $MAX_FINDINGS in '' | 0* | *[!0-9]*) misuse "max-findings is '$MAX_FINDINGS'; it must be a number of 1 or more." ;; esac
  case $SARIF_FILE$HTML_FILE$BASELINE in *$'\n'*) misuse "sarif-file, html-file and baseline hold one line each." ;; esac
  cd -- "$(slashes "$GITHUB_WORKSPACE")"
  cd -- "$(slashes "$WORKING_DIRECTORY")" 2> /dev/null || misuse "There is no folder '$WORKING_DIRECTORY' in the workspace: mend working-directory."

  options=(--fail-on "$FAIL_ON")
  [ -z "$BASELINE" ] || options+=(--baseline "$BASELINE")
  while IFS= read -r text || [ -n "$text" ]; do
    trimmed "$text"
    case $line in
      '') ;;
      -*' '*) options+=("${line%% *}"); trimmed "${line#* }"; options+=("$line") ;;
      *) options+=("$line") ;;
    esac
  done <<< "$ARGUMENTS"

  paths=()
  while IFS= read -r text || [ -n "$text" ]; do
    trimmed "$text"
    [ -z "$line" ] || paths+=("$line")
  done <<< "$PATHS_TO_CHECK"
  [ "${#paths[@]}" -gt 0 ] || misuse "paths is empty: name a file, a folder or a glob."
}

# Runs the tool; what it says about trouble is kept in a file, too.
# shellcheck disable=SC2317,SC2329 # guarded calls it.
run_tool() {
  local code=0 tool=("$TOOL_FOLDER/contentlint")
  [ ! -e "$TOOL_FOLDER/contentlint.dll" ] || tool=(dotnet "$TOOL_FOLDER/contentlint.dll")
  "${tool[@]}" check "${options[@]}" "$@" -- "${paths[@]}" 2> "$temp/errors" || code=$?
  cat "$temp/errors"
  return "$code"
}

check() {
  local reports=(--report console --max-findings "$MAX_FINDINGS")
  [ -z "$since" ] || options+=(--changed-since "$since")
  [ -z "$SARIF_FILE" ] || reports+=(--report "sarif=$SARIF_FILE")
  [ -z "$HTML_FILE" ] || reports+=(--report "html=$HTML_FILE")
  [ "$ANNOTATIONS" = false ] || reports+=(--report "github=$temp/annotations")
  [ "$SUMMARY" = false ] || reports+=(--report "markdown=$temp/summary")
  guarded run_tool "${reports[@]}" --report "outputs=$temp/outputs"
}

# The SARIF file as later steps see it, which start in the workspace.
from_workspace() {
  case $SARIF_FILE in
    /* | [A-Za-z]:*) printf '%s\n' "$SARIF_FILE" ;;
    *) case $WORKING_DIRECTORY in . | ./ | '') printf '%s\n' "$SARIF_FILE" ;; *) printf '%s/%s\n' "${WORKING_DIRECTORY%/}" "$SARIF_FILE" ;; esac ;;
  esac
}

hand_over() {
  local key value
  while IFS='=' read -r key value; do
    value=${value%$'\r'}
    case $key in
      findings | new-findings | known-findings | errors | warnings | suggestions | documents)
        case $value in '' | *[!0-9]*) ;; *) output "$key" "$value" ;; esac ;;
    esac
  done < "$temp/outputs"
  [ -z "$SARIF_FILE" ] || output sarif-file "$(from_workspace)"
  if [ -s "$temp/summary" ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat "$temp/summary" >> "$GITHUB_STEP_SUMMARY"; fi
  if [ -s "$temp/annotations" ]; then cat "$temp/annotations"; fi
}

temp=$(mktemp -d "$(slashes "$RUNNER_TEMP")/contentlint.XXXXXX")
trap 'rm -rf "$temp"' EXIT
line='' since='' options=() paths=() code=0
read_inputs
echo '::group::ContentLint'
find_base
check || code=$?
echo '::endgroup::'

case $code in
  0) reason=clean ;;
  1) reason=findings ;;
  2) reason=misuse ;;
  *) reason=crash ;;
esac
if [ -e "$temp/outputs" ]; then
  [ "$code" -ne 2 ] || reason=incomplete
  hand_over
fi
output exit-code "$code"
output exit-reason "$reason"
if [ "$code" -ge 2 ]; then
  message=$(head -c 3000 "$temp/errors")
  if [ -n "$since" ] && ! known "$since"; then
    message="$message"$'\n'"In a workflow: give actions/checkout 'fetch-depth: 0', or 'fetch-depth: 2' where it checks out the pull request's merge, or set changed-only to false."
  fi
  annotate error "${message:-The tool ended with exit code $code and said nothing.}"
fi
exit "$code"
