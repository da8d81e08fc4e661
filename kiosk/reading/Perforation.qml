pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk

// The edge at which a card is taken apart between two pages: perforated, as paper is where it is to be torn. Stands
// along a side of its card; what it stands before is seen through the holes.
Item {
    id: perforation

    readonly property int count: Math.max(1, Math.floor(width / (2.2 * hole)))
    required property color edge
    // The larger, the more air the card's label has: letters keep clear of the holes.
    readonly property int hole: Math.min(Display.mm(2.2), Math.round(labelHeight * 0.16))
    // At a card's foot, or at its head.
    required property bool isFoot
    required property int labelHeight

    height: hole

    Repeater {
        model: perforation.count

        Rectangle {
            id: rim

            required property int index

            bottomLeftRadius: perforation.isFoot ? 0 : width / 2
            bottomRightRadius: bottomLeftRadius
            color: perforation.edge
            height: perforation.hole
            topLeftRadius: perforation.isFoot ? width / 2 : 0
            topRightRadius: topLeftRadius
            width: height
            x: Math.round((index + 0.5) * perforation.width / perforation.count - width / 2)

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                bottomLeftRadius: perforation.isFoot ? 0 : width / 2
                bottomRightRadius: bottomLeftRadius
                color: Display.background
                height: rim.height - Display.stroke
                topLeftRadius: perforation.isFoot ? width / 2 : 0
                topRightRadius: topLeftRadius
                width: rim.width - 2 * Display.stroke
                y: perforation.isFoot ? Display.stroke : 0
            }
        }
    }
}
