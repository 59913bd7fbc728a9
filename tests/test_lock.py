"""The locks hold whatever is released later: each names all that is needed, and set-up takes nothing else."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).parents[1]
LOCKS = PROJECT / "packaging" / "lock"
COMPUTERS = [
    {"sys_platform": sys_platform, "platform_system": system, "os_name": os_name, "python_version": version}
    | {"python_full_version": f"{version}.0", "platform_python_implementation": "CPython"}
    for sys_platform, system, os_name in [
        ("linux", "Linux", "posix"),
        ("darwin", "Darwin", "posix"),
        ("win32", "Windows", "nt"),
    ]
    for version in ("3.11", "3.12", "3.13")
]


class Pinned(NamedTuple):
    version: str
    extras: frozenset[str]
    marker: Marker | None

    def is_for(self, computer: dict[str, str]) -> bool:
        return self.marker is None or self.marker.evaluate(computer)


def pinned(lock: str) -> dict[str, Pinned]:
    """What a lock names, each with its exact version."""
    found = [Requirement(line.removesuffix("\\").strip()) for line in re.findall(r"^[A-Za-z0-9].*", lock, re.M)]
    return {
        canonicalize_name(each.name): Pinned(
            str(each.specifier).removeprefix("=="), frozenset(each.extras), each.marker
        )
        for each in found
    }


def needed_by(name: str, one: Pinned, computer: dict[str, str]) -> Iterator[Requirement]:
    """What a locked package says it needs, with the extras that are locked."""
    try:
        said = requires(name) or []
    except PackageNotFoundError:  # one of another computer
        return
    for requirement in map(Requirement, said):
        if requirement.marker is None or any(
            requirement.marker.evaluate({**computer, "extra": extra}) for extra in (one.extras or {""})
        ):
            yield requirement


def wanting(lock: str) -> set[str]:
    """What a package of this lock needs, and the lock does not name so."""
    held, found = pinned(lock), set()
    for computer in COMPUTERS:
        for name, one in held.items():
            if one.is_for(computer):
                for needed in needed_by(name, one, computer):
                    there = held.get(canonicalize_name(needed.name))
                    if (
                        there is None
                        or not there.is_for(computer)
                        or not needed.specifier.contains(there.version, prereleases=True)
                        or not there.extras >= needed.extras
                    ):
                        found.add(f"{name} on {computer['sys_platform']} with {computer['python_version']}: {needed}")
    return found


@pytest.mark.parametrize("name", ["runtime", "develop"])
def test_a_lock_names_all_that_its_packages_need_with_their_extras(name):
    assert wanting((LOCKS / f"{name}.txt").read_text()) == set()


def test_a_lock_that_forgets_an_extra_or_a_package_is_found():
    whole = (LOCKS / "develop.txt").read_text()
    assert any("coverage[toml]" in each for each in wanting(whole.replace("coverage[toml]==", "coverage==")))
    assert any("pluggy" in each for each in wanting(re.sub(r"^pluggy==.*\n", "", whole, flags=re.M)))
    assert any("shiboken6" in each for each in wanting(re.sub(r"^shiboken6==\S+", "shiboken6==1.0", whole, flags=re.M)))


@pytest.mark.parametrize("name", ["runtime", "develop"])
def test_every_package_of_a_lock_has_its_hashes(name):
    lines = (LOCKS / f"{name}.txt").read_text().splitlines()
    named = [number for number, line in enumerate(lines) if re.match(r"[A-Za-z0-9]", line)]
    assert named
    assert all(lines[number + 1].startswith("    --hash=sha256:") for number in named)


def test_both_locks_take_the_same_versions():
    runtime, develop = (pinned((LOCKS / f"{name}.txt").read_text()) for name in ("runtime", "develop"))
    assert {name: develop[name].version for name in runtime} == {name: each.version for name, each in runtime.items()}


# Setting up

SAYS_WHAT_IT_IS_TOLD = """#!/bin/sh
printf '%s\\n' "$*" >>"${0%/*}/told"
case "$*" in *" check") exit "${DO_NOT_FIT:-0}";; esac
"""


@pytest.fixture
def folder(tmp_path) -> Path:
    """What set-up reads of this project, and a .venv whose Python only notes what it is told."""
    folder = tmp_path / "project"
    shutil.copytree(PROJECT / "packaging", folder / "packaging")
    shutil.copy(PROJECT / "pyproject.toml", folder)
    programs = folder / ".venv" / "bin"
    programs.mkdir(parents=True)
    (programs / "python").write_text(SAYS_WHAT_IT_IS_TOLD)
    (programs / "python").chmod(0o755)
    (programs / "pip").write_text(f"#!{programs}/python\n")
    (folder / ".venv" / "pyvenv.cfg").write_text("include-system-site-packages = false\n")
    return folder


def sets_up(folder: Path, purpose: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the script where nothing but a shell's own programs are at hand."""
    at_hand = folder.parent / "bin"
    at_hand.mkdir()
    for program in ("bash", "cat", "cksum", "dirname", "grep", "rm", "sed", "sort"):
        (at_hand / program).symlink_to(shutil.which(program) or program)
    return subprocess.run(
        [shutil.which("bash") or "bash", folder / "packaging" / "set-up.sh", purpose],
        env={"PATH": str(at_hand), **environment},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize("purpose", ["runtime", "develop"])
def test_set_up_installs_what_the_lock_names_and_asks_for_nothing_else(folder, purpose):
    said = sets_up(folder, purpose)
    assert (said.returncode, said.stderr) == (0, "")
    told = (folder / ".venv" / "bin" / "told").read_text().splitlines()
    locked, itself = [line.partition(" install ")[2] for line in told if " install " in line]
    assert locked == f"--no-deps --require-hashes -r packaging/lock/{purpose}.txt"
    assert "--no-deps" in itself
    assert "--no-index" in itself
    assert told[told.index(next(line for line in told if line.endswith(itself))) + 1].endswith(" check")
    assert (folder / ".venv" / ".set-up").read_text().startswith(f"{purpose} ")


def test_packages_that_do_not_fit_together_are_never_called_ready(folder):
    said = sets_up(folder, "develop", DO_NOT_FIT="1")
    assert said.returncode == 1
    assert said.stderr == "set-up: the packages do not fit together\n"
    assert not (folder / ".venv" / ".set-up").exists()


# The oldest pip


def test_the_oldest_pip_that_is_promised_is_the_one_that_is_tried():
    (tried,) = re.findall(r"^oldest_pip=(\S+)$", (PROJECT / "packaging" / "try-oldest-pip.sh").read_text(), re.M)
    assert f"pip {tried} or newer" in (PROJECT / "README.md").read_text()
    assert "packaging/try-oldest-pip.sh" in (PROJECT / ".ci" / "run").read_text()
