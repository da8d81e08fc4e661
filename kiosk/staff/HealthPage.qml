pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// How the terminal is, line by line; what does not fit stands on further pages.
StaffSheet {
    id: page

    // Where each page begins, and behind them the number of lines.
    readonly property list<int> ends: paged()
    readonly property int from: ends[Math.min(shown, pages - 1)]
    readonly property int gap: Math.round(wordsFont * 0.45)
    required property HealthListModel health
    readonly property int listHeight: roomHeight - Display.target - Display.gap
    readonly property int pages: ends.length - 1
    property int shown: 0
    readonly property int to: ends[Math.min(shown, pages - 1) + 1]

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

    title: pages > 1 ? qsTr("Health, page %1 of %2").arg(Math.min(shown, pages - 1) + 1).arg(pages) : qsTr("Health")

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
    Row {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: Display.gap
        visible: page.pages > 1

        ControlButton {
            id: before

            enabled: page.shown > 0
            fontSize: page.buttonFont
            height: Display.target
            icon: "earlier"
            isDirected: true
            text: qsTr("Before")
            width: Display.mm(50)

            onActivated: {
                const byKeys = activeFocus;
                page.shown = Math.min(page.shown, page.pages - 1) - 1;
                if (byKeys && page.shown === 0)
                    next.forceActiveFocus(Qt.TabFocusReason);
            }
        }
        ControlButton {
            id: next

            enabled: page.shown < page.pages - 1
            fontSize: page.buttonFont
            height: Display.target
            icon: "later"
            isDirected: true
            text: qsTr("Next")
            width: Display.mm(50)

            onActivated: {
                const byKeys = activeFocus;
                page.shown += 1;
                if (byKeys && page.shown >= page.pages - 1)
                    before.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
}
