import QtQuick
import PatientKiosk
import kiosk.display

// The bar along the bottom, the same on every screen. One row, or two on a narrow screen.
Rectangle {
    id: bar

    readonly property int bodyRow: utilitiesWidth(Display.bodyFont)
    readonly property int countWidth: Lettering.width(qsTr("%1 of %2").arg(88).arg(88), Display.bodyFont)
    readonly property int fontSize: bodyRow + onwardLeast <= inner ? Display.bodyFont : Display.smallFont
    readonly property int inner: width - 2 * margin
    readonly property bool isOneRow: utilitiesWidth(fontSize) + onwardLeast <= inner
    required property KioskViewModel kiosk
    readonly property int margin: Display.space
    // The page number and a Next in which two words of a title stand side by side.
    readonly property int onwardLeast: countWidth + 2 * Display.space + Display.mm(58)

    function utilitiesWidth(font: int): int {
        let total = 3 * Display.gap;
        for (const label of [back.text, home.text, staff.text, restart.text])
            total += Math.max(Display.target, Lettering.width(label, font) + 2 * Display.mm(2));
        return total;
    }

    color: Display.background
    implicitHeight: utilities.height + 2 * Display.gap + (isOneRow ? 0 : Display.target + Display.gap)

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Display.divider
        height: Display.stroke
    }
    Row {
        id: utilities

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Display.gap
        anchors.left: parent.left
        anchors.leftMargin: bar.margin
        spacing: Display.gap

        BarButton {
            id: back

            fontSize: bar.fontSize
            icon: "back"
            isDirected: true
            text: qsTr("Back")

            onActivated: bar.kiosk.back()
        }
        BarButton {
            id: home

            enabled: bar.kiosk.bar.canGoHome
            fontSize: bar.fontSize
            icon: "home"
            text: qsTr("Home")

            onActivated: bar.kiosk.goHome()
        }
        BarButton {
            id: staff

            fontSize: bar.fontSize
            icon: "staff"
            text: qsTr("Ask staff")

            onActivated: bar.kiosk.askStaff()
        }
        BarButton {
            id: restart

            fontSize: bar.fontSize
            icon: "restart"
            text: qsTr("Start over")

            onActivated: bar.kiosk.startOver()
        }
    }
    BodyText {
        anchors.right: onward.left
        anchors.rightMargin: Display.space
        anchors.verticalCenter: onward.verticalCenter
        color: Display.textQuiet
        text: qsTr("%1 of %2").arg(bar.kiosk.bar.page).arg(bar.kiosk.bar.pageCount)
        visible: bar.kiosk.bar.pageCount > 1
        wrapMode: Text.NoWrap
    }
    NextButton {
        id: onward

        anchors.right: parent.right
        anchors.rightMargin: bar.margin
        anchors.top: parent.top
        anchors.topMargin: Display.gap
        briefText: qsTr("Next chapter")
        height: bar.isOneRow ? utilities.height : Display.target
        icon: bar.kiosk.bar.next === BarViewModel.Home ? "home" : "next"
        text: {
            switch (bar.kiosk.bar.next) {
            case BarViewModel.Chapter:
                return qsTr("Next: %1").arg(bar.kiosk.bar.nextTitle);
            case BarViewModel.Home:
                return qsTr("Back to Home");
            default:
                return qsTr("Next");
            }
        }
        visible: bar.kiosk.bar.next !== BarViewModel.Nowhere
        width: Math.min(Display.mm(120), bar.inner - bar.countWidth - Display.space - (bar.isOneRow ? utilities.width + Display.space : 0))

        onActivated: bar.kiosk.goOn()
    }
}
