import QtQuick
import PatientKiosk

// Shows around its parent that keys go there.
Rectangle {
    anchors.fill: parent
    anchors.margins: -2 * Display.focusRing
    border.color: Display.focus
    border.width: Display.focusRing
    color: "transparent"
    radius: Display.radius + 2 * Display.focusRing
    visible: parent?.activeFocus ?? false
}
