"""Numbers of things as the command line says them: `1 entry`, `2 entries`."""


def counted(number: int, one: str, many: str = "") -> str:
    """The number with its noun; `many` is given where it is more than an s longer."""
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def entries(number: int) -> str:
    """As `1 entry`."""
    return counted(number, "entry", "entries")
