"""Stands for PySide6.QtOpenGL and PySide6.QtNetwork.

QtQuick and QtQml import them for the sake of a few methods that name their types (`QQuickFramebufferObject`,
`QQmlEngine.networkAccessManager`). The kiosk calls none of these, so that 10 MB need neither be shipped nor loaded.
"""
