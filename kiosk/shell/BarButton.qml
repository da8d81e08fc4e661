import QtQuick
import PatientKiosk
import kiosk.display

// A button of the bar: an icon, perhaps beside it how things stand, and below a short label.
Touchable {
    id: button

    required property string icon
    // Arrows point the other way where the text runs from right to left.
    property bool isDirected: false
    // What is seen of the name.
    property string label: text
    required property BarPlan plan
    // Letters grow with the text, buttons do not: a finger finds Text size where it was.
    readonly property int fontSize: Math.min(Display.bodyFont, plan.font)
    property string value: ""

    height: plan.buttonHeight
    // Off it is pale, but it keeps its place to the eye too, in the dark themes as well.
    opacity: enabled ? 1 : 0.5

    Column {
        anchors.centerIn: parent
        // In the middle of the button's face, which goes down with the finger.
        anchors.verticalCenterOffset: Display.lip / (button.isPressed ? 2 : -2)

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            height: button.plan.icon
            spacing: Display.mm(1.5)

            Icon {
                height: width
                mirror: button.isDirected && button.LayoutMirroring.enabled
                name: button.icon
                width: button.plan.icon
            }
            BodyText {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Math.min(Display.bodyFont, button.plan.valueFont)
                lineHeight: button.plan.lineOf(font.pixelSize)
                text: button.value
                visible: button.value !== ""
                wrapMode: Text.NoWrap
            }
        }
        BodyText {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            font.bold: true
            font.pixelSize: button.fontSize
            // All icons stand in one line, however many their labels have.
            height: button.plan.lines * lineHeight
            horizontalAlignment: Text.AlignHCenter
            lineHeight: button.plan.lineOf(button.fontSize)
            text: button.label
            width: button.width - 2 * button.plan.padding
            wrapMode: button.plan.lines > 1 ? Text.WordWrap : Text.NoWrap
        }
    }
}
