import QtQuick
import PatientKiosk
import kiosk.display

// The bar along the bottom, the same on every screen. One row, or two on a narrow screen.
Rectangle {
    id: bar

    readonly property int buttonHeight: Math.max(isRoomy ? Display.mm(23) : Display.target, Display.mm(11) + Math.ceil(fontSize * 1.2))
    // Labels grow with the text, but not so far that the bar takes the page's room.
    readonly property int fontSize: [Math.min(Display.bodyFont, plainFont * 1.25), plainFont].find(font => fitsOneRow(font, Display.mm(2), Display.mm(58))) ?? plainFont * 0.8
    readonly property int inner: width - 2 * margin
    readonly property bool isOneRow: fitsOneRow(fontSize, padding, Display.mm(58))
    readonly property bool isRoomy: fitsOneRow(fontSize, Display.mm(5), Display.mm(90))
    required property KioskViewModel kiosk
    readonly property int margin: width < Display.mm(240) ? Display.space : Display.margin
    readonly property int padding: Display.mm(isRoomy ? 5 : 2)
    readonly property int plainFont: Display.bodyFont / Display.textScale

    function countWidth(font: int): int {
        return Lettering.width(qsTr("%1 of %2").arg(88).arg(88), font);
    }
    // With the page number and a Next of some width: in 58 mm two words of a title stand side by side.
    function fitsOneRow(font: int, padding: int, onward: int): bool {
        return utilitiesWidth(font, padding) + countWidth(font) + 2 * Display.space + onward <= inner;
    }
    function utilitiesWidth(font: int, padding: int): int {
        let total = 3 * Display.gap;
        for (const label of [back.text, home.text, staff.text, restart.text])
            total += Math.max(Display.target, Lettering.width(label, font) + 2 * padding);
        return total;
    }

    color: Display.background
    implicitHeight: (isOneRow ? 1 : 2) * (buttonHeight + Display.gap) + Display.gap

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
            height: bar.buttonHeight
            padding: bar.padding
            icon: "back"
            isDirected: true
            text: qsTr("Back")

            onActivated: bar.kiosk.back()
        }
        BarButton {
            id: home

            enabled: bar.kiosk.bar.canGoHome
            fontSize: bar.fontSize
            height: bar.buttonHeight
            padding: bar.padding
            icon: "home"
            text: qsTr("Home")

            onActivated: bar.kiosk.goHome()
        }
        BarButton {
            id: staff

            enabled: bar.kiosk.bar.canAskStaff
            fontSize: bar.fontSize
            height: bar.buttonHeight
            padding: bar.padding
            icon: "staff"
            text: qsTr("Ask staff")

            onActivated: bar.kiosk.askStaff()
        }
        BarButton {
            id: restart

            fontSize: bar.fontSize
            height: bar.buttonHeight
            padding: bar.padding
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
        font.pixelSize: bar.fontSize
        lineHeight: Math.ceil(bar.fontSize * 1.2)
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
        briefText: bar.kiosk.bar.next === BarViewModel.Home ? qsTr("Home") : qsTr("Next")
        fontSize: bar.isOneRow ? Math.max(bar.fontSize, bar.plainFont) : bar.fontSize
        height: bar.buttonHeight
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
        width: Math.min(Display.mm(120), bar.inner - bar.countWidth(bar.fontSize) - Display.space - (bar.isOneRow ? utilities.width + Display.space : 0))

        onActivated: bar.kiosk.goOn()
    }
}
