"""The invitation shown while nobody is there."""
