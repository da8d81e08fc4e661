pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// The drawing as large as its room, with the numbers of its parts on it and rings around the one that was touched. Places
// are reckoned from the left: left is left in a body, whichever way the words run.
Item {
    id: room

    readonly property int badge: Display.mm(room.isLow ? 6.5 : 8)
    required property FigureViewModel figure
    required property bool isLow
    readonly property bool isMissing: image.status === Image.Error || (image.status === Image.Ready && image.implicitWidth <= 1 && image.implicitHeight <= 1)
    // A finger hits within that of what it means.
    readonly property int reach: Display.target / 2

    Rectangle {
        anchors.fill: parent
        border.color: Display.divider
        border.width: Display.stroke
        color: image.isDrawing || room.isMissing ? Display.surface : Display.picturePaper
        radius: Display.radius
    }
    Item {
        id: paper

        readonly property int most: room.width - 2 * Display.gap
        readonly property int tallest: room.height - 2 * Display.gap

        Accessible.name: room.figure.alternative
        Accessible.role: Accessible.Graphic
        anchors.centerIn: parent
        height: Math.max(1, Math.round(width / room.figure.aspect))
        objectName: "drawing"
        width: Math.max(1, Math.floor(Math.min(most, tallest * room.figure.aspect)))

        Image {
            id: image

            readonly property bool isDrawing: room.figure.source.endsWith(".svg")

            Accessible.ignored: true
            anchors.fill: parent
            // The provider keeps what it drew; another library may have a picture of the same name.
            cache: false
            source: room.figure.source === "" ? "" : "%1?%2".arg(room.figure.source).arg(Display.drawingTheme)
            sourceSize: Qt.size(width, height)
            visible: !room.isMissing
        }
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0

            onTapped: point => room.figure.touch(point.position.x / paper.width, point.position.y / paper.height, room.reach / paper.width)
        }
        Repeater {
            model: room.figure.marks

            Rectangle {
                readonly property int least: Display.mm(5)
                required property real placeRadius
                required property real placeX
                required property real placeY

                border.color: Display.focus
                border.width: Display.mm(1.2)
                color: "transparent"
                height: width
                radius: width / 2
                width: 2 * Math.max(least, Math.round(placeRadius * paper.width))
                x: Math.round(placeX * paper.width - width / 2)
                y: Math.round(placeY * paper.height - height / 2)
            }
        }
        Repeater {
            model: room.figure.spots

            Rectangle {
                id: badge

                readonly property bool isChosen: spot === room.figure.chosenSpot
                required property int number
                required property real placeX
                required property real placeY
                required property string spot

                border.color: isChosen ? Display.actionEdge : Display.text
                border.width: 2 * Display.stroke
                color: isChosen ? Display.action : Display.surface
                height: width
                objectName: "badge"
                radius: width / 2
                width: room.badge
                x: Math.round(placeX * paper.width - width / 2)
                y: Math.round(placeY * paper.height - height / 2)

                BodyText {
                    Accessible.ignored: true
                    anchors.centerIn: parent
                    color: badge.isChosen ? Display.onAction : Display.text
                    font.bold: true
                    font.pixelSize: Math.round(badge.width * 0.62)
                    lineHeight: Math.ceil(font.pixelSize * 1.24)
                    text: badge.number
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
    BodyText {
        Accessible.ignored: true
        anchors.fill: paper
        elide: Text.ElideRight
        fontSizeMode: Text.Fit
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        lineHeightMode: Text.ProportionalHeight
        minimumPixelSize: Math.round(Display.smallFont / 2)
        text: room.figure.alternative
        verticalAlignment: Text.AlignVCenter
        visible: room.isMissing
    }
}
