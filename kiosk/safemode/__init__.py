"""What stands on the glass after too many crashes: ask our staff, and the emergency signs."""
