pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.attract
import kiosk.display

// The glass of a terminal. The invitation stands there alone until the screens, which take longer to make, are laid into
// their place.
Window {
    id: window

    required property GlassViewModel glass
    // The upper part of a high glass, which nobody needs to reach: all there is to touch stands below it.
    readonly property int upperRoom: glass.isLowered ? Math.max(0, Math.min(Math.round(0.4 * height), height - Display.mm(130))) : 0

    color: Display.background
    // Nothing of the system stands around what only staff close.
    flags: glass.isLocked ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    title: (invitation.item as Item)?.Accessible.name ?? ""

    // Before the gate is there to see to it.
    onClosing: close => close.accepted = !glass.isLocked

    Loader {
        id: invitation

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Qt.locale(window.glass.language).textDirection === Qt.RightToLeft
        // Not before there is a size, or all would be laid out twice.
        active: screens.children.length === 0 && width > 1 && height > 1
        anchors.fill: parent
        anchors.topMargin: window.upperRoom

        sourceComponent: AttractPage {
            attract: window.glass.attract
        }
    }
    Item {
        id: screens

        anchors.fill: parent
        anchors.topMargin: window.upperRoom
        objectName: "screens"
    }
    Rectangle {
        color: Display.surface
        height: window.upperRoom
        visible: height > 0
        width: parent.width

        BodyText {
            anchors.centerIn: parent
            color: Display.textQuiet
            elide: Text.ElideRight
            font.pixelSize: Display.headingFont
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Display.headingLine
            maximumLineCount: 2
            text: window.glass.attract.clinic === "" ? window.glass.attract.subject : window.glass.attract.clinic
            width: parent.width - 2 * Display.margin
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Display.divider
            height: Display.stroke
            width: parent.width
        }
    }
    // At night the invitation is dark, for who sleeps near it and for the glass itself; the first touch lights it.
    Rectangle {
        anchors.fill: parent
        color: Qt.alpha("black", 0.75)
        objectName: "night"
        visible: window.glass.isDim
    }
}
