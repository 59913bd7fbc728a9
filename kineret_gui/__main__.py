"""`python -P -m kineret_gui` is the same as `kineret-gui`; so is running this very file, wherever the package lies.

Without -P, Python looks for modules in the folder it is started in before all others. Nothing may be imported here
before that folder is out of the way, but for what Python has loaded itself by now.
"""

import os
import sys


def _look_for_nothing_here() -> None:
    """Take the folder the program was started in, and this package's own, from where Python looks for modules."""
    if not sys.flags.safe_path:
        del sys.path[0]  # the one folder or the other
    here = os.getcwd()
    if os.path.basename(here) not in ("site-packages", "dist-packages"):
        sys.path[:] = [one for one in sys.path if os.path.isabs(one) and os.path.normpath(one) != here]


def _be_the_package_around_this_file() -> None:
    """Have `kineret_gui` mean this folder, also where it is not installed, or another one is."""
    from importlib.util import module_from_spec, spec_from_file_location

    folder = os.path.dirname(os.path.abspath(__file__))
    spec = spec_from_file_location("kineret_gui", os.path.join(folder, "__init__.py"))
    assert spec
    assert spec.loader
    sys.modules["kineret_gui"] = module_from_spec(spec)
    spec.loader.exec_module(sys.modules["kineret_gui"])


def main() -> None:
    """Have the program that runs show its window, where no more is asked for; else open it, or run the command line."""
    from kineret_gui.device.plain_start import is_handed_over, wants_only_the_window

    words = sys.argv[1:]
    if is_handed_over(words):
        return
    if wants_only_the_window(words):
        from kineret_gui.app.guarded_run import run_guarded

        run_guarded(lambda: _open_window(words))
    from kineret_gui.cli import main as run

    run()


def _open_window(words: list[str]) -> int:
    from kineret_gui.app.start import run_plainly

    return run_plainly(words)


if __name__ == "__main__":
    _look_for_nothing_here()
    if not __package__:
        _be_the_package_around_this_file()
    main()
