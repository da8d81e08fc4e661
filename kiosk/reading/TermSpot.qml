import QtQuick
import PatientKiosk
import kiosk.display

// A place to touch around marked words, unseen until a finger or the focus is on it. What it shows then lies behind the
// words: texts stand higher (`TextBox`).
PageBox {
    id: spot

    required property int index
    required property TermSpotListModel spots
    required property int termCount
    required property string words

    Touchable {
        anchors.fill: parent
        isBare: true
        text: spot.termCount === 1 ? qsTr("%1: what it means").arg(spot.words) : qsTr("%1: what they mean").arg(spot.words)

        onActivated: spot.spots.explain(spot.index)
    }
}
