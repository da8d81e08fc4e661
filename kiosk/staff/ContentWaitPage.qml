import QtQuick
import PatientKiosk
import kiosk.display

// Something takes long: the step it is at, in words.
StaffSheet {
    id: page

    property string hint: ""
    required property string words

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Display.space

        BodyText {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            font.bold: true
            font.pixelSize: Math.round(page.wordsFont * 1.3)
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.3)
            objectName: "step"
            text: page.words
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        BodyText {
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            font.pixelSize: page.wordsFont
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.42)
            text: page.hint
            visible: text !== ""
            width: parent.width
        }
    }
}
