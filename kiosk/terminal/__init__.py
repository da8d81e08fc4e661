"""What makes an unattended terminal of the screens: the gate, the wait, the covers."""
