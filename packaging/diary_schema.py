"""Writes docs/kineret-diary.schema.json anew, as the types are now: what a diary in JSON may hold."""

import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from kineret_gui.exchange.json_schema import write_schema  # noqa: E402

PUBLISHED = PROJECT / "docs" / "kineret-diary.schema.json"

if __name__ == "__main__":
    PUBLISHED.write_bytes(write_schema())
    print(f"{PUBLISHED.relative_to(PROJECT)}: written")
