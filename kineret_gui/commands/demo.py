"""The command that writes the diary of an invented person."""

from pathlib import Path

import click

from kineret_gui.actions.write_demo import write_demo
from kineret_gui.commands.counted import entries
from kineret_gui.device import clock
from kineret_gui.device.command_output import tell
from kineret_gui.device.drawings import figure, invented_reaction
from kineret_gui.device.file_name import FILE
from kineret_gui.diary.facts.person import FigureKind
from kineret_gui.diary.moment import DAY_STARTS


@click.command()
@click.option("--out", type=FILE, required=True, help="The new diary file.")
@click.option("--days", type=click.IntRange(1, 7300), default=365, show_default=True, help="How many days.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed gives the same diary.")
def demo(out: Path, days: int, seed: int) -> None:
    """Create a demo diary for an invented person."""
    today = clock.now().day(DAY_STARTS)
    diary = write_demo(out, figure(FigureKind.ADULT), today, days, seed, invented_reaction())
    tell(f"{out}: the diary of an invented person, {entries(sum(1 for _ in diary.records()))}")
