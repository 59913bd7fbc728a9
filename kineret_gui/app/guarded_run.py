"""One run of the program, from its first line to its exit status; every refusal is one line."""

import sys
from collections.abc import Callable
from typing import Never

from kineret_gui.device.command_output import complain, keep_standard_places
from kineret_gui.device.command_termination import stopping_on_signal
from kineret_gui.device.crash_privacy import leave_no_dumps
from kineret_gui.device.error_log import log_own_mistake
from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.device.refusal import Refused
from kineret_gui.device.self_command import keep_to_fixed_places
from kineret_gui.store.unavailable import DiaryUnavailable

_NOT_A_DIARY = "No problem was found with a diary. Try again, or check it: kineret-gui check FILE"


def run_guarded(work: Callable[[], int]) -> Never:
    """Do what was asked for, and end Python with its exit status."""
    leave_no_dumps()
    keep_to_fixed_places()
    keep_standard_places()
    try:
        with stopping_on_signal():
            status = _status(work)
    except KeyboardInterrupt:  # also amid what is said of something else
        status = ExitStatus.INTERRUPTED
    sys.exit(status)


def _status(work: Callable[[], int]) -> int:
    try:
        return work()
    except (Refused, DiaryUnavailable) as error:
        complain(f"kineret-gui: {error}")
        return ExitStatus.REFUSED
    except ImportError as error:
        complain(f"kineret-gui: a library is missing ({error}). See the README for how to set up the app.")
        return ExitStatus.REFUSED
    except KeyboardInterrupt:
        return ExitStatus.INTERRUPTED
    except OSError as error:
        complain(f"kineret-gui: {error.strerror or error}. {_NOT_A_DIARY}")
        return ExitStatus.OWN_TROUBLE
    except Exception as error:
        log_own_mistake(type(error), error, error.__traceback__)
        complain(f"kineret-gui: something went wrong in the app itself. {_NOT_A_DIARY}")
        return ExitStatus.OWN_TROUBLE
