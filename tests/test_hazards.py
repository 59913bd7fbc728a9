"""Every hazard has an answer that is tested."""

import re
from pathlib import Path

TESTS = Path(__file__).parent
HAZARDS = TESTS.parent / "docs" / "hazards.md"


def rows() -> list[list[str]]:
    lines = [line for line in HAZARDS.read_text("utf-8").splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def written_tests() -> set[str]:
    return {
        name
        for file in TESTS.rglob("test_*.py")
        for name in re.findall(r"^\s*def (test_\w+)\(", file.read_text("utf-8"), re.MULTILINE)
    }


def test_every_hazard_names_its_severity_its_answer_and_its_tests():
    assert len(rows()) >= 20
    for hazard, severity, answer, tests in rows():
        assert hazard
        assert severity in "12345", hazard
        assert answer, hazard
        assert re.findall(r"`(test_\w+)`", tests), hazard


def test_every_test_that_answers_a_hazard_exists():
    named = {name for row in rows() for name in re.findall(r"`(test_\w+)`", row[3])}

    assert named - written_tests() == set()
