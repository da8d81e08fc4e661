pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.idle
import kiosk.staff

// What stands above the screens: the question to a visitor, or the staff pages.
Item {
    id: covers

    required property TerminalViewModel terminal
    // What stands there is called so; nothing while nothing does.
    readonly property string title: (cover.item as Item)?.Accessible.name ?? ""

    Loader {
        id: cover

        active: covers.terminal.cover !== TerminalViewModel.Nothing
        anchors.fill: parent
        sourceComponent: covers.terminal.cover === TerminalViewModel.Staff ? staff : stillThere

        // Tab begins at the cover's first control.
        onLoaded: forceActiveFocus()
    }
    Component {
        id: stillThere

        StillTherePage {
            stillThere: covers.terminal.stillThere
        }
    }
    Component {
        id: staff

        StaffArea {
            area: covers.terminal.staff
        }
    }
}
