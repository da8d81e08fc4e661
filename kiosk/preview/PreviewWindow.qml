import QtQuick
import PatientKiosk
import kiosk.shell

// The kiosk as patients see it, narrower, and beside it the list that only staff see.
Main {
    id: window

    required property PreviewViewModel preview

    minimumWidth: Display.mm(185)
    // The kiosk keeps the width of the narrowest screen it is made for.
    sideRoom: Math.max(Display.mm(60), Math.min(Math.max(Math.round(0.3 * width), Display.mm(80)), width - Display.mm(125)))

    ProblemList {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        preview: window.preview
        width: window.sideRoom
    }
}
