pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk

// The buttons of a figure: one for each part of the drawing, below them one for each view, and the way out. Parts have their
// names beside the numbers where there is room for that, and else the numbers alone.
Item {
    id: buttons

    readonly property int cell: Display.target
    readonly property int columns: isNamed ? namedColumns : numberColumns
    readonly property int count: labels.length
    required property FigureViewModel figure
    readonly property list<int> fonts: [1.6, 1.3, 1.15, 1, 0.9, 0.8, 0.7].map(scale => Math.min(Math.floor(Display.plainFont * scale), Display.bodyFont))
    readonly property int gap: Display.gap
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property bool isNamed: namedColumns > 0
    readonly property list<string> labels: figure.labels
    // With more the words have no room: the names of the parts give way before that.
    required property int mostHeight
    // The views, and out of them.
    readonly property list<string> names: [...figure.names, qsTr("Close picture")]
    // The height with numbers alone.
    readonly property int leastHeight: heightOf(Math.ceil(count / Math.max(1, numberColumns)))
    readonly property int numberColumns: Math.max(1, Math.min(count, Math.floor((width + gap) / (cell + gap))))
    // The columns in which the names of all parts have room; 0 if there are none.
    readonly property int namedColumns: [2, 1].find(columns => fontIn(labels, columns, sign) > 0 && heightOf(Math.ceil(count / columns)) <= mostHeight) ?? 0
    readonly property int sign: Display.mm(10)
    // A tick on the chosen one, a cross on the way out; where words are short of room they go without.
    readonly property int viewSign: width / names.length > Display.mm(60) ? 2 * sign : 0
    readonly property int spotFont: isNamed ? fontIn(labels, namedColumns, sign) : Display.plainFont
    readonly property int spotRows: Math.ceil(count / columns)
    readonly property int spotWidth: isNamed ? widthIn(columns) : cell
    readonly property int viewColumns: [names.length, 2, 1].find(columns => fontIn(names, columns, viewSign) > 0) ?? 1
    readonly property int viewFont: fontIn(names, viewColumns, viewSign) || Math.floor(Display.plainFont * 0.6)
    readonly property int viewRows: Math.ceil(names.length / Math.max(viewColumns, 1))

    // The largest size at which words fit buttons in so many columns, beside a sign; 0 if there is none.
    function fontIn(words: list<string>, columns: int, sign: int): int {
        const room = widthIn(columns) - 2 * Display.mm(2) - sign;
        return fonts.find(font => words.every(each => Lettering.wordWidth(each, font) <= room && Lettering.lines(each, room, font) * Math.ceil(font * 1.2) <= cell - Display.lip - Display.mm(1))) ?? 0;
    }
    function heightOf(rows: int): int {
        const all = rows + viewRows;
        return all * cell + Math.max(0, all - 1) * gap;
    }
    function widthIn(columns: int): int {
        return Math.floor((width - (columns - 1) * gap) / Math.max(columns, 1));
    }
    // Where a button in a column begins, from the left.
    function fromLeft(column: int, itsWidth: int): int {
        const start = column * (itsWidth + gap);
        return isMirrored ? width - start - itsWidth : start;
    }

    implicitHeight: heightOf(spotRows)

    Repeater {
        model: buttons.figure.spots

        FigureButton {
            required property int index
            required property int number
            required property string spot

            fontSize: buttons.spotFont
            height: buttons.cell
            isChosen: spot === buttons.figure.chosenSpot
            label: buttons.isNamed ? buttons.labels[index] ?? "" : ""
            numeral: number
            objectName: "spot"
            text: qsTr("%1: %2").arg(number).arg(buttons.labels[index] ?? "")
            width: buttons.spotWidth
            x: buttons.fromLeft(index % buttons.columns, width)
            y: Math.floor(index / buttons.columns) * (height + buttons.gap)

            onActivated: buttons.figure.chooseSpot(spot)
        }
    }
    Repeater {
        model: buttons.names

        FigureButton {
            required property int index
            readonly property bool isWayOut: index === buttons.names.length - 1
            required property string modelData

            fontSize: buttons.viewFont
            height: buttons.cell
            icon: buttons.viewSign === 0 ? "" : isWayOut ? "close" : isChosen ? "check" : ""
            isChosen: !isWayOut && index === buttons.figure.view
            label: modelData
            numeral: ""
            objectName: isWayOut ? "close" : "view"
            text: modelData
            width: buttons.widthIn(buttons.viewColumns)
            x: buttons.fromLeft(index % buttons.viewColumns, width)
            y: (buttons.spotRows + Math.floor(index / buttons.viewColumns)) * (height + buttons.gap)

            onActivated: isWayOut ? buttons.figure.close() : buttons.figure.chooseView(index)
        }
    }
}
