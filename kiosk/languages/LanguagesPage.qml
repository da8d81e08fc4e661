import QtQuick
import PatientKiosk
import kiosk.display

// The choice of a language, for those too who cannot read the one in use: its icon, and each language's own name.
Item {
    id: page

    readonly property bool isLow: height < Display.mm(120) * Display.textScale
    required property LanguagesViewModel languages
    readonly property int padding: isLow ? Display.gap : Display.space
    readonly property string title: qsTr("Choose your language")

    // Names are as large as all of them fit.
    function fontFor(room: int): int {
        const fonts = [Display.bodyFont, Display.plainFont * 1.25, Display.plainFont, Display.plainFont * 0.8];
        const fitting = fonts.map(font => Math.floor(Math.min(font, Display.bodyFont))).find(font => choice.heightAt(font) <= room);
        return fitting ?? Math.floor(Display.plainFont * 0.8);
    }

    Accessible.name: title
    Accessible.role: Accessible.Pane

    Column {
        id: column

        anchors.centerIn: parent
        spacing: page.padding
        width: Math.min(parent.width - 2 * Display.margin, Display.mm(260))

        Rectangle {
            id: disc

            anchors.horizontalCenter: parent.horizontalCenter
            color: Display.accent
            height: Display.mm(40)
            radius: height / 2
            visible: !page.isLow
            width: height

            Icon {
                anchors.centerIn: parent
                colour: Display.onAccent
                height: width
                name: "language"
                width: disc.width * 0.6
            }
        }
        TitleText {
            id: heading

            // What is to be touched comes before what announces it.
            font.pixelSize: page.isLow ? Math.min(Display.headingFont, Math.floor(Display.plainFont * 1.25)) : Display.titleFont
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.26)
            text: page.title
            width: parent.width
        }
        LanguageGrid {
            id: choice

            anchors.horizontalCenter: parent.horizontalCenter
            choices: page.languages.choices
            current: page.languages.current
            fontSize: page.fontFor(page.height - heading.height - (disc.visible ? disc.height + page.padding : 0) - 3 * page.padding)
            leastHeight: page.isLow ? Display.target : Display.mm(24)
            room: column.width

            onChosen: language => page.languages.choose(language)
        }
    }
}
