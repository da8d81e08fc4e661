import QtQuick
import QtQml.Models
import PatientKiosk

// A page of a chapter. Python decides where in its room the columns stand.
Rectangle {
    id: page

    required property ReadingViewModel reading

    // The page was drawn aside, towards the one before or the next.
    signal backward
    signal forward

    Accessible.name: qsTr("%1, page %2 of %3").arg(reading.title).arg(reading.pageNumber).arg(reading.pageCount)
    Accessible.role: Accessible.Pane
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: reading.isRightToLeft
    color: Display.background

    Binding {
        property: "bodySize"
        target: page.reading
        value: Qt.size(body.width, body.height)
    }
    Item {
        id: body

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Display.gap
        anchors.left: parent.left
        anchors.leftMargin: Display.margin
        anchors.right: parent.right
        anchors.rightMargin: Display.margin
        anchors.top: parent.top
        anchors.topMargin: Display.margin
        objectName: "body"

        transform: Translate {
            x: swipe.offset
        }

        Repeater {
            model: page.reading.boxes

            delegate: DelegateChooser {
                role: "kind"

                DelegateChoice {
                    roleValue: PageListModel.Kind.EMERGENCY

                    CareCardBox {}
                }
                DelegateChoice {
                    roleValue: PageListModel.Kind.TODAY

                    CareCardBox {}
                }
                DelegateChoice {
                    roleValue: PageListModel.Kind.BEFORE

                    CareCardBox {}
                }
                DelegateChoice {
                    roleValue: PageListModel.Kind.NOTE

                    NoteBox {}
                }
                DelegateChoice {
                    roleValue: PageListModel.Kind.PICTURE

                    PictureBox {}
                }
                DelegateChoice {
                    TextBox {}
                }
            }
        }
    }
    Swipe {
        id: swipe

        anchors.fill: parent
        hasNext: page.reading.pageNumber < page.reading.pageCount
        hasPrevious: page.reading.pageNumber > 1
        objectName: "swipe"

        onTurned: forward => forward ? page.forward() : page.backward()
    }
    Connections {
        function onTurned(forward: bool): void {
            swipe.slideIn(forward);
        }

        target: page.reading
    }
}
