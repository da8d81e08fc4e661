import QtQuick
import PatientKiosk
import kiosk.display

// Where the visitor is: a line behind the bands, and a flag with the day at its foot.
Item {
    id: marker

    readonly property int flagHeight: plan.scaleHeight - Display.mm(1.4)
    readonly property int flagWidth: Math.max(label.itsWidth + 2 * Display.mm(2), Display.mm(12))
    readonly property int middle: plan.timeline.place < 0 ? 0 : plan.middleOf(plan.timeline.place)
    required property RulerPlan plan
    // Where the flag begins, from where the language starts to read: whole on the plan.
    readonly property int start: Math.max(plan.padding / 2, Math.min(middle - Math.floor(flagWidth / 2), plan.width - flagWidth - plan.padding / 2))

    Item {
        height: marker.height
        width: Display.mm(2)
        x: marker.plan.fromLeft(marker.middle - Math.floor(width / 2), width)

        Behavior on x {
            enabled: Display.moves

            NumberAnimation {
                duration: 160
                easing.type: Easing.OutCubic
            }
        }

        // Light around dark, so that it parts from the ruler's own lines.
        Rectangle {
            border.color: Display.surface
            border.width: Display.mm(0.5)
            color: Display.text
            height: marker.plan.height - marker.plan.scaleHeight + Display.mm(1)
            radius: width / 2
            width: parent.width
            y: Display.mm(0.4)
        }
    }
    Rectangle {
        id: flag

        border.color: Display.actionEdge
        border.width: Display.stroke
        color: Display.action
        height: marker.flagHeight
        objectName: "flag"
        radius: Math.min(Display.radius, height / 2)
        width: marker.flagWidth
        x: marker.plan.fromLeft(marker.start, width)
        y: marker.plan.height - height - Display.mm(0.7)

        Behavior on x {
            enabled: Display.moves

            NumberAnimation {
                duration: 160
                easing.type: Easing.OutCubic
            }
        }

        BodyText {
            id: label

            readonly property int itsWidth: Lettering.width(text, font.pixelSize)

            Accessible.ignored: true
            anchors.centerIn: parent
            anchors.verticalCenterOffset: middleOffset
            color: Display.onAction
            font.bold: true
            font.pixelSize: marker.plan.fontIn(marker.flagHeight)
            lineHeight: Math.ceil(font.pixelSize * 1.2)
            text: qsTr("Day %1").arg(Math.max(marker.plan.timeline.day, marker.plan.timeline.place))
            wrapMode: Text.NoWrap
        }
    }
}
