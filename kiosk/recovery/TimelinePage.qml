pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display
import kiosk.reading

// The recovery timeline: the ruler with what moves its marker, below it the card of the marker's day or all stages. On a
// wide screen the buttons stand beside the heading and the ruler, on a tall one in a row below them.
Item {
    id: page

    readonly property int bodyTop: (isWide ? ruler.y + ruler.height : controlsTop + controlHeight) + gap
    readonly property int buttonFont: sizes.find(font => [myDay, help].every(button => button.fits(buttonWidth, controlHeight, font))) ?? Math.floor(Display.plainFont * 0.5)
    readonly property int buttonWidth: isWide ? Math.floor(inner * (isLow ? 0.21 : 0.2)) : Math.floor((inner - 3 * Display.gap) / 4)
    readonly property int controlHeight: isLow ? Display.mm(13) : isWide ? Display.mm(20 + 3 * Display.textScale) : Display.target
    readonly property int controlsTop: ruler.y + ruler.height + gap
    readonly property int edge: isLow ? Display.mm(1.5) : isWide ? Display.space : Display.margin
    readonly property int gap: isLow ? Display.gap : Display.mm(4)
    readonly property int headingFont: [1.9, 1.7, 1.5, 1.3, 1.15, 1, 0.9, 0.8, 0.7, 0.6].map(scale => Math.min(Math.floor(Display.plainFont * scale), Display.titleFont)).find(font => titles.every(title => headingFits(title, font))) ?? Math.floor(Display.plainFont * 0.5)
    readonly property int headingHeight: isWide ? controlHeight : Math.ceil(Display.plainFont * 2.3) + (isNoticeApart ? 0 : noticeHeight)
    readonly property int headingRoom: isWide ? inner - 2 * (buttonWidth + Display.gap) - Display.gap : inner
    readonly property int inner: width - 2 * margin
    readonly property bool isLow: height < Display.mm(120)
    readonly property bool isMirrored: LayoutMirroring.enabled
    // Where the text is not checked yet a line says so: below the heading, or on low glass above the card.
    readonly property bool isNoticeApart: isLow
    readonly property bool isWide: width > height
    readonly property int margin: isLow ? Display.space : Display.margin
    readonly property int noticeFont: Math.min(Display.smallFont, Math.round(Display.plainFont * (isLow ? 0.8 : 1)))
    readonly property int noticeHeight: timeline.isChecked ? 0 : notice.height
    readonly property list<int> sizes: [1.3, 1.15, 1, 0.9, 0.8, 0.7, 0.6].map(scale => Math.min(Math.floor(Display.plainFont * scale), Display.bodyFont))
    readonly property int stepFont: sizes.find(font => [earlier, later].every(button => button.fits(stepWidth, stepHeight, font))) ?? Math.floor(Display.plainFont * 0.5)
    readonly property int stepHeight: isWide ? ruler.height : controlHeight
    readonly property int stepWidth: isWide ? Display.mm(isLow ? 21 : 32) : buttonWidth
    required property TimelineViewModel timeline
    readonly property string title: {
        if (timeline.day >= 0)
            return qsTr("Day %1 · %2").arg(timeline.day).arg(timeline.label);
        return timeline.label === "" ? overviewTitle : timeline.label;
    }
    readonly property string overviewTitle: qsTr("Your recovery, week by week")
    // Every title there is, so that all have one size.
    readonly property list<string> titles: [overviewTitle, ...timeline.labels.map(label => qsTr("Day %1 · %2").arg(88).arg(label))]

    // Where a button stands among its sisters decides when the keys come to it: as it is read.
    component Place: Item {
        anchors.fill: parent
    }

    // The page of the day's card was drawn aside, towards the one before or the next.
    signal backward
    signal forward

    // Who steps by keys goes on from the ruler where a button has nothing more to step to.
    function keepFocus(isLost: bool): void {
        if (isLost)
            ruler.forceActiveFocus(Qt.TabFocusReason);
    }
    // Where something begins, from the left.
    function fromLeft(start: int, itsWidth: int): int {
        return isMirrored ? width - start - itsWidth : start;
    }
    function headingFits(title: string, font: int): bool {
        const room = headingHeight - (isNoticeApart ? 0 : noticeHeight);
        return Lettering.wordWidth(title, font) <= headingRoom && Lettering.lines(title, headingRoom, font) * Math.ceil(font * 1.2) <= room;
    }

    Accessible.name: timeline.hasCard && timeline.dayCard.pageCount > 1 ? qsTr("%1, page %2 of %3").arg(title).arg(timeline.dayCard.pageNumber).arg(timeline.dayCard.pageCount) : title
    Accessible.role: Accessible.Pane

    TitleText {
        id: heading

        font.pixelSize: page.headingFont
        height: page.headingHeight - (page.isNoticeApart ? 0 : page.noticeHeight)
        horizontalAlignment: Text.AlignLeft
        lineHeight: Math.ceil(font.pixelSize * 1.2)
        text: page.title
        verticalAlignment: Text.AlignVCenter
        width: page.headingRoom
        x: page.fromLeft(page.margin, width)
        y: page.edge
    }
    Notice {
        id: notice

        most: page.noticeFont
        visible: !page.timeline.isChecked
        width: page.isNoticeApart ? page.inner : page.headingRoom
        x: page.fromLeft(page.margin, width)
        y: page.isNoticeApart ? page.bodyTop - Display.mm(1.5) : heading.y + heading.height
    }
    Place {
        id: myDayFirst
    }
    Place {
        id: helpFirst
    }
    Place {
        id: earlierFirst
    }
    ControlButton {
        id: earlier

        enabled: page.timeline.canGoEarlier
        fontSize: page.stepFont
        height: page.stepHeight
        icon: "earlier"
        isDirected: true
        isStacked: page.isWide
        parent: page.isWide ? earlierFirst : earlierLast
        text: qsTr("Earlier")
        width: page.stepWidth
        x: page.fromLeft(page.margin, width)
        y: page.isWide ? ruler.y : page.controlsTop

        onActivated: {
            const byKeys = activeFocus;
            page.timeline.goEarlier();
            page.keepFocus(byKeys && !enabled);
        }
    }
    Ruler {
        id: ruler

        height: implicitHeight
        isLow: page.isLow
        timeline: page.timeline
        width: page.isWide ? page.inner - 2 * (page.stepWidth + Display.gap) : page.inner
        x: page.fromLeft(page.margin + (page.isWide ? page.stepWidth + Display.gap : 0), width)
        y: page.edge + page.headingHeight + (page.isLow ? Display.gap : page.gap)
    }
    Place {
        id: earlierLast
    }
    ControlButton {
        id: later

        enabled: page.timeline.canGoLater
        fontSize: page.stepFont
        height: page.stepHeight
        icon: "later"
        isDirected: true
        isStacked: page.isWide
        text: qsTr("Later")
        width: page.stepWidth
        x: page.fromLeft(page.isWide ? page.width - page.margin - width : page.margin + width + Display.gap, width)
        y: earlier.y

        onActivated: {
            const byKeys = activeFocus;
            page.timeline.goLater();
            page.keepFocus(byKeys && !enabled);
        }
    }
    Place {
        id: myDayLast
    }
    Place {
        id: helpLast
    }
    ControlButton {
        id: myDay

        fontSize: page.buttonFont
        height: page.controlHeight
        icon: "my-day"
        isPrimary: true
        parent: page.isWide ? myDayFirst : myDayLast
        text: qsTr("My day")
        width: page.buttonWidth
        x: page.fromLeft(page.width - page.margin - 2 * width - Display.gap, width)
        y: page.isWide ? page.edge : page.controlsTop

        onActivated: page.timeline.openMyDay()
    }
    ControlButton {
        id: help

        fontSize: page.buttonFont
        height: page.controlHeight
        icon: "warning"
        isUrgent: true
        parent: page.isWide ? helpFirst : helpLast
        text: qsTr("When to call for help")
        width: page.buttonWidth
        x: page.fromLeft(page.width - page.margin - width, width)
        y: myDay.y

        onActivated: page.timeline.callForHelp()
    }
    Loader {
        id: body

        height: page.height - y - (page.isLow ? Display.mm(1) : Display.gap)
        sourceComponent: page.timeline.hasCard ? dayCard : allStages
        width: page.inner
        x: page.margin
        y: page.isNoticeApart && notice.visible ? notice.y + notice.height + Display.mm(0.8) : page.bodyTop
    }
    Component {
        id: dayCard

        TextCard {
            reading: page.timeline.dayCard

            onBackward: page.backward()
            onForward: page.forward()
        }
    }
    Component {
        id: allStages

        Overview {
            timeline: page.timeline
        }
    }
    MarkerKeys {
        isMirrored: page.isMirrored
        timeline: page.timeline
    }
}
