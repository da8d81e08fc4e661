import QtQuick
import PatientKiosk
import kiosk.display
import kiosk.shell

// The kiosk as it stands unattended: what patients see, and above it what asks them or serves staff.
Main {
    id: window

    required property TerminalViewModel terminal

    coverTitle: covers.title
    isCovered: terminal.cover !== TerminalViewModel.Nothing
    isLowered: terminal.isLowered

    // The upper part of a high glass, which nobody needs to reach.
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
            text: window.kiosk.attract.clinic === "" ? window.kiosk.attract.subject : window.kiosk.attract.clinic
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
        visible: window.terminal.isDim && !window.isCovered
    }
    Covers {
        id: covers

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: window.kiosk.isRightToLeft
        anchors.fill: parent
        anchors.topMargin: window.upperRoom
        terminal: window.terminal
    }
}
