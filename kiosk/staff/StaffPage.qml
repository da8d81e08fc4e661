import QtQuick
import PatientKiosk
import kiosk.display

// What staff came for: what this terminal shows and since when, and all that can be done with it.
StaffSheet {
    id: page

    required property StaffAreaViewModel area
    readonly property list<ControlButton> buttons: [content, options, calibrate, clean, health, restart, close]
    readonly property int cellHeight: Math.min(Math.floor((buttonsHeight - 3 * Display.gap) / 4), Display.mm(34))
    readonly property int cellWidth: Math.floor((buttonsWidth - Display.gap) / 2)
    readonly property int buttonsHeight: isWide ? roomHeight : Math.min(Math.floor(roomHeight * 0.5), Display.mm(108))
    readonly property int buttonsWidth: isWide ? Math.round(roomWidth * 0.52) : roomWidth
    readonly property int cellFont: [1, 0.9, 0.8, 0.7, 0.6].map(part => Math.floor(buttonFont * part)).find(font => buttons.every(button => button.fits(cellWidth, cellHeight, font))) ?? Math.floor(buttonFont * 0.55)
    readonly property StaffFactsViewModel facts: area.facts
    readonly property int factsHeight: isWide ? roomHeight : roomHeight - buttonsHeight - Display.space
    readonly property int factsWidth: isWide ? roomWidth - buttonsWidth - Display.mm(8) : roomWidth
    readonly property string running: {
        const minutes = facts.minutesRunning;
        if (minutes < 60)
            return qsTr("%1 minutes").arg(minutes);
        const hours = Math.floor(minutes / 60);
        return hours < 48 ? qsTr("%1 hours").arg(hours) : qsTr("%1 days").arg(Math.floor(hours / 24));
    }
    readonly property list<string> told: [clinic(), text(), checked(), languages(), qsTr("Program %1, running for %2").arg(facts.program).arg(running)].filter(each => each !== "")
    readonly property string warning: [fallen(), overdue(), settingsNotice(), unwell()].filter(each => each !== "").join("\u2028")

    function checked(): string {
        if (facts.contentTitle === "")
            return "";
        return facts.reviewed === "" ? qsTr("Not yet checked by a clinician") : qsTr("Checked %1, next check %2").arg(facts.reviewed).arg(facts.nextReview);
    }
    function clinic(): string {
        return facts.clinicName === "" ? qsTr("The clinic's name is not set") : facts.clinicName;
    }
    function fallen(): string {
        return facts.hasFallenBack ? qsTr("The installed text is damaged; the one that came with the program is shown.") : "";
    }
    function languages(): string {
        return facts.languages === "" ? "" : qsTr("Languages: %1").arg(facts.languages);
    }
    function overdue(): string {
        return facts.isOverdue ? qsTr("The text should have been checked again by %1.").arg(facts.nextReview) : "";
    }
    function settingsNotice(): string {
        if (facts.notice === "")
            return "";
        return facts.moreNotices > 0 ? qsTr("%1 (and %2 more)").arg(facts.notice).arg(facts.moreNotices) : facts.notice;
    }
    function text(): string {
        if (facts.contentTitle === "")
            return qsTr("No text can be read");
        const own = qsTr("%1, version %2").arg(facts.contentTitle).arg(facts.contentVersion);
        return facts.moreContents > 0 ? qsTr("%1, and %2 more").arg(own).arg(facts.moreContents) : own;
    }
    function unwell(): string {
        return facts.health.badCount > 0 ? qsTr("Not well: %1; see Health.").arg(facts.health.badCount) : "";
    }

    leaveIcon: "back"
    leaveText: qsTr("Back to patients")
    title: qsTr("Staff")

    onWentBack: area.back()

    Item {
        anchors.left: parent.left
        anchors.top: parent.top
        height: page.factsHeight
        width: page.factsWidth

        FactList {
            id: list

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            facts: page.told
            most: page.wordsFont
            mostHeight: page.factsHeight - (note.visible ? note.height + Display.gap : 0)
        }
        StaffNote {
            id: note

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: list.bottom
            anchors.topMargin: Display.gap
            most: page.smallFont
            mostHeight: Math.round(page.factsHeight * 0.45)
            text: page.warning
        }
    }
    Grid {
        anchors.bottom: page.isWide ? undefined : parent.bottom
        anchors.right: parent.right
        anchors.top: page.isWide ? parent.top : undefined
        columns: 2
        // What ends the kiosk stands on the far side, where no Yes comes up under the finger.
        flow: Grid.TopToBottom
        rows: 4
        spacing: Display.gap

        ControlButton {
            id: content

            fontSize: page.cellFont
            height: page.cellHeight
            icon: "book"
            text: qsTr("New content")
            width: page.cellWidth

            onActivated: page.area.showContent()
        }
        ControlButton {
            id: options

            fontSize: page.cellFont
            height: page.cellHeight
            icon: "settings"
            text: qsTr("Options")
            width: page.cellWidth

            onActivated: page.area.showOptions()
        }
        ControlButton {
            id: calibrate

            fontSize: page.cellFont
            height: page.cellHeight
            icon: "card"
            text: qsTr("Calibrate the screen")
            width: page.cellWidth

            onActivated: page.area.showCalibration()
        }
        ControlButton {
            id: clean

            fontSize: page.cellFont
            height: page.cellHeight
            icon: "clean"
            text: qsTr("Clean the glass")
            width: page.cellWidth

            onActivated: page.area.clean()
        }
        ControlButton {
            id: health

            fontSize: page.cellFont
            height: page.cellHeight
            icon: "doctor"
            text: qsTr("Health")
            width: page.cellWidth

            onActivated: page.area.showHealth()
        }
        ControlButton {
            id: restart

            fontSize: page.cellFont
            height: page.cellHeight
            icon: "restart"
            text: qsTr("Start again")
            width: page.cellWidth

            onActivated: page.area.askToRestart()
        }
        ControlButton {
            id: close

            fontSize: page.cellFont
            height: page.cellHeight
            icon: "close"
            text: qsTr("Close the kiosk")
            width: page.cellWidth

            onActivated: page.area.askToClose()
        }
    }
}
