import QtQuick
import PatientKiosk
import kiosk.display

// The bar along the bottom: the ways back, the tools, and Next at the end. The same on every screen.
Rectangle {
    id: bar

    readonly property list<string> contrasts: [qsTr("light"), qsTr("dark"), qsTr("high")]
    required property bool isLow
    required property KioskViewModel kiosk
    readonly property BarViewModel offer: kiosk.bar
    readonly property string widestContrast: contrasts.reduce((one, other) => Lettering.width(other, Display.plainFont) > Lettering.width(one, Display.plainFont) ? other : one)

    function contrastNow(): string {
        switch (offer.contrast) {
        case BarViewModel.Light:
            return contrasts[0];
        case BarViewModel.Dark:
            return contrasts[1];
        default:
            return contrasts[2];
        }
    }
    function percent(size: int): string {
        return qsTr("%1\u00a0%").arg(size);
    }

    color: Display.background
    implicitHeight: barPlan.height

    BarPlan {
        id: barPlan

        count: qsTr("%1 of %2").arg(88).arg(88)
        glassWidth: bar.width
        isLow: bar.isLow
        isTall: bar.width < (bar.parent?.height ?? 0)
        labels: [back.label, home.label, textSize.label, contrast.label, staff.label, restart.label].concat(bar.offer.hasLanguages ? [language.label] : [])
        shortNexts: [qsTr("Next"), qsTr("Home"), qsTr("Close"), qsTr("Picture")]
        values: ["", "", bar.percent(200), bar.widestContrast, "", "", ""]
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Display.divider
        height: Display.stroke
    }
    Item {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: barPlan.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Display.gap
        width: barPlan.extent

        Row {
            id: ways

            anchors.left: parent.left
            anchors.top: parent.top
            spacing: Display.gap

            BarButton {
                id: back

                icon: "back"
                isDirected: true
                plan: barPlan
                text: qsTr("Back")
                width: barPlan.widthAt(0)

                onActivated: bar.kiosk.back()
            }
            BarButton {
                id: home

                enabled: bar.offer.canGoHome
                icon: "home"
                plan: barPlan
                text: qsTr("Home")
                width: barPlan.widthAt(1)

                onActivated: bar.kiosk.goHome()
            }
        }
        // Where Next stands among its sisters decides when the keys come to it: as it is read.
        Item {
            id: besideWays

            anchors.left: ways.right
            anchors.right: parent.right
            anchors.top: parent.top
            height: barPlan.buttonHeight
        }
        Row {
            id: tools

            anchors.bottom: parent.bottom
            anchors.left: barPlan.rows === 1 ? ways.right : parent.left
            anchors.leftMargin: barPlan.rows === 1 ? Display.gap : 0
            spacing: Display.gap

            BarButton {
                id: textSize

                icon: "text-size"
                label: qsTr("Text size")
                plan: barPlan
                text: qsTr("Text size: %1").arg(value)
                value: bar.percent(bar.offer.textPercent)
                width: barPlan.widthAt(2)

                onActivated: bar.kiosk.nextTextSize()
            }
            BarButton {
                id: contrast

                icon: "contrast"
                label: qsTr("Contrast")
                plan: barPlan
                text: qsTr("Contrast: %1").arg(value)
                value: bar.contrastNow()
                width: barPlan.widthAt(3)

                onActivated: bar.kiosk.nextTheme()
            }
            BarButton {
                id: language

                enabled: bar.offer.canChooseLanguage
                icon: "language"
                plan: barPlan
                text: qsTr("Language")
                visible: bar.offer.hasLanguages
                width: visible ? barPlan.widthAt(6) : 0

                onActivated: bar.kiosk.chooseLanguage()
            }
            BarButton {
                id: staff

                enabled: bar.offer.canAskStaff
                icon: "staff"
                plan: barPlan
                text: qsTr("Ask staff")
                width: barPlan.widthAt(4)

                onActivated: bar.kiosk.askStaff()
            }
            BarButton {
                id: restart

                icon: "restart"
                plan: barPlan
                text: qsTr("Start over")
                width: barPlan.widthAt(5)

                onActivated: bar.kiosk.startOver()
            }
        }
        Item {
            id: besideTools

            anchors.left: tools.right
            anchors.right: parent.right
            anchors.top: parent.top
            height: barPlan.buttonHeight
        }
        Item {
            anchors.fill: parent
            parent: barPlan.rows === 1 ? besideTools : besideWays

            BodyText {
                anchors.right: onward.left
                anchors.rightMargin: barPlan.space
                anchors.verticalCenter: parent.verticalCenter
                color: Display.textQuiet
                font.pixelSize: Math.min(Display.bodyFont, barPlan.countFont(barPlan.font))
                lineHeight: barPlan.lineOf(font.pixelSize)
                text: qsTr("%1 of %2").arg(bar.offer.page).arg(bar.offer.pageCount)
                visible: bar.offer.countsPages && bar.offer.pageCount > 1
                wrapMode: Text.NoWrap
            }
            Connections {
                function onNextChanged(): void {
                    if (Display.moves && onward.next === BarViewModel.Close)
                        bar.offer.settling.run(500);
                }

                target: onward
            }
            NextButton {
                id: onward

                readonly property int next: bar.offer.next

                anchors.right: parent.right
                briefText: {
                    switch (bar.offer.next) {
                    case BarViewModel.Home:
                        return qsTr("Home");
                    case BarViewModel.Close:
                        return qsTr("Close");
                    case BarViewModel.Picture:
                        return qsTr("Picture");
                    default:
                        return qsTr("Next");
                    }
                }
                icon: {
                    switch (bar.offer.next) {
                    case BarViewModel.Home:
                        return "home";
                    case BarViewModel.Close:
                        return "close";
                    case BarViewModel.Picture:
                        return "show";
                    default:
                        return "next";
                    }
                }
                plan: barPlan
                text: {
                    switch (bar.offer.next) {
                    case BarViewModel.Chapter:
                        return qsTr("Next: %1").arg(bar.offer.nextTitle);
                    case BarViewModel.Home:
                        return qsTr("Back to Home");
                    case BarViewModel.Close:
                        return qsTr("Close");
                    case BarViewModel.Picture:
                        return qsTr("Back to the picture");
                    default:
                        return qsTr("Next");
                    }
                }
                visible: bar.offer.next !== BarViewModel.Nowhere
                width: barPlan.nextWidth(parent.width)

                onActivated: {
                    if (!bar.offer.settling.running)
                        bar.kiosk.goOn();
                }
            }
        }
    }
}
