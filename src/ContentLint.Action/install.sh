#!/usr/bin/env bash
# Puts the tool into its folder, unless it is there. Nothing of the checked repository has a say in how: no global.json,
# no Directory.Build.props, no nuget.config, and the workspace is left alone.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=src/ContentLint.Action/commands.sh
source "$here/commands.sh"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# MSBuild takes each variable of the environment for a property.
unset Platform Configuration TargetFramework TargetFrameworks RuntimeIdentifier OutputPath Version
# Setting up .NET makes the runner read lines that look like the compiler's as annotations; articles may hold such lines.
[ "$HAD_SDK" = true ] || echo '::remove-matcher owner=csc::'

if [ -e "$TOOL_FOLDER/contentlint.dll" ] || [ -e "$TOOL_FOLDER/contentlint" ] || [ -e "$TOOL_FOLDER/contentlint.exe" ]; then
  echo "The tool is in $TOOL_FOLDER."
  exit 0
fi

work=$(mktemp -d "$(slashes "$RUNNER_TEMP")/contentlint-build.XXXXXX")
trap 'rm -rf "$work"' EXIT
finished=$work/finished

if [ -n "$TOOL_VERSION" ]; then
  cd "$work"
  dotnet tool install ContentLint --version "$TOOL_VERSION" --tool-path "$finished"
else
  cd "$here/../.."
  cp -R src rules Directory.Build.props Directory.Packages.props .editorconfig "$work"
  cd "$work"
  dotnet publish src/ContentLint.Cli/ContentLint.Cli.csproj -c Release -o "$finished" -noAutoResponse -nodeReuse:false -nologo -v quiet \
    -p:UseSharedCompilation=false -p:UseAppHost=false -p:GenerateDocumentationFile=false -p:DebugType=none -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false -p:TreatWarningsAsErrors=false
fi

# A folder appears whole or not at all; another job on this machine may have been faster.
mkdir -p "$(dirname "$TOOL_FOLDER")"
[ -e "$TOOL_FOLDER" ] || mv "$finished" "$TOOL_FOLDER"
echo "The tool was put into $TOOL_FOLDER."
