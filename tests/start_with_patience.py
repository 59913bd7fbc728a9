"""The program, which waits for an answer of another one as long as it is told: `start_with_patience SECONDS …`."""

import sys

from kineret_gui.cli import main
from kineret_gui.device import instance_lock

if __name__ == "__main__":
    instance_lock._PATIENCE = float(sys.argv.pop(1))
    main()
