import QtQuick
import PatientKiosk

// A small text on a part of the screen, page by page as any text.
Item {
    id: card

    required property ReadingViewModel reading

    signal backward
    signal forward

    Binding {
        property: "bodySize"
        target: card.reading
        value: Qt.size(body.width, body.height)
    }
    Sheets {
        id: body

        height: card.height
        objectName: "textCard"
        reading: card.reading
        width: card.width

        transform: Translate {
            x: swipe.offset
        }
    }
    Swipe {
        id: swipe

        anchors.fill: parent
        flick: card.reading.flick
        hasNext: card.reading.pageCount === 0 || card.reading.pageNumber < card.reading.pageCount
        hasPrevious: card.reading.pageNumber > 1

        onTurned: forward => forward ? card.forward() : card.backward()
    }
    Connections {
        function onTurned(forward: bool): void {
            swipe.slideIn(forward);
        }

        target: card.reading
    }
}
