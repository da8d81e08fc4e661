pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// Facts about the terminal below each other, in the largest letters in which all of them are whole.
Column {
    id: list

    required property list<string> facts
    readonly property int fontSize: [1, 0.9, 0.8, 0.7, 0.6, 0.5].map(part => Math.floor(most * part)).find(font => heightAt(font) <= mostHeight) ?? Math.floor(most * 0.5)
    readonly property int gap: Math.round(fontSize * 0.25)
    // The first of them is what the others belong to.
    property bool isHeaded: true
    required property int most
    required property int mostHeight

    function heightAt(font: int): int {
        return facts.reduce((sum, fact) => sum + Lettering.lines(fact, width, font) * Math.ceil(font * 1.3) + Math.round(font * 0.25), 0);
    }

    spacing: gap

    Repeater {
        model: list.facts

        BodyText {
            required property int index
            required property string modelData

            Accessible.name: text
            Accessible.role: Accessible.StaticText
            font.bold: list.isHeaded && index === 0
            font.pixelSize: list.fontSize
            horizontalAlignment: Text.AlignLeft
            lineHeight: Math.ceil(font.pixelSize * 1.3)
            text: modelData
            width: list.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
