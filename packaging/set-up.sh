#!/usr/bin/env bash
# Makes this folder ready to run: Qt's system libraries, and .venv with the locked packages and the program itself.
#   packaging/set-up.sh runtime    what the program needs
#   packaging/set-up.sh develop    what its tests and checks need besides
# Where nothing has changed since the last time, it does nothing and says nothing.
set -euo pipefail
cd -P "$(dirname "${BASH_SOURCE[0]}")/.."

purpose=${1:?runtime or develop}
place=$PWD/.venv
stamp=$place/.set-up
lock=packaging/lock/$purpose.txt
lists=(packaging/system-packages-debian.txt)
[ "$purpose" = runtime ] || lists+=(packaging/system-packages-debian-test.txt)

say() { printf 'set-up: %s\n' "$*"; }
give_up() { say "$*" >&2; exit 1; }

# ------------------------------------------------------------ system packages

wanted() { sed '/^#/d' "${lists[@]}" | sort -u; }

present() { # names that are installed, and names that what is installed stands in for
  dpkg-query -W -f '${db:Status-Status}, ${Package}, ${Provides}\n' |
    sed -n 's/^installed, //p' | tr ',' '\n' | sed 's/ *(.*//; s/ //g' | sort -u
}

install_system_packages() {
  local missing as_root=() log
  mapfile -t missing < <(comm -23 <(wanted) <(present))
  [ "${#missing[@]}" -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ]; then
    if sudo -n true 2>/dev/null; then as_root=(sudo -n); else
      say "Debian packages are missing. Please run:  sudo apt-get install ${missing[*]}"
      return 0
    fi
  fi
  say "installing Debian packages: ${missing[*]}"
  log=$(mktemp)
  local apt_get=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120)
  if ! { "${apt_get[@]}" update && "${apt_get[@]}" install -y --no-install-recommends "${missing[@]}"; } \
    </dev/null >"$log" 2>&1; then
    tail -n 3 "$log" >&2
    say "that did not work. Please run:  sudo apt-get install ${missing[*]}"
  fi
  rm -f "$log"
}

# ------------------------------------------------------------ .venv

checksum() { # of everything that decides what .venv has to hold
  { printf '%s\n' "$place"; .venv/bin/python -VV; cat pyproject.toml packaging/set-up.sh packaging/lock/*.txt; } | cksum
}

is_ready() { # what is ready for the tests is ready for the program
  local now
  [ -x .venv/bin/kineret-gui ] && [ -f "$stamp" ] && now=$(checksum 2>/dev/null) || return 1
  case $(<"$stamp") in "$purpose $now" | "develop $now") ;; *) return 1 ;; esac
}

is_sound() { # made here, alone, and by a Python that is still there and new enough
  grep -qs '^include-system-site-packages = false' .venv/pyvenv.cfg &&
    grep -qsF "$place/bin/python" .venv/bin/pip &&
    .venv/bin/python -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

python_for_venv() {
  local python
  for python in python3 python3.13 python3.12 python3.11; do
    if "$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      printf '%s\n' "$python"
      return
    fi
  done
  give_up "Python 3.11 or later with venv is needed. On Debian and Ubuntu:  sudo apt-get install python3-venv"
}

make_venv() {
  local python
  python=$(python_for_venv)
  say "making .venv with $("$python" -V)"
  rm -rf .venv
  "$python" -m venv .venv
}

install_python_packages() {
  local pip=(.venv/bin/python -m pip --quiet --disable-pip-version-check --no-input install)
  rm -f "$stamp"
  say "installing the packages of $lock"
  "${pip[@]}" --no-deps --require-hashes -r "$lock" # the lock is complete: nothing newer may slip in beside it
  say "installing kineret-gui from this folder"
  "${pip[@]}" --no-index --no-build-isolation --no-deps --editable .
  .venv/bin/python -m pip --disable-pip-version-check check >/dev/null || give_up "the packages do not fit together"
  printf '%s %s\n' "$purpose" "$(checksum)" >"$stamp"
}

# ------------------------------------------------------------ all of it

if command -v dpkg-query >/dev/null; then install_system_packages; fi
if is_ready; then exit 0; fi
is_sound || make_venv
install_python_packages
say "ready"
