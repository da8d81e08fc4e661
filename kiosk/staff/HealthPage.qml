pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// How the terminal is, line by line; what does not fit stands on further pages.
StaffSheet {
    id: page

    // Where each page begins, and behind them the number of lines.
    readonly property list<int> ends: paged()
    readonly property int from: ends[turner.current]
    readonly property int gap: Math.round(wordsFont * 0.45)
    required property HealthListModel health
    readonly property int listHeight: roomHeight - Display.target - Display.gap
    readonly property int to: ends[turner.current + 1]

    function paged(): list<int> {
        const starts = [0];
        let left = listHeight;
        for (let line = 0; line < health.words.length; ++line) {
            const need = rowHeight(line) + gap;
            if (need > left && line > starts[starts.length - 1]) {
                starts.push(line);
                left = listHeight;
            }
            left -= need;
        }
        return [...starts, health.words.length];
    }
    function rowHeight(line: int): int {
        const room = roomWidth - Math.round(wordsFont * 1.4) - Display.gap;
        return Math.min(listHeight, (1 + Lettering.lines(health.words[line], room, wordsFont)) * Math.ceil(wordsFont * 1.3));
    }

    title: turner.pages > 1 ? qsTr("Health, page %1 of %2").arg(turner.current + 1).arg(turner.pages) : qsTr("Health")

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: page.gap

        Repeater {
            model: page.health

            HealthRow {
                required property int index

                fontSize: page.wordsFont
                height: page.rowHeight(index)
                visible: index >= page.from && index < page.to
                width: page.roomWidth
            }
        }
    }
    BodyText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        font.pixelSize: page.wordsFont
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.42)
        text: qsTr("Nothing was looked at.")
        visible: page.health.words.length === 0
    }
    PageTurner {
        id: turner

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        fontSize: page.buttonFont
        pages: page.ends.length - 1
    }
}
