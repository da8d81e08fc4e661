"""The staff's preview: a folder of content that is watched, the kiosk as it would show it, its problems beside it."""
