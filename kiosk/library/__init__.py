"""The compiled library: one read-only file that holds everything the screens show."""
