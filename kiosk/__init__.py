"""Patient Kiosk: a touchscreen health article for clinic waiting rooms."""

__version__ = "0.1.0"
