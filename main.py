"""Starts Patient Kiosk."""

import sys

if __name__ == "__main__":
    try:
        from kiosk.cli import main

        main()
    except ModuleNotFoundError as missing:
        sys.exit(
            f"patient-kiosk: {missing.name} is not installed here; run 'make setup', then .venv/bin/python main.py"
        )
