pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// The places where a word stands.
Item {
    id: page

    required property FoundViewModel found
    readonly property string title: qsTr("Pages with “%1”").arg(found.word)

    Accessible.name: title
    Accessible.role: Accessible.Pane

    TitleText {
        id: heading

        anchors.left: parent.left
        anchors.margins: Display.margin
        anchors.right: parent.right
        anchors.top: parent.top
        // So low a screen needs its room for the places.
        font.pixelSize: page.height < Display.mm(125) ? Display.headingFont : Display.titleFont
        horizontalAlignment: Text.AlignLeft
        text: page.title
    }
    Item {
        id: body

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Display.margin
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: Display.gap

        Repeater {
            model: page.found.tiles

            PlaceTile {
                required property string chapter
                required property int tileLeft
                required property int section
                required property int tileHeight
                required property int tileWidth
                required property int tileTop

                height: tileHeight
                width: tileWidth
                x: LayoutMirroring.enabled ? body.width - tileLeft - width : tileLeft
                y: tileTop

                onActivated: page.found.openPlace(chapter, section)
            }
        }
    }
    Binding {
        property: "bodySize"
        target: page.found
        value: Qt.size(Math.floor(body.width), Math.floor(body.height))
    }
}
