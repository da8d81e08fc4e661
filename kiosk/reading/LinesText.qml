import QtQuick
import kiosk.display
import PatientKiosk

// Lines that are already broken: Python measured them with this very font, so their height is known before they are drawn.
BodyText {
    id: lines

    required property int fontPixels
    required property int linePixels
    required property string markup
    required property string spoken

    // Only what can be touched for its meaning is underlined; it has the accent's colour as well.
    function coloured(markup: string, colour: color): string {
        return markup.replace(/<u>/g, "<u><font color=\"" + colour + "\">").replace(/<\/u>/g, "</font></u>");
    }

    Accessible.name: spoken
    font.pixelSize: fontPixels
    horizontalAlignment: Text.AlignLeft
    lineHeight: linePixels
    text: coloured(markup, Display.accent)
    textFormat: Text.StyledText
    wrapMode: Text.NoWrap
}
