#!/usr/bin/env bash
# Sets a copy of this folder up with the oldest pip that the README promises: each lock in turn, and nothing beside it.
set -euo pipefail
cd -P "$(dirname "${BASH_SOURCE[0]}")/.."

oldest_pip=23.0.1

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -z | xargs -0 cp --parents -t "$copy"
cd "$copy"

named() { sed -nE 's/^([a-z0-9-]+)(\[[^]]*\])?==([^ ;]+).*/\1==\3/p' "packaging/lock/$1.txt" | sort; }

installed() { # but for this program, and for what made .venv
  .venv/bin/python -m pip --disable-pip-version-check list --format=freeze |
    tr 'A-Z_.' 'a-z--' | sed -E '/^(setuptools|wheel|kineret-gui)==/d' | sort
}

python3 -m venv .venv
for purpose in runtime develop; do
  .venv/bin/python -m pip --quiet --disable-pip-version-check install "pip==$oldest_pip" # the lock has a newer one
  packaging/set-up.sh "$purpose"
  beside=$(comm -13 <(named "$purpose" | tr . -) <(installed))
  if [ -n "$beside" ]; then
    printf 'not in the lock: %s\n' $beside >&2
    exit 1
  fi
  .venv/bin/kineret-gui --version
done
printf 'pip %s has set both locks up\n' "$oldest_pip"
