import QtQuick
import PatientKiosk
import kiosk.display

// Steps through the days ago, by days and by weeks, around what they stand at.
Row {
    id: stepper

    // The largest letters of what they stand at, and of the stage that is told then.
    required property int largest
    required property MyDayViewModel myDay
    required property int noteFont
    // Letters to choose from for the steps: the largest in which each is whole.
    required property list<int> sizes
    readonly property int stepFont: sizes.find(font => [lessWeek, lessDay, moreDay, moreWeek].every(button => button.fits(stepWidth, height, font))) ?? Math.floor(Display.plainFont * 0.55)
    readonly property int stepWidth: Math.max(Display.target, Math.floor(width * 0.155))

    // Who steps by keys goes on the other way where there is nothing more to step to.
    function step(days: int, byKeys: bool, other: ControlButton): void {
        myDay.step(days);
        if (byKeys && !(days < 0 ? myDay.canStepBack : myDay.canStepOn))
            other.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Display.gap

    ControlButton {
        id: lessWeek

        enabled: stepper.myDay.canStepBack
        fontSize: stepper.stepFont
        height: stepper.height
        icon: "less"
        isStacked: true
        label: qsTr("1 week")
        text: qsTr("1 week less")
        width: stepper.stepWidth

        onActivated: stepper.step(-7, activeFocus, moreWeek)
    }
    ControlButton {
        id: lessDay

        enabled: stepper.myDay.canStepBack
        fontSize: stepper.stepFont
        height: stepper.height
        icon: "less"
        isStacked: true
        label: qsTr("1 day")
        text: qsTr("1 day less")
        width: stepper.stepWidth

        onActivated: stepper.step(-1, activeFocus, moreDay)
    }
    Item {
        id: middle

        height: stepper.height
        width: stepper.width - 4 * stepper.stepWidth - 4 * Display.gap

        BodyText {
            id: ago

            Accessible.name: text
            Accessible.role: Accessible.StaticText
            font.bold: true
            font.pixelSize: Lettering.fitted(text, width, Math.min(stepper.largest, stepper.height * 0.4))
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.26)
            text: qsTr("%1 days ago").arg(stepper.myDay.ago)
            width: parent.width
            wrapMode: Text.NoWrap
            y: Math.floor((parent.height - lineHeight - told.lineHeight) / 2)
        }
        BodyText {
            id: told

            font.pixelSize: Lettering.fitted(text, width, Math.min(stepper.noteFont, stepper.height * 0.3))
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.3)
            text: stepper.myDay.label
            width: parent.width
            wrapMode: Text.NoWrap
            y: ago.y + ago.lineHeight
        }
    }
    ControlButton {
        id: moreDay

        enabled: stepper.myDay.canStepOn
        fontSize: stepper.stepFont
        height: stepper.height
        icon: "more"
        isStacked: true
        label: qsTr("1 day")
        text: qsTr("1 day more")
        width: stepper.stepWidth

        onActivated: stepper.step(1, activeFocus, lessDay)
    }
    ControlButton {
        id: moreWeek

        enabled: stepper.myDay.canStepOn
        fontSize: stepper.stepFont
        height: stepper.height
        icon: "more"
        isStacked: true
        label: qsTr("1 week")
        text: qsTr("1 week more")
        width: stepper.stepWidth

        onActivated: stepper.step(7, activeFocus, lessWeek)
    }
}
