"""Keys of a keypad, and all that keyboards have to get out of programs."""

from itertools import product

from PySide6.QtCore import Qt

Key = Qt.Key
NONE, CTRL, ALT, META, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
KEYS = (
    *(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, Key.Key_Backtab, Key.Key_Return, Key.Key_Enter, Key.Key_Space),
    *(Key.Key_Left, Key.Key_Right, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown),
    *(Key.Key_Home, Key.Key_End, Key.Key_Backspace, Key.Key_Delete, Key.Key_0, Key.Key_5),
)
"""Those that do something, the usual ones more than once."""
_FUNCTION_KEYS = tuple(Qt.Key(Key.Key_F1 + number) for number in range(24))
_SYSTEM_KEYS = (
    *(Key.Key_Escape, Key.Key_Menu, Key.Key_Meta, Key.Key_Super_L, Key.Key_Super_R, Key.Key_Print, Key.Key_SysReq),
    *(Key.Key_Pause, Key.Key_PowerOff, Key.Key_Sleep, Key.Key_Back, Key.Key_HomePage, Key.Key_Search, Key.Key_Help),
    *(Key.Key_Exit, Key.Key_Close, Key.Key_Explorer, Key.Key_ZoomIn, Key.Key_VolumeUp, Key.Key_Refresh),
)
_LETTERS = tuple(Qt.Key(Key.Key_A + number) for number in range(26))
CHORDS: tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...] = (
    *product(_FUNCTION_KEYS, (NONE, CTRL, ALT, META, CTRL | ALT)),
    *product(_SYSTEM_KEYS, (NONE, CTRL, ALT, SHIFT)),
    *product(_LETTERS, (NONE, CTRL, ALT, META, CTRL | SHIFT)),
    *product((Key.Key_Tab, Key.Key_Space, Key.Key_Return, Key.Key_Delete, Key.Key_Left), (CTRL, ALT, META, CTRL | ALT)),
)
"""Those that must do nothing."""
