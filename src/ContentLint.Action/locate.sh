#!/usr/bin/env bash
# Names the folder that the tool belongs in, and says whether it is there and whether .NET is.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=src/ContentLint.Action/commands.sh
source "$here/commands.sh"

# One hash over the names and the content of all that the tool is built from. Git is given whole paths: inside a repository it
# takes others to begin at the repository's root.
source_hash() {
  local list file root
  root=$(slashes "$PWD")
  list=$(find src rules Directory.Build.props Directory.Packages.props -type f ! -path 'src/ContentLint.Action/*' | LC_ALL=C sort)
  { printf '%s\n' "$list"; while IFS= read -r file; do printf '%s/%s\n' "$root" "$file"; done <<< "$list" | git hash-object --stdin-paths; } | git hash-object --stdin
}

case $TOOL_VERSION in
  '')
    command -v git > /dev/null 2>&1 || misuse "The action needs git. Install it in the job's container, or name a published version of the tool in 'version'."
    cd "$here/../.."
    hash=$(source_hash)
    name=built-$hash
    program=contentlint.dll
    output hash "$hash"
    ;;
  *[!0-9A-Za-z.+-]*) misuse "version is '$TOOL_VERSION'; it must be one published version, such as 1.2.3." ;;
  *)
    name=version-$TOOL_VERSION
    program=contentlint
    ;;
esac

# The tool cache outlives the job, but not every machine lets a job write there.
cache=${RUNNER_TOOL_CACHE:-$RUNNER_TEMP}
mkdir -p "$cache/contentlint" 2> /dev/null && [ -w "$cache/contentlint" ] || cache=$RUNNER_TEMP
folder=$(slashes "$cache")/contentlint/$name
output folder "$folder"
if [ -e "$folder/$program" ] || [ -e "$folder/$program.exe" ]; then output ready true; else output ready false; fi
if dotnet --list-sdks 2> /dev/null | grep -q '^[1-9][0-9]\.'; then output sdk true; else output sdk false; fi
