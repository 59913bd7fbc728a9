"""Figures, printed at the end of the run; processes to kill; and two hands to do it with."""

import pytest


@pytest.fixture
def say(request, record_property):
    """Say what was measured, at the end of the run."""
    return lambda figures: record_property("figures", figures)


def pytest_terminal_summary(terminalreporter):
    reports = [report for found in terminalreporter.stats.values() for report in found]
    figures = [
        text
        for report in reports
        if getattr(report, "when", "") == "call"
        for name, text in report.user_properties
        if name == "figures"
    ]
    if figures:
        terminalreporter.section("figures")
        for line in figures:
            terminalreporter.line(line)
