import QtQuick
import kiosk.display

// A key of the PIN pad with a digit.
Touchable {
    id: key

    required property int fontSize

    opacity: enabled ? 1 : 0.5

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
