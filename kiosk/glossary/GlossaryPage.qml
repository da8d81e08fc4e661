pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// All the words a topic explains, from A to Z, read down the columns. The heading says which letters are in view.
Item {
    id: page

    required property GlossaryViewModel glossary
    readonly property int headingFont: (isLow ? [Math.max(Display.smallFont, Display.plainFont), Display.plainFont] : [Display.titleFont, Display.headingFont, Display.bodyFont, Display.plainFont]).find(font => isOneLine(font)) ?? Display.plainFont
    readonly property bool isLow: height < Display.mm(120)
    readonly property int inner: width - 2 * margin
    readonly property int margin: isLow ? Display.space : Display.margin
    readonly property string title: glossary.pageCount > 1 ? titleOf(glossary.firstLetter, glossary.lastLetter) : qsTr("Words explained")
    readonly property string widest: titleOf("W", "M")

    Accessible.name: title
    Accessible.role: Accessible.Pane

    function isOneLine(font: int): bool {
        return Lettering.lines(widest, inner, font) === 1;
    }
    function titleOf(first: string, last: string): string {
        return first === last ? qsTr("Words explained: %1").arg(first) : qsTr("Words explained: %1 to %2").arg(first).arg(last);
    }

    Binding {
        property: "bodySize"
        target: page.glossary
        value: Qt.size(body.width, body.height)
    }
    TitleText {
        id: heading

        anchors.left: parent.left
        anchors.margins: page.margin
        anchors.right: parent.right
        anchors.top: parent.top
        font.pixelSize: page.headingFont
        // Never by the letters in view: they follow from the room below.
        height: lineHeight * Lettering.lines(page.widest, page.inner, page.headingFont)
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.26)
        text: page.title
    }
    Item {
        id: body

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Display.gap
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: heading.bottom
        anchors.topMargin: Display.gap
        objectName: "body"
        width: page.inner

        Repeater {
            model: page.glossary.words

            WordTile {
                required property string term

                onActivated: page.glossary.openTerm(term)
            }
        }
    }
}
