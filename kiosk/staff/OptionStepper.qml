import QtQuick
import PatientKiosk
import kiosk.display

// An option between the two buttons that change it by a step.
Item {
    id: stepper

    required property bool canLess
    required property bool canMore
    required property int fontSize
    readonly property string lessText: [qsTr("Before"), qsTr("Off"), qsTr("Quieter"), qsTr("Shorter"), qsTr("Earlier"), qsTr("Earlier")][option]
    readonly property string moreText: [qsTr("Next"), qsTr("On"), qsTr("Louder"), qsTr("Longer"), qsTr("Later"), qsTr("Later")][option]
    readonly property string name: [qsTr("Colours"), qsTr("Lower controls"), qsTr("Sound volume"), qsTr("Wait before asking"), qsTr("Dim from"), qsTr("Dim until")][option]
    required property int option
    readonly property int signFont: Math.min(Math.round(fontSize * 0.8), ...[lessText, moreText].map(words => Lettering.fitted(words, lessButton.width - 2 * lessButton.padding, fontSize)))
    required property int value
    readonly property string valueWords: tell()

    signal stepped(bool more)

    // Who steps by keys goes on the other way where there is nothing more to step to.
    function step(more: bool, byKeys: bool): void {
        stepped(more);
        if (byKeys && !(more ? canMore : canLess))
            (more ? lessButton : moreButton).forceActiveFocus(Qt.TabFocusReason);
    }
    function tell(): string {
        switch (option) {
        case OptionListModel.Theme:
            return [qsTr("Light"), qsTr("Dark"), qsTr("High contrast")][value];
        case OptionListModel.LowerControls:
            return value === 1 ? qsTr("On") : qsTr("Off");
        case OptionListModel.Volume:
            return value === 0 ? qsTr("Silent") : qsTr("%1 %").arg(value);
        case OptionListModel.Idle:
            return qsTr("%1 seconds").arg(value);
        case OptionListModel.DimFrom:
            return value < 0 ? qsTr("Never") : time(value);
        default:
            return value < 0 ? qsTr("Not in use") : time(value);
        }
    }
    function time(minute: int): string {
        return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
    }

    ControlButton {
        id: lessButton

        anchors.left: parent.left
        enabled: stepper.canLess
        fontSize: stepper.signFont
        height: parent.height
        icon: stepper.option === OptionListModel.Theme ? "back" : "less"
        isDirected: true
        isStacked: true
        label: stepper.lessText
        text: qsTr("%1: %2").arg(stepper.name).arg(stepper.lessText)
        width: Display.mm(23)

        onActivated: stepper.step(false, activeFocus)
    }
    Item {
        Accessible.name: qsTr("%1: %2").arg(stepper.name).arg(stepper.valueWords)
        Accessible.role: Accessible.StaticText
        anchors.left: lessButton.right
        anchors.margins: Display.gap
        anchors.right: moreButton.left
        anchors.verticalCenter: parent.verticalCenter
        height: nameText.lineHeight + valueText.lineHeight

        BodyText {
            id: nameText

            Accessible.ignored: true
            color: Display.textQuiet
            font.pixelSize: Lettering.fitted(text, width, Math.round(stepper.fontSize * 0.9))
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.3)
            text: stepper.name
            width: parent.width
            wrapMode: Text.NoWrap
        }
        BodyText {
            id: valueText

            Accessible.ignored: true
            anchors.top: nameText.bottom
            font.bold: true
            font.pixelSize: Lettering.fitted(text, width, Math.round(stepper.fontSize * 1.15))
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.3)
            text: stepper.valueWords
            width: parent.width
            wrapMode: Text.NoWrap
        }
    }
    ControlButton {
        id: moreButton

        anchors.right: parent.right
        enabled: stepper.canMore
        fontSize: stepper.signFont
        height: parent.height
        icon: stepper.option === OptionListModel.Theme ? "next" : "more"
        isDirected: true
        isStacked: true
        label: stepper.moreText
        text: qsTr("%1: %2").arg(stepper.name).arg(stepper.moreText)
        width: Display.mm(23)

        onActivated: stepper.step(true, activeFocus)
    }
}
