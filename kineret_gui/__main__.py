"""`python -m kineret_gui` is the same as `kineret-gui`."""

from kineret_gui.cli import main

if __name__ == "__main__":
    main()
