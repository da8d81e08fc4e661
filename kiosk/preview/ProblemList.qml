pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk

// What staff see beside the kiosk: the folder, whether the screen shows it, and every problem in it.
Rectangle {
    id: side

    readonly property string heading: {
        if (preview.standing === PreviewViewModel.Checking)
            return qsTr("Checking");
        return preview.problemCount === 0 ? qsTr("No problems") : qsTr("Problems (%1)").arg(preview.problemCount);
    }
    required property PreviewViewModel preview

    function standing(): string {
        switch (preview.standing) {
        case PreviewViewModel.Newest:
            return qsTr("The screen shows the folder as it was saved last.");
        case PreviewViewModel.LastGood:
            return qsTr("The screen shows the last good text, not the folder as it is now.");
        case PreviewViewModel.OtherText:
            return qsTr("There is no good text of this folder yet: the screen shows the text that came with Patient Kiosk.");
        default:
            return qsTr("The folder is being checked.");
        }
    }

    Accessible.name: heading
    Accessible.role: Accessible.Pane
    color: Desk.paper

    Rectangle {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Desk.head
        height: names.height + 2 * Desk.margin

        Column {
            id: names

            anchors.left: parent.left
            anchors.margins: Desk.margin
            anchors.right: parent.right
            anchors.top: parent.top

            DeskText {
                color: Desk.headText
                text: qsTr("Preview for staff")
                width: parent.width
            }
            DeskText {
                Accessible.ignored: false
                Accessible.name: text
                Accessible.role: Accessible.Heading
                color: Desk.headText
                font.bold: true
                font.pixelSize: Desk.headFont
                text: side.heading
                width: parent.width
            }
        }
    }
    Column {
        id: told

        anchors.left: parent.left
        anchors.margins: Desk.margin
        anchors.right: parent.right
        anchors.top: head.bottom
        spacing: Desk.gap

        DeskText {
            Accessible.ignored: false
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            text: side.standing()
            width: parent.width
        }
        DeskText {
            Accessible.ignored: false
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            text: {
                const shown = side.preview.shownAt;
                const checked = side.preview.checkedAt;
                const times = [shown === "" ? "" : qsTr("Shown: %1").arg(shown), checked === shown ? "" : qsTr("Checked: %1").arg(checked)];
                return times.filter(words => words !== "").join("   ");
            }
            visible: text !== ""
            width: parent.width
        }
        DeskText {
            Accessible.ignored: false
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            color: Desk.quiet
            text: side.preview.folder
            width: parent.width
        }
    }
    ListView {
        id: list

        function scroll(pixels: real): void {
            contentY = Math.max(originY, Math.min(originY + contentHeight - height, contentY + pixels));
        }

        Accessible.name: side.heading
        Accessible.role: Accessible.List
        activeFocusOnTab: count > 0
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Desk.margin
        anchors.right: parent.right
        anchors.top: told.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: side.preview.problems
        spacing: Desk.gap

        delegate: ProblemRow {
            width: list.width - bar.width - Desk.gap
        }

        Keys.onDownPressed: scroll(Desk.textFont * 3)
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
            if (event.accepted)
                scroll(event.key === Qt.Key_PageDown ? height : -height);
        }
        Keys.onUpPressed: scroll(Desk.textFont * -3)

        DeskScrollBar {
            id: bar

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            anchors.top: parent.top
            list: list
            parent: list
        }
        Rectangle {
            anchors.fill: parent
            border.color: Desk.focus
            border.width: 2
            color: "transparent"
            parent: list
            visible: list.activeFocus
        }
    }
}
