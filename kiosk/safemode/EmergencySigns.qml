pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// The signs that must not wait, in columns of equal length, below what to do about them.
Rectangle {
    id: card

    readonly property int columnGap: Display.space
    required property int columns
    required property int fontSize
    readonly property int heading: Lettering.lines(title, inner, titleFont) * Math.ceil(titleFont * 1.3)
    readonly property int inner: width - 2 * padding
    readonly property bool isMirrored: LayoutMirroring.enabled
    required property int padding
    readonly property int perColumn: Math.ceil(signs.length / columns)
    required property list<string> signs
    readonly property string title: qsTr("Tell our staff at once if one of these fits you:")
    required property int titleFont

    function columnWidth(room: int, columns: int): int {
        return Math.floor((room - (columns - 1) * columnGap) / columns);
    }
    // Room for the words of a sign, beside its dot.
    function wordsWidth(room: int, font: int, columns: int): int {
        return columnWidth(room, columns) - Math.ceil(font * 0.8);
    }
    function lineOf(font: int): int {
        return Math.ceil(font * 1.25);
    }
    function spaceOf(font: int): int {
        return Math.ceil(font * 0.25);
    }
    // How high the highest column is.
    function tallest(told: list<string>, room: int, font: int, columns: int): int {
        const each = Math.ceil(told.length / columns);
        let most = 0;
        for (let first = 0; first < told.length; first += each) {
            const column = told.slice(first, first + each);
            const high = column.reduce((sum, sign) => sum + Lettering.lines(sign, wordsWidth(room, font, columns), font) * lineOf(font) + spaceOf(font), 0);
            most = Math.max(most, high);
        }
        return most;
    }

    border.color: Display.emergencyEdge
    border.width: 2 * Display.stroke
    color: Display.emergencyBody
    height: heading + table.height + 3 * padding
    radius: Display.radius

    BodyText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        font.bold: true
        font.pixelSize: card.titleFont
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        text: card.title
        width: card.inner
        x: card.padding
        y: card.padding
    }
    Row {
        id: table

        spacing: card.columnGap
        width: card.inner
        x: card.padding
        y: card.heading + 2 * card.padding

        Repeater {
            model: card.columns

            Column {
                id: column

                required property int index

                spacing: card.spaceOf(card.fontSize)
                width: card.columnWidth(card.inner, card.columns)

                Repeater {
                    model: card.signs.slice(column.index * card.perColumn, (column.index + 1) * card.perColumn)

                    Item {
                        id: sign

                        required property string modelData

                        height: words.height
                        width: column.width

                        Rectangle {
                            color: Display.emergencyEdge
                            height: width
                            radius: width / 2
                            width: Math.ceil(card.fontSize * 0.3)
                            x: card.isMirrored ? sign.width - width : 0
                            y: words.capitalMiddle - Math.round(height / 2)
                        }
                        BodyText {
                            id: words

                            Accessible.name: text
                            Accessible.role: Accessible.StaticText
                            font.pixelSize: card.fontSize
                            horizontalAlignment: Text.AlignLeft
                            lineHeight: card.lineOf(card.fontSize)
                            text: sign.modelData
                            width: card.wordsWidth(card.inner, card.fontSize, card.columns)
                            x: card.isMirrored ? 0 : sign.width - width
                        }
                    }
                }
            }
        }
    }
}
