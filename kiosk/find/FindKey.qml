import QtQuick
import kiosk.display

// A key with a letter or a word.
Touchable {
    id: key

    required property int fontSize
    required property string name

    BodyText {
        Accessible.ignored: true
        anchors.fill: parent
        anchors.topMargin: Math.round((parent.height - lineHeight) / 2) + middleOffset
        color: key.ink
        font.bold: true
        font.pixelSize: key.fontSize
        horizontalAlignment: Text.AlignHCenter
        lineHeight: Math.ceil(key.fontSize * 1.26)
        text: key.text
        wrapMode: Text.NoWrap
    }
}
