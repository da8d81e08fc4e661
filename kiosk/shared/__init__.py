"""The words every part of the kiosk uses. Imports nothing else of the kiosk."""
