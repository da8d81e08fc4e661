import QtQuick
import QtQml.Models
import PatientKiosk

// A page of a chapter, in a column no wider than the eye can follow.
Rectangle {
    id: page

    required property ReadingViewModel reading

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
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Display.margin
        objectName: "body"
        width: Math.min(parent.width - 2 * Display.margin, Display.columnWidth)

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
}
