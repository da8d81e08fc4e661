pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk

// The outline of a bank card; its outer edge is the card's.
Rectangle {
    id: card

    Accessible.name: qsTr("Outline of a bank card")
    Accessible.role: Accessible.Graphic
    border.color: Display.text
    border.width: Math.max(2, Display.stroke)
    color: Display.accentSoft
    radius: Math.round(width * 0.037)

    // What it is known by: its chip, and its number.
    Rectangle {
        border.color: Display.outline
        border.width: Display.stroke
        color: "transparent"
        height: Math.round(card.height * 0.2)
        radius: Math.round(height * 0.2)
        width: Math.round(card.width * 0.15)
        x: Math.round(card.width * 0.12)
        y: Math.round(card.height * 0.34)
    }
    Row {
        spacing: Math.round(card.width * 0.04)
        x: Math.round(card.width * 0.12)
        y: Math.round(card.height * 0.72)

        Repeater {
            model: 4

            Rectangle {
                color: Display.outline
                height: Math.max(2, Math.round(card.height * 0.03))
                width: Math.round(card.width * 0.15)
            }
        }
    }
}
