"""The files of the fonts that the program brings along, for the window and for paper."""

from importlib.util import find_spec
from pathlib import Path

_FILES = {
    "fontpkg_ibm_plex_sans": ("IBMPlexSans[wdth,wght].ttf",),
    "fontpkg_ibm_plex_sans_arabic": ("IBMPlexSansArabic-Regular.ttf", "IBMPlexSansArabic-SemiBold.ttf"),
    "fontpkg_heebo": ("Heebo[wght].ttf",),
}


def font_files() -> list[Path]:
    """Those that are there, the main one first. Where one is missing, the fonts of the computer stand in for it."""
    return [path for package, names in _FILES.items() for path in _in_package(package, names) if path.is_file()]


def _in_package(package: str, names: tuple[str, ...]) -> list[Path]:
    spec = find_spec(package)  # found without running anything of it
    if spec is None or spec.origin is None:
        return []
    return [Path(spec.origin).parent / "files" / name for name in names]
