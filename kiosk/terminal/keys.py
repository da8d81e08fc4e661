"""The keys that reach the screens: those of a keypad or a keyboard that do what a touch does."""

from PySide6.QtCore import Qt

LET_THROUGH = frozenset(
    {
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space),
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
        *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete),
        *(Qt.Key(Qt.Key.Key_0 + digit) for digit in range(10)),
    }
)
"""Digits and Backspace are for the PIN."""
HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def lets_through(key: int, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether a key reaches the screens. With Ctrl, Alt, Meta or a group key none does: chords are for systems."""
    return key in LET_THROUGH and not (modifiers & ~HARMLESS)
