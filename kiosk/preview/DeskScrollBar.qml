import QtQuick

// Shows how far a list is scrolled, and scrolls it under the mouse. A patient never sees one.
Item {
    id: bar

    required property Flickable list

    function scrollTo(y: real): void {
        const part = Math.max(0, Math.min(1, (y - thumb.height / 2) / Math.max(1, height - thumb.height)));
        list.contentY = list.originY + part * (list.contentHeight - list.height);
    }

    Accessible.ignored: true
    visible: list.visibleArea.heightRatio < 1
    width: Desk.gap

    Rectangle {
        anchors.fill: parent
        color: Desk.edge
        opacity: 0.25
        radius: width / 2
    }
    Rectangle {
        id: thumb

        color: Desk.edge
        height: Math.max(4 * width, bar.list.visibleArea.heightRatio * bar.height)
        radius: width / 2
        width: parent.width
        y: bar.list.visibleArea.yPosition / Math.max(0.001, 1 - bar.list.visibleArea.heightRatio) * (bar.height - height)
    }
    MouseArea {
        anchors.fill: parent

        onPositionChanged: mouse => bar.scrollTo(mouse.y)
        onPressed: mouse => bar.scrollTo(mouse.y)
    }
}
