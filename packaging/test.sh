#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests; arguments go to ctest.
# Ends with ctest's own summary and exit status.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

"$project_folder/packaging/setup.sh" --tests
configure_release
build_release
exec ctest --test-dir "$build_folder/release" --parallel "$(nproc)" --output-on-failure "$@"
