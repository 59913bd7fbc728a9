"""Files that others made, taken apart strictly: what is not plainly of the format is refused with its place."""
