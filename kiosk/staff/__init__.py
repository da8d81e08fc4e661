"""The staff door and what lies behind it."""
