import QtQuick
import PatientKiosk
import kiosk.display

// The four answers to a question, as words and shapes: none of them stands out before one is given.
Grid {
    id: answers

    readonly property list<ControlButton> buttons: [yes, no, unsure, skip]
    required property int cellHeight
    readonly property int cellWidth: Math.floor((width - (columns - 1) * spacing) / columns)
    required property RedFlagsViewModel check
    // All in one size: the largest in which each is whole.
    readonly property int fontSize: sizes.find(font => buttons.every(button => button.fits(cellWidth, cellHeight, font))) ?? Math.floor(Display.plainFont * 0.55)
    // A second touch of a trembling finger must not answer the next question too.
    required property bool isSettling
    readonly property list<int> sizes: [Display.headingFont, Display.bodyFont, ...[1.15, 1, 0.9, 0.8, 0.7, 0.6].map(scale => Math.min(Math.floor(Display.plainFont * scale), Display.bodyFont))]

    function nameOf(words: string, given: int): string {
        return check.given === given ? qsTr("%1, your answer").arg(words) : words;
    }

    objectName: "answers"
    spacing: Display.gap

    ControlButton {
        id: yes

        fontSize: answers.fontSize
        height: answers.cellHeight
        icon: "yes"
        isPrimary: answers.check.given === RedFlagsViewModel.Yes
        label: qsTr("Yes")
        text: answers.nameOf(label, RedFlagsViewModel.Yes)
        width: answers.cellWidth

        onActivated: {
            if (!answers.isSettling)
                answers.check.answerYes();
        }
    }
    ControlButton {
        id: no

        fontSize: answers.fontSize
        height: answers.cellHeight
        icon: "no"
        isPrimary: answers.check.given === RedFlagsViewModel.No
        label: qsTr("No")
        text: answers.nameOf(label, RedFlagsViewModel.No)
        width: answers.cellWidth

        onActivated: {
            if (!answers.isSettling)
                answers.check.answerNo();
        }
    }
    ControlButton {
        id: unsure

        fontSize: answers.fontSize
        height: answers.cellHeight
        icon: "unsure"
        isPrimary: answers.check.given === RedFlagsViewModel.NotSure
        label: qsTr("Not sure")
        text: answers.nameOf(label, RedFlagsViewModel.NotSure)
        width: answers.cellWidth

        onActivated: {
            if (!answers.isSettling)
                answers.check.answerNotSure();
        }
    }
    ControlButton {
        id: skip

        fontSize: answers.fontSize
        height: answers.cellHeight
        icon: "skip"
        isDirected: true
        isPrimary: answers.check.given === RedFlagsViewModel.Skip
        label: qsTr("Skip")
        text: answers.nameOf(label, RedFlagsViewModel.Skip)
        width: answers.cellWidth

        onActivated: {
            if (!answers.isSettling)
                answers.check.skip();
        }
    }
}
