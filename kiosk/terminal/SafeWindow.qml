import QtQuick
import PatientKiosk
import kiosk.safemode
import kiosk.staff

// The window after too many crashes: one page, and the staff pages above it.
Window {
    id: window

    required property bool isLocked
    required property SafeModeViewModel safeMode
    required property StaffAreaViewModel staff

    color: Display.background
    flags: isLocked ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    title: area.visible ? area.title : page.title

    SafeModePage {
        id: page

        anchors.fill: parent
        safeMode: window.safeMode
        visible: !area.visible
    }
    StaffArea {
        id: area

        anchors.fill: parent
        area: window.staff
        visible: window.staff.page !== StaffAreaViewModel.Closed
    }
}
