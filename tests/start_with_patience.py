"""The program, which waits for an answer of another one as long as it is told: `start_with_patience SECONDS …`."""

import sys

from kineret_gui.cli import main
from kineret_gui.device import one_instance

if __name__ == "__main__":
    one_instance._PATIENCE = float(sys.argv.pop(1))
    main()
