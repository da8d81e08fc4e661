import QtQuick
import PatientKiosk
import kiosk.display

// The bar along the bottom, the same on every screen and at every text size. One row, or two on a narrow screen; on a
// low one the labels rather take two lines than the page gives up a row.
Rectangle {
    id: bar

    readonly property int buttonHeight: Math.max(padding > Display.mm(2) ? Display.mm(23) : Display.target, Display.mm(lines > 1 ? 9 : 11) + lines * Math.ceil(labelFont * 1.2))
    // Labels grow with the text, but not so far that the bar takes the page's room. Only letters grow, not buttons: a
    // finger finds Text size where it was.
    readonly property int fontSize: Math.min(Display.bodyFont, labelFont)
    readonly property int inner: width - 2 * margin
    required property bool isLow
    readonly property bool isOneRow: plan[0] === 1
    required property KioskViewModel kiosk
    readonly property int labelFont: plan[2]
    readonly property int lines: plan[1]
    readonly property int margin: width < Display.mm(240) ? Display.space : Display.margin
    readonly property int padding: plan[3]
    // Rows, lines of a label, the largest font size of labels, their distance from the button's sides.
    readonly property list<int> plan: arrange()

    function arrange(): list<int> {
        const [large, plain, small] = [Display.plainFont * 1.25, Display.plainFont, Display.plainFont * 0.8].map(font => Math.floor(font));
        const [edge, narrow, wide] = [Display.mm(1), Display.mm(2), Display.mm(5)];
        const plans = [];
        // With the page number and a Next of some width: in 58 mm two words of a title stand side by side.
        for (const font of [large, plain, small])
            plans.push([1, 1, font, wide, Display.mm(90)], [1, 1, font, narrow, Display.mm(58)]);
        if (isLow)
            plans.push([1, 2, small, edge, onward.briefWidth]);
        plans.push([2, 1, large, narrow], [2, 1, plain, narrow], [2, 1, small, narrow]);
        return (plans.find(plan => fits(plan)) ?? [2, 2, small, edge]).slice(0, 4);
    }
    function countWidth(font: int): int {
        return Lettering.width(qsTr("%1 of %2").arg(88).arg(88), font);
    }
    // Whether the buttons have room in a row, and beside them the page number and a Next of a width.
    function fits(plan: list<int>): bool {
        const font = plan[2];
        const beside = plan[0] === 1 ? countWidth(font) + 2 * spaceAt(plan[1]) + plan[4] : 0;
        return utilitiesWidth(plan[1], font, plan[3]) + beside <= inner;
    }
    function labelled(percent: int): string {
        return qsTr("Text %1\u00a0%").arg(percent);
    }
    // Left and right of the page number.
    function spaceAt(lines: int): int {
        return lines > 1 ? Display.gap : Display.space;
    }
    function utilitiesWidth(lines: int, font: int, padding: int): int {
        const labels = [back.label, home.label, labelled(200), contrast.label, staff.label, restart.label];
        return labels.reduce((sum, label) => sum + widthOf(label, lines, font, padding), (labels.length - 1) * Display.gap);
    }
    function widthOf(label: string, lines: int, font: int, padding: int): int {
        const words = lines > 1 ? Lettering.wordWidth(label, font) : Lettering.width(label, font);
        return Math.max(Display.target, words + 2 * padding);
    }

    color: Display.background
    implicitHeight: plan[0] * (buttonHeight + Display.gap) + Display.gap

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
            lines: bar.lines
            icon: "back"
            isDirected: true
            text: qsTr("Back")
            width: bar.widthOf(label, bar.lines, bar.labelFont, bar.padding)

            onActivated: bar.kiosk.back()
        }
        BarButton {
            id: home

            enabled: bar.kiosk.bar.canGoHome
            fontSize: bar.fontSize
            height: bar.buttonHeight
            lines: bar.lines
            icon: "home"
            text: qsTr("Home")
            width: bar.widthOf(label, bar.lines, bar.labelFont, bar.padding)

            onActivated: bar.kiosk.goHome()
        }
        BarButton {
            id: textSize

            fontSize: bar.fontSize
            height: bar.buttonHeight
            icon: "text-size"
            label: bar.labelled(bar.kiosk.bar.textPercent)
            lines: bar.lines
            text: qsTr("%1, change the size").arg(label)
            // The widest of its labels.
            width: bar.widthOf(bar.labelled(200), bar.lines, bar.labelFont, bar.padding)

            onActivated: bar.kiosk.nextTextSize()
        }
        BarButton {
            id: contrast

            fontSize: bar.fontSize
            height: bar.buttonHeight
            icon: "contrast"
            label: qsTr("Contrast")
            lines: bar.lines
            text: {
                switch (bar.kiosk.bar.contrast) {
                case BarViewModel.Light:
                    return qsTr("Contrast: light");
                case BarViewModel.Dark:
                    return qsTr("Contrast: dark");
                default:
                    return qsTr("Contrast: high");
                }
            }
            width: bar.widthOf(label, bar.lines, bar.labelFont, bar.padding)

            onActivated: bar.kiosk.nextTheme()
        }
        BarButton {
            id: staff

            enabled: bar.kiosk.bar.canAskStaff
            fontSize: bar.fontSize
            height: bar.buttonHeight
            lines: bar.lines
            icon: "staff"
            text: qsTr("Ask staff")
            width: bar.widthOf(label, bar.lines, bar.labelFont, bar.padding)

            onActivated: bar.kiosk.askStaff()
        }
        BarButton {
            id: restart

            fontSize: bar.fontSize
            height: bar.buttonHeight
            lines: bar.lines
            icon: "restart"
            text: qsTr("Start over")
            width: bar.widthOf(label, bar.lines, bar.labelFont, bar.padding)

            onActivated: bar.kiosk.startOver()
        }
    }
    BodyText {
        anchors.right: onward.left
        anchors.rightMargin: bar.spaceAt(bar.lines)
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
        briefWidth: Math.max(Lettering.width(qsTr("Next"), Display.plainFont), Lettering.width(qsTr("Home"), Display.plainFont)) + sides
        fontSize: bar.isOneRow ? Math.max(bar.fontSize, Display.plainFont) : bar.fontSize
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
        width: Math.min(Display.mm(120), bar.inner - bar.countWidth(bar.labelFont) - bar.spaceAt(bar.lines) - (bar.isOneRow ? utilities.width + bar.spaceAt(bar.lines) : 0))

        onActivated: bar.kiosk.goOn()
    }
}
