import QtQuick
import PatientKiosk

// An edition of the content on a card, which is as high as that needs.
Rectangle {
    id: card

    required property EditionViewModel edition
    required property string heading
    readonly property int inset: Display.mm(3)
    required property int most
    required property int mostHeight

    border.color: Display.outline
    border.width: Display.stroke
    color: Display.surface
    height: Math.min(facts.heightAt(facts.fontSize) + 2 * inset, mostHeight)
    radius: Display.radius

    EditionFacts {
        id: facts

        anchors.left: parent.left
        anchors.margins: card.inset
        anchors.right: parent.right
        anchors.top: parent.top
        edition: card.edition
        heading: card.heading
        most: card.most
        mostHeight: card.mostHeight - 2 * card.inset
    }
}
