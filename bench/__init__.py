"""The kiosk and two browsers, measured in one run: ``python -m bench`` (docs/bench.md)."""
