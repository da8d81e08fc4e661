pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// The pad for the staff PIN. What was typed shows as dots only; whoever has a keyboard may type there.
StaffSheet {
    id: page

    readonly property int dot: Display.mm(isRoomy ? 5 : 4)
    readonly property int dotCount: Math.max(pad.leastDigits, pad.digitCount)
    readonly property int messageHeight: 3 * Math.ceil(wordsFont * 1.42)
    required property PinViewModel pad
    readonly property int padHeight: Math.min(isWide ? roomHeight : roomHeight - wordsHeight - Display.space, Display.mm(150))
    readonly property int padWidth: Math.min(isWide ? Math.round(roomWidth * 0.5) : roomWidth, Display.mm(150))
    readonly property string problem: {
        if (pad.secondsLeft > 0)
            return qsTr("Too many wrong PINs. The next try can be in %1.").arg(clock(pad.secondsLeft));
        return pad.isWrong ? qsTr("This PIN is wrong. Try again.") : "";
    }
    readonly property int wordsHeight: messageHeight + Display.space + dot

    function clock(seconds: int): string {
        const rest = seconds % 60;
        return seconds < 100 ? qsTr("%1 seconds").arg(seconds) : qsTr("%1:%2 minutes").arg(Math.floor(seconds / 60)).arg((rest < 10 ? "0" : "") + rest);
    }

    leaveIcon: "close"
    leaveText: qsTr("Close")
    title: qsTr("Staff only")

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            page.pad.type(event.key - Qt.Key_0);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete) {
            page.pad.takeBack();
            event.accepted = true;
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            page.pad.tryIt();
            event.accepted = true;
        }
    }

    Item {
        id: words

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: page.isWide ? Display.gap : 0
        height: page.wordsHeight
        width: page.isWide ? page.roomWidth - page.padWidth - Display.mm(10) : page.roomWidth

        BodyText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            anchors.left: parent.left
            anchors.right: parent.right
            font.pixelSize: page.wordsFont
            horizontalAlignment: page.isWide ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.42)
            text: qsTr("Type the staff PIN, then touch Open.")
            visible: !note.visible
        }
        StaffNote {
            id: note

            anchors.left: parent.left
            anchors.right: parent.right
            most: page.wordsFont
            mostHeight: page.messageHeight
            text: page.problem
        }
        Item {
            Accessible.name: qsTr("%1 digits typed").arg(page.pad.digitCount)
            Accessible.role: Accessible.StaticText
            anchors.horizontalCenter: page.isWide ? undefined : parent.horizontalCenter
            anchors.left: page.isWide ? parent.left : undefined
            anchors.top: parent.top
            anchors.topMargin: page.messageHeight + Display.space
            height: page.dot
            objectName: "dots"
            width: page.dotCount * page.dot * 1.75

            Row {
                spacing: Math.round(page.dot * 0.75)

                Repeater {
                    model: page.dotCount

                    Rectangle {
                        required property int index

                        border.color: Display.outline
                        border.width: Display.stroke
                        color: index < page.pad.digitCount ? Display.accent : "transparent"
                        height: width
                        radius: width / 2
                        width: page.dot
                    }
                }
            }
        }
    }
    PinPad {
        anchors.horizontalCenter: page.isWide ? undefined : parent.horizontalCenter
        anchors.right: page.isWide ? parent.right : undefined
        anchors.top: page.isWide ? parent.top : words.bottom
        anchors.topMargin: page.isWide ? 0 : Display.space
        height: page.padHeight
        pad: page.pad
        width: page.padWidth
    }
}
