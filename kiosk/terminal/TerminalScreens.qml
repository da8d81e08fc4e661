import QtQuick
import PatientKiosk
import kiosk.shell

// What patients see, and above it what asks them or serves staff.
Item {
    id: screens

    required property KioskViewModel kiosk
    required property TerminalViewModel terminal

    anchors.fill: parent

    Screens {
        id: shown

        anchors.fill: parent
        isCovered: screens.terminal.cover !== TerminalViewModel.Nothing
        kiosk: screens.kiosk
    }
    Covers {
        id: covers

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: screens.kiosk.isRightToLeft
        anchors.fill: parent
        terminal: screens.terminal
    }
    Binding {
        property: "title"
        target: screens.Window.window
        value: covers.title === "" ? shown.title : covers.title
    }
}
