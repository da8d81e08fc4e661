import QtQuick
import PatientKiosk
import kiosk.display

// Where to find a person. Below it, what staff should know about this kiosk, if there is anything.
Item {
    id: page

    readonly property bool isLow: height < Display.mm(120) * Display.textScale
    // Large letters on a small screen, or a notice: what only decorates makes room.
    readonly property bool isTight: isLow && (staffHelp.notice !== "" || height < Display.mm(85) * Display.textScale)
    // Where room is short all of the advice comes before its size.
    readonly property int adviceFont: isTight ? Math.min(Display.bodyFont, Display.bodyFont / Display.textScale * (staffHelp.notice === "" ? 1.25 : 1)) : Display.bodyFont
    required property StaffHelpViewModel staffHelp
    readonly property string title: qsTr("Ask a member of staff")

    Accessible.name: title
    Accessible.role: Accessible.Pane

    Column {
        anchors.centerIn: parent
        spacing: page.isTight ? Display.gap : Display.space
        width: Math.min(parent.width - 2 * Display.margin, Display.mm(220))

        Rectangle {
            id: disc

            anchors.horizontalCenter: parent.horizontalCenter
            color: Display.accent
            height: Display.mm(page.isLow ? 22 : 40)
            radius: height / 2
            visible: !page.isTight
            width: height

            Icon {
                anchors.centerIn: parent
                colour: Display.onAccent
                height: width
                name: "staff"
                width: disc.width * 0.6
            }
        }
        TitleText {
            font.pixelSize: page.isTight ? Display.headingFont : Display.titleFont
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.26)
            text: page.title
            width: parent.width
        }
        BodyText {
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: page.adviceFont
            lineHeight: Math.ceil(page.adviceFont * 1.42)
            text: qsTr("This screen does not call anyone. Please go to the desk, or speak to any member of staff.")
            width: parent.width
        }
        BodyText {
            color: Display.textQuiet
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: page.adviceFont
            lineHeight: Math.ceil(page.adviceFont * 1.42)
            text: qsTr("If you cannot walk there, ask somebody near you to go.")
            width: parent.width
        }
        Rectangle {
            border.color: Display.noteEdge
            border.width: Display.stroke
            color: Display.note
            height: notice.height + 2 * Display.gap
            radius: Display.radius
            visible: page.staffHelp.notice !== ""
            width: parent.width

            BodyText {
                id: notice

                anchors.left: parent.left
                anchors.margins: Display.gap
                anchors.right: parent.right
                anchors.top: parent.top
                elide: Text.ElideRight
                font.pixelSize: Display.smallFont
                lineHeight: Display.smallLine
                maximumLineCount: page.isLow ? 4 : 6
                text: qsTr("For staff: %1").arg(page.staffHelp.notice)
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
}
