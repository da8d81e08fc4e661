import QtQuick
import PatientKiosk
import kiosk.shell

// The kiosk as patients see it, narrower, and beside it the list that only staff see.
Main {
    id: window

    required property PreviewViewModel preview

    // On a small screen half of it stays the kiosk's.
    sideRoom: Math.round(Math.min(Math.max(0.3 * width, Display.mm(80)), 0.5 * width))

    ProblemList {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        preview: window.preview
        width: window.sideRoom
    }
}
