"""The log on the disk: what the machine did, never what a visitor chose."""
