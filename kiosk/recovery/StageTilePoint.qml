import QtQuick
import PatientKiosk
import kiosk.display

// One thing that a stage says, after its sign and the word for that.
Item {
    id: point

    required property int fontSize
    required property string icon
    required property color ink
    required property string text
    required property string word

    function plain(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    }

    height: words.height

    Icon {
        height: width
        name: point.visible ? point.icon : ""
        width: point.fontSize
        x: point.LayoutMirroring.enabled ? point.width - width : 0
        y: Math.round((words.lineHeight - height) / 2)
    }
    BodyText {
        id: words

        Accessible.ignored: true
        color: point.ink
        font.pixelSize: point.fontSize
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        text: "<b>" + point.plain(point.word) + "</b> " + point.plain(point.text)
        textFormat: Text.StyledText
        width: point.width - point.fontSize - Display.gap
        x: point.LayoutMirroring.enabled ? 0 : point.fontSize + Display.gap
    }
}
