"""Starts Patient Kiosk."""

from kiosk.cli import main

if __name__ == "__main__":
    main()
