import QtQuick
import PatientKiosk
import kiosk.display

// Where to find a person. Below it, what staff should know about this kiosk, if there is anything.
Item {
    id: page

    // Where room is short all of the advice comes before its size.
    readonly property int adviceFont: isTight ? Math.min(Display.bodyFont, Display.bodyFont / Display.textScale * (staffHelp.notice === "" ? 1.25 : 1)) : isRoomy ? Display.headingFont : Display.bodyFont
    readonly property int discSize: Display.mm(isWide ? 56 : isLow ? 22 : 40)
    // The sign stands beside the words where they keep room enough to be read.
    readonly property bool isBeside: isWide && !isLow
    readonly property bool isLow: height < Display.mm(115) * Display.textScale
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property bool isRoomy: height > Display.mm(170) * Display.textScale
    // Large letters on a small screen, or a notice: what only decorates makes room.
    readonly property bool isTight: isLow && (staffHelp.notice !== "" || height < Display.mm(85) * Display.textScale)
    readonly property bool isWide: width > Display.mm(270)
    required property StaffHelpViewModel staffHelp
    readonly property string title: qsTr("Ask a member of staff")

    Accessible.name: title
    Accessible.role: Accessible.Pane

    Rectangle {
        id: disc

        color: Display.accentSoft
        height: page.discSize
        radius: height / 2
        visible: !page.isTight
        width: height
        x: page.isMirrored ? words.x + words.width - (page.isBeside ? -Display.mm(14) : width) : words.x - (page.isBeside ? width + Display.mm(14) : 0)
        y: page.isBeside ? words.y : words.y - height - words.spacing

        Icon {
            anchors.centerIn: parent
            height: width
            name: "staff"
            width: disc.width * 0.6
        }
    }
    Column {
        id: words

        readonly property int beside: page.isBeside ? page.discSize + Display.mm(14) : 0
        readonly property int above: page.isBeside || page.isTight ? 0 : page.discSize + spacing

        spacing: page.isTight ? Display.gap : Display.space
        width: Math.min(parent.width - 2 * Display.margin - beside, 31 * page.adviceFont)
        x: Math.round((parent.width - width) / 2) + (page.isMirrored ? -1 : 1) * Math.round(beside / 2)
        y: Math.round((parent.height - height + above) / 2)

        TitleText {
            font.pixelSize: page.isTight ? Display.headingFont : Display.titleFont
            horizontalAlignment: Text.AlignLeft
            lineHeight: Math.ceil(font.pixelSize * 1.26)
            text: page.title
            width: parent.width
        }
        BodyText {
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: page.adviceFont
            lineHeight: Math.ceil(page.adviceFont * 1.42)
            text: qsTr("This screen does not call anyone. Please go to the desk, or speak to any member of staff.")
            width: parent.width
        }
        BodyText {
            color: Display.textQuiet
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: page.adviceFont
            lineHeight: Math.ceil(page.adviceFont * 1.42)
            text: qsTr("If you cannot walk there, ask somebody near you to go.")
            width: parent.width
        }
        Rectangle {
            color: Display.note
            height: notice.height + 2 * Display.gap
            visible: page.staffHelp.notice !== ""
            width: parent.width

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.top: parent.top
                color: Display.noteEdge
                width: Display.bar
            }
            BodyText {
                id: notice

                anchors.left: parent.left
                anchors.leftMargin: Display.gap + Display.bar
                anchors.margins: Display.gap
                anchors.right: parent.right
                anchors.top: parent.top
                elide: Text.ElideRight
                font.pixelSize: Display.smallFont
                horizontalAlignment: Text.AlignLeft
                lineHeight: Display.smallLine
                maximumLineCount: page.isLow ? 4 : 6
                text: qsTr("For staff: %1").arg(page.staffHelp.notice)
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
}
