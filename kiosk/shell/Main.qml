pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.attract
import kiosk.figure
import kiosk.find
import kiosk.glossary
import kiosk.home
import kiosk.languages
import kiosk.reading
import kiosk.recovery
import kiosk.redflags
import kiosk.staffhelp

// The window: one screen, and the bar below it.
Window {
    id: window

    // Something stands above the screens that has touches and keys to itself.
    property bool isCovered: false
    required property KioskViewModel kiosk
    // All there is to touch stands in the lower part of a high glass, for who sits before it.
    property bool isLowered: false
    readonly property int upperRoom: isLowered ? Math.max(0, Math.min(Math.round(0.4 * height), height - Display.mm(130))) : 0
    // Pixels kept free at the right for what stands beside the kiosk.
    property int sideRoom: 0

    color: Display.background
    // What stands above the screens is called so; empty while nothing does.
    property string coverTitle: ""

    title: coverTitle === "" ? (screen.item as Item)?.Accessible.name ?? "" : coverTitle

    Item {
        id: glass

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: window.kiosk.isRightToLeft
        height: parent.height - window.upperRoom
        // Not anchored: those turn round with the language, and what stands beside does not.
        width: parent.width - window.sideRoom
        visible: !window.isCovered
        y: window.upperRoom

        Loader {
            id: screen

            anchors.bottom: bar.visible ? bar.top : parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            sourceComponent: {
                switch (window.kiosk.screen) {
                case KioskViewModel.Attract:
                    return attract;
                case KioskViewModel.Languages:
                    return languages;
                case KioskViewModel.Topics:
                    return topics;
                case KioskViewModel.Home:
                    return home;
                case KioskViewModel.Reading:
                    return reading;
                case KioskViewModel.Glossary:
                    return glossary;
                case KioskViewModel.Meaning:
                    return meaning;
                case KioskViewModel.Find:
                    return find;
                case KioskViewModel.Found:
                    return found;
                case KioskViewModel.Timeline:
                    return timeline;
                case KioskViewModel.MyDay:
                    return myDay;
                case KioskViewModel.RedFlags:
                    return redFlags;
                case KioskViewModel.Figure:
                    return figure;
                case KioskViewModel.AskStaff:
                    return staffHelp;
                }
            }

            // Tab begins at the new screen's first control.
            onLoaded: glass.forceActiveFocus()
        }
        Bar {
            id: bar

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            isLow: glass.height < Display.mm(150)
            kiosk: window.kiosk
            // Not before the screen itself has changed: the one that goes would be laid out once more.
            visible: !(screen.item instanceof AttractPage)
        }
    }
    PageKeys {
        isCovered: window.isCovered
        kiosk: window.kiosk
    }
    Component {
        id: attract

        AttractPage {
            attract: window.kiosk.attract
        }
    }
    Component {
        id: languages

        LanguagesPage {
            languages: window.kiosk.languages
        }
    }
    Component {
        id: topics

        TopicsPage {
            topics: window.kiosk.topics
        }
    }
    Component {
        id: home

        HomePage {
            home: window.kiosk.home
        }
    }
    Component {
        id: reading

        ReadingPage {
            reading: window.kiosk.reading
            way: window.kiosk.isAtWarningSigns ? qsTr("Check for warning signs") : ""
            wayIcon: "warning"

            onBackward: window.kiosk.turnBack()
            onForward: window.kiosk.goOn()
            onWayTaken: window.kiosk.checkForWarningSigns()
        }
    }
    Component {
        id: glossary

        GlossaryPage {
            glossary: window.kiosk.glossary
        }
    }
    Component {
        id: meaning

        ReadingPage {
            reading: window.kiosk.meaning

            onBackward: window.kiosk.turnBack()
            onForward: window.kiosk.goOn()
        }
    }
    Component {
        id: find

        FindPage {
            find: window.kiosk.find
        }
    }
    Component {
        id: found

        FoundPage {
            found: window.kiosk.found
        }
    }
    Component {
        id: timeline

        TimelinePage {
            timeline: window.kiosk.timeline

            onBackward: window.kiosk.turnBack()
            onForward: window.kiosk.goOn()
        }
    }
    Component {
        id: myDay

        MyDayPage {
            myDay: window.kiosk.myDay
        }
    }
    Component {
        id: redFlags

        RedFlagsPage {
            check: window.kiosk.redFlags

            onBackward: window.kiosk.turnBack()
            onForward: window.kiosk.goOn()
        }
    }
    Component {
        id: figure

        FigurePage {
            figure: window.kiosk.figure

            onBackward: window.kiosk.turnBack()
            onForward: window.kiosk.goOn()
        }
    }
    Component {
        id: staffHelp

        StaffHelpPage {
            staffHelp: window.kiosk.staffHelp
        }
    }
}
