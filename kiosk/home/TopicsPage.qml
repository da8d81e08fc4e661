import QtQuick
import PatientKiosk
import kiosk.display

// The choice of a topic, where the library holds several.
Item {
    id: page

    readonly property string title: qsTr("What would you like to read about?")
    required property TopicsViewModel topics

    Accessible.name: title
    Accessible.role: Accessible.Pane

    function settle(): void {
        topics.settle(tiles.capacity, tiles.width, tiles.height);
    }

    TitleText {
        id: heading

        anchors.left: parent.left
        anchors.margins: Display.margin
        anchors.right: parent.right
        anchors.top: parent.top
        horizontalAlignment: Text.AlignLeft
        text: page.title
    }
    TileGrid {
        id: tiles

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Display.margin
        anchors.right: parent.right
        anchors.top: heading.bottom
        tiles: page.topics.tiles
        titles: page.topics.titles

        // Later, as the answer may change what was asked: other tiles, and with them other titles.
        onCapacityChanged: Qt.callLater(page.settle)
        onChosen: name => page.topics.openTopic(name)
        onHeightChanged: Qt.callLater(page.settle)
        onTitlesChanged: Qt.callLater(page.settle)
        onWidthChanged: Qt.callLater(page.settle)
    }
}
