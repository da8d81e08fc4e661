pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// Content to choose from, below a heading; what does not fit stands on further pages.
Item {
    id: list

    required property string emptyWords
    required property int fontSize
    required property string heading
    readonly property int headHeight: title.lineHeight
    // The lowest row.
    required property int lowest
    readonly property int pageHeight: height - headHeight - (hasOnePage ? 0 : Display.target + Display.gap)
    readonly property bool hasOnePage: rows.count <= rowsIn(height - headHeight)
    readonly property int perPage: hasOnePage ? Math.max(1, rows.count) : Math.max(1, rowsIn(pageHeight))
    readonly property int rowHeight: Math.min(Display.mm(40), Math.floor((pageHeight + Display.gap) / perPage) - Display.gap)
    required property ContentListModel rows

    signal chosen(int row)

    function rowsIn(height: int): int {
        return Math.floor((height + Display.gap) / (lowest + Display.gap));
    }

    BodyText {
        id: title

        Accessible.name: text
        Accessible.role: Accessible.StaticText
        anchors.left: parent.left
        anchors.right: parent.right
        font.bold: true
        font.pixelSize: Lettering.fitted(text, width, list.fontSize)
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(list.fontSize * 1.3)
        text: turner.pages > 1 ? qsTr("%1, page %2 of %3").arg(list.heading).arg(turner.current + 1).arg(turner.pages) : list.heading
        wrapMode: Text.NoWrap
    }
    BodyText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        font.pixelSize: list.fontSize
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.42)
        text: list.emptyWords
        visible: list.rows.count === 0
    }
    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: list.headHeight
        spacing: Display.gap

        Repeater {
            model: list.rows

            ContentRow {
                required property int index

                height: list.rowHeight
                most: list.fontSize
                visible: Math.floor(index / list.perPage) === turner.current
                width: list.width

                onActivated: list.chosen(index)
            }
        }
    }
    PageTurner {
        id: turner

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        fontSize: list.fontSize
        pages: Math.ceil(list.rows.count / list.perPage)
    }
}
