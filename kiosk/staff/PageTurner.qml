import QtQuick
import PatientKiosk
import kiosk.display

// The two buttons between pages of a list; there are none where it has one page.
Row {
    id: turner

    readonly property int current: Math.min(shown, pages - 1)
    required property int fontSize
    required property int pages
    property int shown: 0

    // Who turns by keys goes on the other way where there is no further page.
    function turn(by: int, byKeys: bool): void {
        shown = current + by;
        if (byKeys && (by > 0 ? current === pages - 1 : current === 0))
            (by > 0 ? before : next).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Display.gap
    visible: pages > 1

    ControlButton {
        id: before

        enabled: turner.current > 0
        fontSize: turner.fontSize
        height: Display.target
        icon: "earlier"
        isDirected: true
        text: qsTr("Before")
        width: Display.mm(50)

        onActivated: turner.turn(-1, activeFocus)
    }
    ControlButton {
        id: next

        enabled: turner.current < turner.pages - 1
        fontSize: turner.fontSize
        height: Display.target
        icon: "later"
        isDirected: true
        text: qsTr("Next")
        width: Display.mm(50)

        onActivated: turner.turn(1, activeFocus)
    }
}
