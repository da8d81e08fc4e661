"""How everything looks: theme tokens, sizes in millimetres, fonts, icons, and the QML parts all screens share."""
