import QtQuick
import PatientKiosk
import kiosk.display

// When was the injection? Answered by touch alone: today, yesterday, by steps of days and weeks, or not at all.
Item {
    id: page

    readonly property list<ControlButton> buttons: [today, yesterday, show, unsure]
    readonly property int edge: isLow ? Display.gap : Display.margin
    // All answers in one size, all steps in one: the largest in which each is whole.
    readonly property int fontSize: sizes.find(font => buttons.every(button => button.fits(half, rowHeight, font))) ?? Math.floor(Display.plainFont * 0.55)
    readonly property int gap: isLow ? Display.gap : Display.space
    readonly property int half: Math.floor((inner - gap) / 2)
    readonly property int headingFont: isLow ? Display.plainFont : Math.min(Display.titleFont, Display.plainFont * 1.9)
    readonly property int inner: width - 2 * margin
    readonly property bool isLow: height < Display.mm(120)
    readonly property int margin: isLow ? Display.space : Display.margin
    required property MyDayViewModel myDay
    readonly property int noteFont: Math.min(Display.bodyFont, Display.plainFont * (isLow ? 0.8 : 1.2))
    readonly property int rowHeight: Math.min(Math.floor((height - rowsTop - edge - 2 * gap) / 3), Display.mm(width > height ? 60 : 80))
    readonly property int rowsTop: note.y + note.height + (isLow ? Display.mm(1) : Display.gap)
    readonly property list<int> sizes: [1.9, 1.6, 1.3, 1.15, 1, 0.9, 0.8, 0.7, 0.6].map(scale => Math.min(Math.floor(Display.plainFont * scale), Display.headingFont))
    readonly property string title: qsTr("When was your injection?")

    Accessible.name: title
    Accessible.role: Accessible.Pane

    TitleText {
        id: heading

        font.pixelSize: Lettering.fitted(text, width, page.headingFont)
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.26)
        text: page.title
        width: page.inner
        wrapMode: Text.NoWrap
        x: page.margin
        y: page.isLow ? Display.mm(1) : page.edge
    }
    BodyText {
        id: note

        font.pixelSize: Lettering.fitted(text, width, page.noteFont)
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        text: qsTr("Count from your last injection. Nothing that you touch here is kept.")
        width: page.inner
        wrapMode: Text.NoWrap
        x: page.margin
        y: heading.y + heading.height
    }
    Row {
        id: first

        height: page.rowHeight
        spacing: page.gap
        x: page.margin
        y: page.rowsTop

        ControlButton {
            id: today

            fontSize: page.fontSize
            height: page.rowHeight
            icon: "calendar"
            text: qsTr("Today")
            width: page.half

            onActivated: page.myDay.chooseToday()
        }
        ControlButton {
            id: yesterday

            fontSize: page.fontSize
            height: page.rowHeight
            icon: "earlier"
            isDirected: true
            text: qsTr("Yesterday")
            width: page.half

            onActivated: page.myDay.chooseYesterday()
        }
    }
    AgoStepper {
        id: steps

        height: page.rowHeight
        largest: page.headingFont
        myDay: page.myDay
        noteFont: page.noteFont
        sizes: page.sizes
        width: page.inner
        x: page.margin
        y: first.y + page.rowHeight + page.gap
    }
    Row {
        height: page.rowHeight
        spacing: page.gap
        x: page.margin
        y: steps.y + page.rowHeight + page.gap

        ControlButton {
            id: show

            fontSize: page.fontSize
            height: page.rowHeight
            icon: "my-day"
            isPrimary: true
            label: qsTr("Show this day")
            text: qsTr("Show %1 days ago").arg(page.myDay.ago)
            width: page.half

            onActivated: page.myDay.chooseAgo()
        }
        ControlButton {
            id: unsure

            fontSize: page.fontSize
            height: page.rowHeight
            icon: "unsure"
            text: qsTr("Not sure")
            width: page.half

            onActivated: page.myDay.chooseNotSure()
        }
    }
}
