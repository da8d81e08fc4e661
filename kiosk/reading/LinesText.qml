import QtQuick
import kiosk.display

// Lines that are already broken: Python measured them with this very font, so their height is known before they are drawn.
BodyText {
    id: lines

    required property int fontPixels
    required property int linePixels
    required property string markup
    required property string spoken

    Accessible.name: spoken
    font.pixelSize: fontPixels
    horizontalAlignment: Text.AlignLeft
    lineHeight: linePixels
    text: markup
    textFormat: Text.StyledText
    wrapMode: Text.NoWrap
}
