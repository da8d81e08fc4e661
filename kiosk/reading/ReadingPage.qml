pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import PatientKiosk

// A page of a chapter. Python decides where in its room the columns stand.
Rectangle {
    id: page

    // What stands on it is a little thing of its own, and is shown on a card.
    property bool isCard: false
    readonly property int margin: Display.margin + (isCard ? Display.space : 0)
    required property ReadingViewModel reading

    // The page was drawn aside, towards the one before or the next.
    signal backward
    signal forward

    Accessible.name: reading.pageCount > 0 ? qsTr("%1, page %2 of %3").arg(reading.title).arg(reading.pageNumber).arg(reading.pageCount) : qsTr("%1, page %2").arg(reading.title).arg(reading.pageNumber)
    Accessible.role: Accessible.Pane
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: reading.isRightToLeft
    color: Display.background

    Binding {
        property: "bodySize"
        target: page.reading
        value: Qt.size(body.width, body.height)
    }
    Rectangle {
        readonly property rect content: page.reading.content
        readonly property int fromLeft: page.LayoutMirroring.enabled ? body.width - content.x - content.width : content.x

        border.color: Display.divider
        border.width: Display.stroke
        color: Display.surface
        height: content.height + 2 * Display.space
        radius: Display.radius
        visible: page.isCard && content.height > 0
        width: content.width + 2 * Display.space
        x: body.x + fromLeft - Display.space + swipe.offset
        y: body.y + content.y - Display.space
    }
    Item {
        id: body

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        anchors.top: parent.top
        anchors.topMargin: page.isCard ? Display.space : 0
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
        // Above the frames and below the words, which stand higher.
        Repeater {
            model: page.reading.spots

            TermSpot {
                spots: page.reading.spots
            }
        }
    }
    Swipe {
        id: swipe

        anchors.fill: parent
        // While the chapter is still laid out nobody knows.
        hasNext: page.reading.pageCount === 0 || page.reading.pageNumber < page.reading.pageCount
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
