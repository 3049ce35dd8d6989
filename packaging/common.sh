# Sourced by packaging/run, packaging/test and packaging/deb: what is needed, how it is built. Not a program.
# shellcheck shell=bash
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n== %s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# install_packages WHEN…: installs the packages of packages.txt that are missing, with sudo where needed.
install_packages() {
  command -v dpkg-query >/dev/null || { echo "Not a Debian system: install the packages of packaging/packages.txt by hand."; return 0; }
  local wanted=() missing=() when name
  while read -r when name; do
    [[ " $* " == *" $when "* ]] && wanted+=("$name")
  done < <(grep -v '^#' "$root/packaging/packages.txt")
  for name in "${wanted[@]}"; do
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || missing+=("$name")
  done
  ((${#missing[@]})) || return 0
  local as_root=()
  if [[ $(id -u) != 0 ]]; then
    command -v sudo >/dev/null || fail "Missing packages: ${missing[*]}. Run as root: apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  say "Installing ${#missing[@]} packages: ${missing[*]}"
  "${as_root[@]}" apt-get update -q </dev/null
  ( # servers among the packages are for the tests to start, not for the system
    policy=/usr/sbin/policy-rc.d
    if [[ ! -e $policy ]]; then
      trap '"${as_root[@]}" rm -f "$policy"' EXIT
      printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy" >/dev/null
      "${as_root[@]}" chmod 755 "$policy"
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" </dev/null
  )
}

# The time that is written into what is built: that of the last commit, not of today.
source_date() { git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s; }

# build PRESET: configures and builds; prints where it went wrong.
build() {
  say "Building ($1)"
  export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(source_date)}
  export CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR="$root"
  (cd "$root" && cmake --preset "$1" >"$root/build-$1.log" 2>&1) || { cat "$root/build-$1.log"; rm -f "$root/build-$1.log"; fail "Configuring failed."; }
  rm -f "$root/build-$1.log"
  (cd "$root" && cmake --build --preset "$1") || fail "Building failed."
}
