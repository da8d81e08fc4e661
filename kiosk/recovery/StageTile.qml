pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display

// A stage to touch: its sign, its name, and as much of what it says as there is room for.
Touchable {
    id: tile

    enum Detail {
        Name,
        Gist,
        All
    }

    required property string advice
    required property string avoid
    required property int detail
    required property string feel
    required property int fontSize
    required property string gist
    required property string icon
    // The sign stands above the words, else beside them.
    required property bool isTall
    readonly property bool isMirrored: LayoutMirroring.enabled
    required property int padding
    readonly property int saidFont: Math.round(fontSize * 0.9)
    required property int sign

    // What the signs of all that it says are called, in their order.
    required property list<string> words

    Accessible.description: detail === StageTile.Detail.All ? [feel, advice, avoid].map((said, at) => words[at] + " " + said).join(" ") : gist

    Rectangle {
        id: disc

        color: Display.accentSoft
        height: width
        radius: width / 2
        width: tile.sign
        x: tile.isMirrored ? tile.width - tile.padding - width : tile.padding
        y: tile.isTall || tile.detail === StageTile.Detail.All ? tile.padding : Math.round((tile.height - Display.lip - height) / 2)

        Icon {
            anchors.centerIn: parent
            height: width
            name: tile.icon
            width: Math.round(disc.width * 0.62)
        }
    }
    Column {
        id: head

        readonly property int before: tile.isTall ? tile.padding : tile.sign + 2 * tile.padding

        width: tile.width - before - tile.padding
        x: tile.isMirrored ? tile.padding : before
        y: tile.isTall ? tile.sign + 2 * tile.padding : tile.detail === StageTile.Detail.All ? tile.padding + Math.max(0, Math.round((tile.sign - height) / 2)) : Math.round((tile.height - Display.lip - height) / 2)

        BodyText {
            Accessible.ignored: true
            color: tile.ink
            font.bold: true
            font.pixelSize: tile.fontSize
            horizontalAlignment: Text.AlignLeft
            lineHeight: Math.ceil(tile.fontSize * 1.2)
            text: tile.text
            width: parent.width
        }
        BodyText {
            Accessible.ignored: true
            color: tile.ink
            font.pixelSize: tile.saidFont
            horizontalAlignment: Text.AlignLeft
            lineHeight: Math.ceil(font.pixelSize * 1.3)
            text: tile.gist
            visible: tile.detail === StageTile.Detail.Gist
            width: parent.width
        }
    }
    Column {
        spacing: Display.gap
        visible: tile.detail === StageTile.Detail.All
        width: tile.width - 2 * tile.padding
        x: tile.padding
        y: Math.max(head.y + head.height, disc.y + disc.height) + Display.gap

        StageTilePoint {
            fontSize: tile.saidFont
            icon: "feel"
            ink: tile.ink
            text: tile.feel
            width: parent.width
            word: tile.words[0]
        }
        StageTilePoint {
            fontSize: tile.saidFont
            icon: "check"
            ink: tile.ink
            text: tile.advice
            width: parent.width
            word: tile.words[1]
        }
        StageTilePoint {
            fontSize: tile.saidFont
            icon: "avoid"
            ink: tile.ink
            text: tile.avoid
            width: parent.width
            word: tile.words[2]
        }
    }
}
