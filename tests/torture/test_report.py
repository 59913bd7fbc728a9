"""Twenty years go on paper, and ten do so while one waits."""

import os

import pytest

from tests.commands.program import run_alone
from tests.report.pdf import info, metadata

SECONDS = {365: 1.0, 3650: 5.0, 7300: 15.0}  # of the processor: what else this machine does is not counted


@pytest.mark.torture
@pytest.mark.parametrize("days", SECONDS)
def test_years_go_on_paper_in_time(tmp_path, days):
    diary, file = tmp_path / "long.diary", tmp_path / "report.pdf"
    assert run_alone("demo", "--out", diary, "--days", days).returncode == 0
    before = os.times()
    assert run_alone("report", diary, "--to", file, "--photos").returncode == 0
    after = os.times()
    took = after.children_user + after.children_system - before.children_user - before.children_system
    pdf = file.read_bytes()
    print(f"{days} days: {took:.2f} s, {info(pdf)['Pages']} pages, {len(pdf) / 1e6:.1f} MB")

    assert took < SECONDS[days]
    assert info(pdf)["Tagged"] == "yes"
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata(pdf)
