"""What ``check`` demands of topics that could be read; a module a subject."""
