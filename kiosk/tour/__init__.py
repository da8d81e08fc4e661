"""Walks through every screen and page without a display, and saves what they look like."""
