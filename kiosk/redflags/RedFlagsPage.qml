pragma ComponentBehavior: Bound

import QtQuick
import PatientKiosk
import kiosk.display
import kiosk.reading

// The red-flag questions: what they are, one question at a time, what to do now, all answers, what they come to. Above
// stand what it is and the ways beside it, below what to answer with; between them the text or the answers.
Item {
    id: page

    readonly property int answerHeight: isLow ? Display.mm(14) : !isQuestion ? Display.mm(24) : Math.max(Display.mm(24), Math.min(Display.mm(40), Math.floor(height * (isWide ? 0.17 : 0.1))))
    readonly property int answerRows: isWide || !isQuestion ? 1 : 2
    readonly property int aside: Math.floor((isWide ? inner * (isLow ? 0.24 : 0.22) : (inner - 2 * Display.gap) / 3))
    readonly property int asideFont: sizes.find(font => asides.every(button => button.fits(aside, asideHeight, font))) ?? Math.floor(Display.plainFont * 0.5)
    readonly property int asideHeight: isLow ? Display.mm(13) : Display.target
    readonly property list<ControlButton> asides: [why, answers, hide]
    readonly property int asideCount: isQuestion ? 3 : 1
    readonly property int asideTop: isWide ? edge : heading.y + heading.height + (isChecked ? 0 : notice.height) + gap
    readonly property int bodyTop: (hasAside ? Math.max(asideTop + asideHeight, isWide ? noticeBottom : 0) : noticeBottom) + gap
    readonly property int bottomTop: height - edge - bottomHeight
    readonly property int bottomHeight: hasBottom ? answerRows * answerHeight + (answerRows - 1) * Display.gap : 0
    required property RedFlagsViewModel check
    readonly property int edge: isLow ? Display.mm(1.5) : isWide ? Display.space : Display.margin
    readonly property int gap: isLow ? Display.mm(1.5) : Display.mm(4)
    readonly property bool hasAside: !isOpening
    // A picture shows what the question asks about; where letters are large and the glass is low it stands beside the answers.
    readonly property bool hasPicture: check.picture !== ""
    readonly property bool isPictureAside: hasPicture && isLow && Display.textScale > 1.3
    readonly property int pictureAside: isPictureAside ? whereWidth + Display.gap : 0
    readonly property int whereWidth: isUnread ? Math.floor(inner * 0.36) : Display.target
    readonly property bool hasBottom: !isResult || !check.isEmergency
    readonly property int headingFont: Lettering.fitted(title, headingRoom, isWide ? Math.min(headingMost, Math.floor(headingBeside / 1.26)) : headingMost)
    readonly property int headingMost: isLow ? Math.min(Display.titleFont, Math.floor(Display.plainFont * 1.3)) : Math.floor(Display.plainFont * (isTold ? 3.2 : 1.9))
    // Its height beside the ways, where it follows from theirs and the letters from it; elsewhere the height follows from the letters.
    readonly property int headingBeside: Math.max(asideHeight - (isChecked || isLow ? 0 : notice.height), isTold ? Math.ceil(headingMost * 1.26) : 0)
    readonly property int headingHeight: isWide ? headingBeside : Math.ceil(headingFont * 1.3)
    readonly property int headingRoom: isWide && hasAside ? inner - asideCount * (aside + Display.gap) : inner
    readonly property int inner: width - 2 * margin
    readonly property bool isAlarm: check.view === RedFlagsViewModel.Alarm
    readonly property bool isHidden: check.isHidden
    readonly property bool isSettling: check.settling.running
    readonly property int view: check.view
    readonly property bool isChecked: check.isChecked
    readonly property bool isLow: height < Display.mm(120)
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property bool isOpening: check.view === RedFlagsViewModel.Opening
    readonly property bool isQuestion: check.view === RedFlagsViewModel.Question
    readonly property bool isResult: check.view === RedFlagsViewModel.Result
    readonly property bool isReview: check.view === RedFlagsViewModel.Review
    // "Tell the staff" is large enough to be read from the desk.
    readonly property bool isTold: (isAlarm || isResult) && !isLow
    // A question that goes on over the page is read to its end before it can be answered.
    readonly property bool isUnread: isQuestion && !check.showsWhy && (check.text.pageCount === 0 || check.text.pageNumber < check.text.pageCount)
    // Why one is asked, where that has pages of its own: no answer stands beside it.
    readonly property bool isApart: isQuestion && check.showsWhy && check.text.pageCount !== 1
    readonly property bool isWide: width > height
    readonly property int margin: isLow ? Display.space : Display.margin
    readonly property int noticeBottom: isChecked ? heading.y + heading.height : notice.y + notice.height
    readonly property list<int> sizes: [1.15, 1, 0.9, 0.8, 0.7, 0.6].map(scale => Math.min(Math.floor(Display.plainFont * scale), Display.bodyFont))
    readonly property string title: {
        if (isQuestion)
            return qsTr("Question %1 of %2").arg(check.question).arg(check.questionCount);
        if (isReview)
            return qsTr("Your answers");
        if (isAlarm || isResult)
            return check.isNothingPicked ? qsTr("What to do now") : qsTr("Tell the staff");
        return qsTr("Check for warning signs");
    }

    // The page of the text was drawn aside, towards the one before or the next.
    signal backward
    signal forward

    // Where something begins, from the left.
    function fromLeft(start: int, itsWidth: int): int {
        return isMirrored ? width - start - itsWidth : start;
    }

    // Never how soon: the window is called by it.
    Accessible.name: isAlarm || isResult ? qsTr("What to do now") : title
    Accessible.role: Accessible.Pane
    objectName: "redFlags"

    // What to do in an emergency is not to be touched away unread, nor an answer given by a second touch.
    function settle(): void {
        if (Display.moves)
            check.settling.run(isAlarm ? 1000 : 500);
    }

    onIsHiddenChanged: page.forceActiveFocus()
    // Read on leads to answers, under the same finger.
    onIsUnreadChanged: page.settle()
    onViewChanged: page.forceActiveFocus()

    Connections {
        function onMoved(): void {
            page.settle();
        }

        target: page.check
    }
    Item {
        id: open

        anchors.fill: parent
        visible: !page.check.isHidden

        TitleText {
            id: heading

            font.pixelSize: page.headingFont
            height: page.headingHeight
            horizontalAlignment: Text.AlignLeft
            lineHeight: Math.ceil(font.pixelSize * 1.26)
            text: page.title
            verticalAlignment: Text.AlignVCenter
            width: page.headingRoom
            wrapMode: Text.NoWrap
            x: page.fromLeft(page.margin, width)
            y: page.edge
        }
        Notice {
            id: notice

            most: Math.min(Display.smallFont, Math.round(Display.plainFont * (page.isLow ? 0.8 : 1)))
            visible: !page.isChecked
            width: page.isWide && !page.isLow ? page.headingRoom : page.inner
            x: page.fromLeft(page.margin, width)
            y: heading.y + heading.height
        }
        ControlButton {
            id: why

            fontSize: page.asideFont
            height: page.asideHeight
            icon: "note"
            label: page.check.showsWhy ? qsTr("Hide why") : qsTr("Why we ask")
            text: label
            visible: page.isQuestion
            width: page.aside
            x: page.fromLeft(page.isWide ? page.width - page.margin - 3 * width - 2 * Display.gap : page.margin, width)
            y: page.asideTop

            onActivated: page.check.toggleWhy()
        }
        ControlButton {
            id: answers

            fontSize: page.asideFont
            height: page.asideHeight
            icon: "summary"
            text: qsTr("My answers")
            visible: page.isQuestion
            width: page.aside
            x: page.fromLeft(page.isWide ? page.width - page.margin - 2 * width - Display.gap : page.margin + width + Display.gap, width)
            y: page.asideTop

            onActivated: page.check.lookThrough()
        }
        ControlButton {
            id: hide

            fontSize: page.asideFont
            height: page.asideHeight
            icon: "hide"
            text: qsTr("Hide my screen")
            visible: page.hasAside
            width: page.aside
            x: page.fromLeft(page.width - page.margin - width, width)
            y: page.asideTop

            onActivated: page.check.toggleHidden()
        }
        Loader {
            height: page.bottomTop - y - (page.hasBottom ? Math.max(page.gap, Display.mm(3.2)) : 0)
            sourceComponent: page.isReview ? review : told
            width: page.inner
            x: page.margin
            y: page.bodyTop
        }
        Loader {
            height: page.bottomHeight
            sourceComponent: page.isQuestion && !page.isUnread && !page.isApart ? given : way
            visible: page.hasBottom
            width: page.inner - page.pictureAside
            x: page.fromLeft(page.margin, width)
            y: page.bottomTop
        }
        Loader {
            active: page.isPictureAside
            height: page.bottomHeight
            sourceComponent: where
            width: page.whereWidth
            x: page.fromLeft(page.width - page.margin - width, width)
            y: page.bottomTop
        }
    }
    HiddenScreen {
        anchors.fill: parent
        visible: page.check.isHidden

        onShown: page.check.toggleHidden()
    }
    Component {
        id: told

        Item {
            id: words

            readonly property bool hasPicture: page.hasPicture && !page.isPictureAside
            // Beside the words, or below them on a tall screen.
            readonly property int pictureHeight: page.isWide ? Math.min(height, Math.round(pictureWidth * 0.75) + Display.gap) : Math.floor(height * 0.4)
            readonly property int pictureWidth: page.isWide ? (page.isLow ? Display.mm(48) : Math.floor(width * 0.34)) : width

            TextCard {
                height: words.height - (words.hasPicture && !page.isWide ? words.pictureHeight + page.gap : 0)
                reading: page.check.text
                width: words.width - (words.hasPicture && page.isWide ? words.pictureWidth + page.gap : 0)
                x: words.hasPicture && page.isWide && page.isMirrored ? words.width - width : 0

                onBackward: page.backward()
                onForward: page.forward()
            }
            Loader {
                active: words.hasPicture
                height: words.pictureHeight
                sourceComponent: picture
                width: words.pictureWidth
                x: page.isWide && !page.isMirrored ? words.width - width : 0
                y: page.isWide ? 0 : words.height - height
            }
        }
    }
    Component {
        id: where

        ControlButton {
            fontSize: [1.3, 1.15, 1, 0.9, 0.8, 0.7].map(scale => Math.floor(Display.plainFont * scale)).find(font => fits(width, height, font)) ?? Math.floor(Display.plainFont * 0.6)
            icon: "show"
            label: page.isUnread ? qsTr("Show me where") : ""
            text: qsTr("Show me where: %1").arg(page.check.pictureWords)

            onActivated: page.check.lookCloser()
        }
    }
    Component {
        id: picture

        PictureCard {
            source: page.check.picture
            spoken: page.check.pictureWords
            text: qsTr("Show me where: %1").arg(spoken)

            onActivated: page.check.lookCloser()
        }
    }
    Component {
        id: review

        TileGrid {
            gap: page.isLow ? Display.gap : Display.mm(3)
            lowest: page.isLow ? Display.mm(13) : Display.target
            mostColumns: page.isWide ? 3 : 2
            tiles: page.check.tiles
            titles: page.check.titles

            onCapacityChanged: Qt.callLater(page.check.settle, capacity)
            onChosen: name => page.check.change(name)
        }
    }
    Component {
        id: given

        AnswerButtons {
            cellHeight: page.answerHeight
            check: page.check
            columns: page.isWide ? 4 : 2
            isSettling: page.isSettling
        }
    }
    Component {
        id: way

        ControlButton {
            fontSize: [Display.headingFont, Display.bodyFont, ...[1.3, 1.15, 1, 0.9, 0.8, 0.7].map(scale => Math.floor(Display.plainFont * scale))].find(font => fits(width, height, font)) ?? Math.floor(Display.plainFont * 0.6)
            icon: page.isResult ? "summary" : "next"
            isDirected: true
            isPrimary: !page.isResult && !page.isAlarm
            text: page.isApart ? qsTr("Back to the question") : page.isUnread ? qsTr("Read on") : page.isOpening ? qsTr("Start the questions") : page.isReview ? qsTr("See what to do") : page.isResult ? qsTr("Change my answers") : qsTr("Go on with the questions")

            onActivated: {
                if (page.isSettling)
                    return;
                if (page.isApart)
                    page.check.toggleWhy();
                else if (page.isUnread)
                    page.forward();
                else if (page.isOpening)
                    page.check.begin();
                else if (page.isReview)
                    page.check.conclude();
                else if (page.isResult)
                    page.check.lookThrough();
                else
                    page.check.goOn();
            }
        }
    }
}
