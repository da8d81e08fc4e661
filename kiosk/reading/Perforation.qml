pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk

// The edge at which a card is taken apart between two pages: perforated, as paper is where it is to be torn. Stands
// along a side of its card; what it stands before is seen through the holes.
Item {
    id: perforation

    readonly property int count: Math.max(1, Math.floor(width / (3 * hole)))
    required property color edge
    readonly property int hole: Display.mm(1.8)
    // At a card's foot, or at its head.
    required property bool isFoot

    clip: true
    height: hole

    Repeater {
        model: perforation.count

        Rectangle {
            required property int index

            border.color: perforation.edge
            border.width: Display.stroke
            color: Display.background
            height: width
            radius: width / 2
            width: 2 * perforation.hole
            x: Math.round((index + 0.5) * perforation.width / perforation.count - width / 2)
            y: perforation.isFoot ? 0 : -perforation.hole
        }
    }
}
