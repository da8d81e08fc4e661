pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk

// New content, and the way back to earlier one: each step of it is a sheet of its own.
FocusScope {
    id: page

    required property ContentViewModel content

    Accessible.name: (step.item as Item)?.Accessible.name ?? ""
    Accessible.role: Accessible.Pane
    focus: true

    Loader {
        id: step

        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (page.content.view) {
            case ContentViewModel.Choosing:
                return choosing;
            case ContentViewModel.LookingBack:
                return lookingBack;
            case ContentViewModel.Comparing:
                return comparing;
            case ContentViewModel.Doubting:
                return doubting;
            case ContentViewModel.GoingBack:
                return goingBack;
            case ContentViewModel.Working:
                return working;
            case ContentViewModel.Done:
            case ContentViewModel.Refused:
                return result;
            default:
                return looking;
            }
        }
    }
    Component {
        id: looking

        ContentWaitPage {
            title: qsTr("New content")
            words: qsTr("Looking at the drives.")

            onWentBack: page.content.back()
        }
    }
    Component {
        id: choosing

        ContentListPage {
            content: page.content
            emptyWords: qsTr("There is no content on a drive. Put one in, wait a moment, and touch Look again.")
            hasChoices: true
            heading: qsTr("On drives")
            rows: page.content.offers
            title: qsTr("New content")
        }
    }
    Component {
        id: lookingBack

        ContentListPage {
            content: page.content
            heading: qsTr("It had before")
            rows: page.content.earlier
            title: qsTr("Earlier content")
        }
    }
    Component {
        id: comparing

        ContentComparePage {
            confirmText: content.isSame ? qsTr("Install it again") : qsTr("Install")
            content: page.content
            remark: content.isSame ? qsTr("This terminal has it already. Installing it again mends it where it is damaged.") : ""
            title: content.isSame ? qsTr("Install the same content?") : qsTr("Install this content?")
        }
    }
    Component {
        id: doubting

        ContentComparePage {
            readonly property bool hasDate: content.chosen.made !== ""

            content: page.content
            insistText: hasDate ? qsTr("Install the older one") : qsTr("Install the one without a date")
            remark: hasDate ? qsTr("This one is older than what the terminal has. What was mended in between would be undone.") : qsTr("This one does not say when it was made. It may be older than what the terminal has.")
            title: qsTr("Install older content?")
        }
    }
    Component {
        id: goingBack

        ContentComparePage {
            confirmText: qsTr("Use the earlier one")
            content: page.content
            title: qsTr("Go back to this content?")
        }
    }
    Component {
        id: working

        ContentWaitPage {
            canLeave: false
            hint: qsTr("Leave the drive in and the power on.")
            title: qsTr("Please wait")
            words: page.content.words
        }
    }
    Component {
        id: result

        ContentResultPage {
            content: page.content
        }
    }
}
