import QtQuick
import PatientKiosk
import kiosk.display

// Content to choose: where it is and what it is, in the largest letters in which all of it is whole. What cannot be
// taken says why, and is no button.
Touchable {
    id: row

    readonly property bool canTake: refusal === ""
    readonly property int font: [1, 0.9, 0.8, 0.7, 0.6, 0.5].map(part => Math.floor(most * part)).find(font => heightAt(font) <= wordsHeight) ?? Math.floor(most * 0.5)
    required property bool isBundled
    required property string languages
    readonly property int line: Math.ceil(font * 1.3)
    required property string made
    readonly property string madeWords: made === "" ? qsTr("Made on an unknown day") : qsTr("Made on %1").arg(made)
    required property string mark
    required property int most
    readonly property string name: place !== "" ? place : isBundled ? qsTr("Came with the program") : madeWords
    required property string place
    required property string refusal
    readonly property string versionWords: qsTr("Version %1. Languages: %2.").arg(mark).arg(languages)
    readonly property string words: !canTake ? refusal : place === "" && !isBundled ? versionWords : qsTr("%1. %2").arg(madeWords).arg(versionWords)
    readonly property int wordsHeight: height - Display.lip - Display.mm(2)

    function heightAt(font: int): int {
        return (Lettering.lines(name, roomAt(font), font) + Lettering.lines(words, roomAt(font), font)) * Math.ceil(font * 1.3);
    }
    function roomAt(font: int): int {
        return width - 3 * Display.gap - Math.round(font * 1.4);
    }

    Accessible.role: canTake ? Accessible.Button : Accessible.StaticText
    enabled: canTake
    isBare: !canTake
    text: qsTr("%1. %2").arg(name).arg(words)

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Display.gap
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Display.lip / 2
        colour: row.canTake ? Display.accent : Display.emergencyEdge
        height: width
        name: row.canTake ? "book" : "warning"
        width: Math.round(row.font * 1.4)
    }
    Column {
        anchors.left: sign.right
        anchors.leftMargin: Display.gap
        anchors.right: parent.right
        anchors.rightMargin: Display.gap
        anchors.verticalCenter: sign.verticalCenter

        BodyText {
            id: title

            Accessible.ignored: true
            color: row.ink
            font.bold: true
            font.pixelSize: row.font
            horizontalAlignment: Text.AlignLeft
            lineHeight: row.line
            text: row.name
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        BodyText {
            Accessible.ignored: true
            color: row.ink
            elide: Text.ElideRight
            font.pixelSize: row.font
            horizontalAlignment: Text.AlignLeft
            lineHeight: row.line
            maximumLineCount: Math.max(1, Math.floor((row.wordsHeight - title.height) / row.line))
            text: row.words
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
