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

// One screen, and the bar below it.
Item {
    id: screens

    // Something stands above the screens that has touches and keys to itself.
    property bool isCovered: false
    required property KioskViewModel kiosk
    // The screen in view is called so.
    readonly property string title: (screen.item as Item)?.Accessible.name ?? ""

    Item {
        id: glass

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: screens.kiosk.isRightToLeft
        anchors.fill: parent
        visible: !screens.isCovered

        Loader {
            id: screen

            anchors.bottom: bar.visible ? bar.top : parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            sourceComponent: {
                switch (screens.kiosk.screen) {
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
            kiosk: screens.kiosk
            // Not before the screen itself has changed: the one that goes would be laid out once more.
            visible: !(screen.item instanceof AttractPage)
        }
    }
    PageKeys {
        isCovered: screens.isCovered
        kiosk: screens.kiosk
    }
    Component {
        id: attract

        AttractPage {
            attract: screens.kiosk.attract
        }
    }
    Component {
        id: languages

        LanguagesPage {
            languages: screens.kiosk.languages
        }
    }
    Component {
        id: topics

        TopicsPage {
            topics: screens.kiosk.topics
        }
    }
    Component {
        id: home

        HomePage {
            home: screens.kiosk.home
        }
    }
    Component {
        id: reading

        ReadingPage {
            reading: screens.kiosk.reading
            way: screens.kiosk.isAtWarningSigns ? qsTr("Check for warning signs") : ""
            wayIcon: "warning"

            onBackward: screens.kiosk.turnBack()
            onForward: screens.kiosk.goOn()
            onWayTaken: screens.kiosk.checkForWarningSigns()
        }
    }
    Component {
        id: glossary

        GlossaryPage {
            glossary: screens.kiosk.glossary
        }
    }
    Component {
        id: meaning

        ReadingPage {
            reading: screens.kiosk.meaning

            onBackward: screens.kiosk.turnBack()
            onForward: screens.kiosk.goOn()
        }
    }
    Component {
        id: find

        FindPage {
            find: screens.kiosk.find
        }
    }
    Component {
        id: found

        FoundPage {
            found: screens.kiosk.found
        }
    }
    Component {
        id: timeline

        TimelinePage {
            timeline: screens.kiosk.timeline

            onBackward: screens.kiosk.turnBack()
            onForward: screens.kiosk.goOn()
        }
    }
    Component {
        id: myDay

        MyDayPage {
            myDay: screens.kiosk.myDay
        }
    }
    Component {
        id: redFlags

        RedFlagsPage {
            check: screens.kiosk.redFlags

            onBackward: screens.kiosk.turnBack()
            onForward: screens.kiosk.goOn()
        }
    }
    Component {
        id: figure

        FigurePage {
            figure: screens.kiosk.figure

            onBackward: screens.kiosk.turnBack()
            onForward: screens.kiosk.goOn()
        }
    }
    Component {
        id: staffHelp

        StaffHelpPage {
            staffHelp: screens.kiosk.staffHelp
        }
    }
}
