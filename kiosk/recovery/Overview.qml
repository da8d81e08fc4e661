import QtQuick
import PatientKiosk
import kiosk.display

// All stages, below what to do if one does not know the day, or else how it goes on the whole where there is room for it.
Item {
    id: overview

    // The tiles keep most of the height.
    readonly property bool hasIntro: timeline.note === "" && introLines * Math.ceil(introFont * 1.35) < height * 0.12
    readonly property int introFont: Math.min(Display.bodyFont, Math.floor(Display.plainFont * 1.25))
    readonly property int introLines: Lettering.lines(timeline.intro, width, introFont)
    readonly property int noteFont: [Display.bodyFont, Display.plainFont, Display.plainFont * 0.85, Display.plainFont * 0.7].map(font => Math.floor(font)).find(font => noteLines(font) * Math.ceil(font * 1.3) + 2 * notePadding <= height * 0.3) ?? Math.floor(Display.plainFont * 0.7)
    readonly property int notePadding: Display.mm(1.6)
    required property TimelineViewModel timeline

    function noteLines(font: int): int {
        return Lettering.lines(timeline.note, width - 3 * Display.gap, font);
    }

    Rectangle {
        id: noteBox

        color: Display.note
        height: visible ? note.height + 2 * overview.notePadding : 0
        radius: Display.radius / 2
        visible: overview.timeline.note !== ""
        width: parent.width

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            color: Display.noteEdge
            width: Display.bar
        }
        BodyText {
            id: note

            anchors.left: parent.left
            anchors.leftMargin: 2 * Display.gap
            anchors.right: parent.right
            anchors.rightMargin: Display.gap
            font.pixelSize: overview.noteFont
            horizontalAlignment: Text.AlignLeft
            lineHeight: Math.ceil(font.pixelSize * 1.3)
            text: overview.timeline.note
            y: overview.notePadding
        }
    }
    BodyText {
        id: intro

        font.pixelSize: overview.introFont
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(overview.introFont * 1.35)
        text: overview.timeline.intro
        visible: overview.hasIntro
        width: parent.width
    }
    Stages {
        readonly property int above: noteBox.visible ? noteBox.height : intro.visible ? intro.height : 0

        height: parent.height - y
        timeline: overview.timeline
        width: parent.width
        y: above + (above > 0 ? Display.gap : 0)
    }
}
