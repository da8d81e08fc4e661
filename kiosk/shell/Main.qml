import QtQuick
import PatientKiosk

// The window of the screens.
Window {
    id: window

    required property KioskViewModel kiosk
    // Pixels kept free at the right for what stands beside the kiosk.
    property int sideRoom: 0

    color: Display.background
    title: screens.title

    Screens {
        id: screens

        height: parent.height
        kiosk: window.kiosk
        // Not anchored: anchors turn round with the language, and what stands beside does not.
        width: parent.width - window.sideRoom
    }
}
