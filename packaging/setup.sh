#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by run, test and .ci/run: finds the checkout, installs missing Debian packages, configures and builds.

set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$top/build/release

say() { printf '\033[1mhallscape:\033[0m %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

as_root()
{
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then say "asking for sudo to run: $1"; sudo "$@"
    else die "these packages need root and sudo is not there. As root, run: $*"
    fi
}

# packages GROUP...: the Debian packages of these groups
packages()
{
    local pattern
    pattern=$(IFS='|'; echo "$*")
    grep -v '^#' "$top/packaging/debian-packages" | grep -E " ($pattern)\$" | cut -d' ' -f1
}

# ensure_packages GROUP...: installs what is missing; on a system without apt only names it
ensure_packages()
{
    local wanted missing=() name
    wanted=$(packages "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "no apt on this system. Needed are (Debian names): $(echo $wanted)"
        say "going on with what is installed"
        return
    fi
    local installed
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
    for name in $wanted; do
        grep -qxF "$name" <<<"$installed" || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing ${#missing[@]} packages: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
}

# build_targets [TARGET...]: configures on the first call, then builds what changed
build_targets()
{
    local targets=()
    [ $# -eq 0 ] || targets=(--target "$@")
    if [ ! -e "$build/build.ninja" ]; then
        say "configuring"
        (cd "$top" && cmake --preset release) >&2 || die "cmake failed; its message is above"
    fi
    local log
    log=$(cd "$top" && ninja -C "$build" -n ${targets[@]:+"${@}"} 2>/dev/null | tail -n 1 || true)
    case "$log" in
        *"no work to do"*) ;;
        *)  say "building (the first time takes a few minutes)"
            (cd "$top" && cmake --build "$build" -j "$(nproc)" "${targets[@]}") >&2 || die "the build failed; see above" ;;
    esac
}

# with_display COMMAND...: runs it on the display there is, else on a virtual one
with_display()
{
    if [ -n "${DISPLAY:-}" ]; then
        "$@"
    else
        ensure_packages run
        xvfb-run -a -s "-screen 0 1920x1200x24 -nolisten tcp" "$@"
    fi
}
