import QtQuick
import PatientKiosk

// A picture on a page. One of a figure opens it at a touch, the one beside a title adorns.
PageBox {
    id: box

    required property string figure
    required property int number
    required property ReadingViewModel reading
    required property string source
    required property string spoken

    PictureCard {
        adorns: box.figure === ""
        anchors.fill: parent
        source: box.source
        spoken: box.spoken

        onActivated: box.reading.lookCloser(box.figure, box.number)
    }
}
