#!/usr/bin/env bash
# What the scripts say to the runner. Bash 3.2 (macOS) and git bash (Windows) must be able to read it.

# A path that bash and programs of Windows both understand.
slashes() {
  if command -v cygpath > /dev/null 2>&1; then cygpath -m -- "$1"; else printf '%s\n' "$1"; fi
}

# Sets an output of the step. The value is one line.
output() {
  printf '%s=%s\n' "$1" "$2" >> "$GITHUB_OUTPUT"
}

# Text as the message of a workflow command.
escaped() {
  local text=$1
  text=${text//'%'/%25}
  text=${text//$'\r'/%0D}
  text=${text//$'\n'/%0A}
  printf '%s\n' "$text"
}

# Shows an annotation: error or warning, and its message.
annotate() {
  printf '::%s title=ContentLint::%s\n' "$1" "$(escaped "$2")"
}

# Ends the step because it was asked for something that cannot be done.
misuse() {
  annotate error "$1"
  output exit-code 2
  output exit-reason misuse
  exit 2
}

# Runs a command whose output holds texts and file names of strangers: the runner reads no command in it.
# Standard error joins standard output, since the order of the two is not kept.
guarded() {
  local token code=0
  token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  printf '::stop-commands::%s\n' "$token"
  "$@" < /dev/null 2>&1 || code=$?
  # The token must begin a line, also behind output that ends within one.
  printf '\n::%s::\n' "$token"
  return "$code"
}
