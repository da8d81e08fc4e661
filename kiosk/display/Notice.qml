import QtQuick
import PatientKiosk

// Says on one line that nobody clinical has checked the text yet.
Item {
    id: notice

    // The largest letters it may have.
    required property int most
    height: Math.ceil(most * 1.3)

    Icon {
        id: sign

        colour: Display.textQuiet
        height: width
        name: "info"
        width: words.font.pixelSize
        x: notice.LayoutMirroring.enabled ? notice.width - width : 0
        y: Math.round((notice.height - height) / 2)
    }
    BodyText {
        id: words

        color: Display.textQuiet
        font.pixelSize: Lettering.fitted(text, notice.width - Math.ceil(notice.most * 1.3) - Display.gap, notice.most)
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        text: qsTr("Not yet checked by a clinician")
        width: notice.width - sign.width - Display.gap
        wrapMode: Text.NoWrap
        x: notice.LayoutMirroring.enabled ? 0 : sign.width + Display.gap
        y: Math.round((notice.height - lineHeight) / 2)
    }
}
