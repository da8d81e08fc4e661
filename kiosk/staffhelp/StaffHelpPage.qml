import QtQuick
import PatientKiosk
import kiosk.display

// Where to find a person. Below it, what staff should know about this kiosk, if there is anything.
Item {
    id: page

    readonly property int adviceFont: plan[2]
    readonly property int discGap: Display.mm(14)
    readonly property int discSize: Display.mm(isWide ? 56 : isLow ? 22 : 40)
    // The sign stands beside the words where they keep room enough to be read, else above them.
    readonly property bool isBeside: isWide && !isLow
    readonly property bool isLow: height < Display.mm(115) * Display.textScale
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property bool isRoomy: height > Display.mm(170) * Display.textScale
    readonly property bool isWide: width > Display.mm(270)
    readonly property int noticeLines: isLow ? 4 : 6
    // Whether the sign is seen, then the font sizes of the title and the advice.
    readonly property list<int> plan: arrange()
    readonly property int spacing: isLow ? Display.gap : Display.space
    required property StaffHelpViewModel staffHelp
    readonly property string title: qsTr("Ask a member of staff")

    Accessible.name: title
    Accessible.role: Accessible.Pane

    // Where room is short all of the advice comes before its size, and before what only decorates.
    function arrange(): list<int> {
        const [title, heading, body, small] = [Display.titleFont, Display.headingFont, Display.bodyFont, Display.plainFont];
        const advice = isRoomy ? heading : body;
        const plans = [[1, title, advice], [1, title, body], [0, title, body], [0, heading, body], [0, heading, body * 0.85], [0, body, body * 0.7], [0, small * 1.4, small * 1.25], [0, small * 1.25, small], [0, small, small * 0.8]];
        return plans.find(plan => plan[1] >= plan[2] && fits(plan[0] === 1, plan[1], plan[2])) ?? plans[plans.length - 1];
    }
    function fits(disc: bool, titleFont: int, adviceFont: int): bool {
        const width = wordsWidth(disc, adviceFont);
        const words = lines(first.text, width, adviceFont) + lines(second.text, width, adviceFont);
        const about = staffHelp.notice === "" ? 0 : Math.min(noticeLines, lines(notice.text, width - 3 * Display.gap, Display.smallFont)) * Display.smallLine + 2 * Display.gap + spacing;
        const parts = lines(title, width, titleFont) * Math.ceil(titleFont * 1.26) + words * Math.ceil(adviceFont * 1.42) + 2 * spacing + about;
        return parts + (disc && !isBeside ? discSize + spacing : 0) <= height - 2 * spacing;
    }
    function lines(words: string, width: int, font: int): int {
        return Lettering.lines(words, width, font);
    }
    function wordsWidth(disc: bool, adviceFont: int): int {
        return Math.min(width - 2 * Display.margin - (disc && isBeside ? discSize + discGap : 0), 31 * adviceFont);
    }

    Rectangle {
        id: disc

        color: Display.accentSoft
        height: page.discSize
        radius: height / 2
        visible: page.plan[0] === 1
        width: height
        x: page.isMirrored ? words.x + words.width - (page.isBeside ? -page.discGap : width) : words.x - (page.isBeside ? width + page.discGap : 0)
        y: page.isBeside ? words.y : words.y - height - words.spacing

        Icon {
            anchors.centerIn: parent
            height: width
            name: "staff"
            width: disc.width * 0.6
        }
    }
    Column {
        id: words

        readonly property int above: disc.visible && !page.isBeside ? page.discSize + spacing : 0
        readonly property int beside: disc.visible && page.isBeside ? page.discSize + page.discGap : 0

        spacing: page.spacing
        width: page.wordsWidth(disc.visible, page.adviceFont)
        x: Math.round((parent.width - width) / 2) + (page.isMirrored ? -1 : 1) * Math.round(beside / 2)
        y: Math.round((parent.height - height + above) / 2)

        TitleText {
            font.pixelSize: page.plan[1]
            horizontalAlignment: Text.AlignLeft
            lineHeight: Math.ceil(font.pixelSize * 1.26)
            text: page.title
            width: parent.width
        }
        BodyText {
            id: first

            horizontalAlignment: Text.AlignLeft
            font.pixelSize: page.adviceFont
            lineHeight: Math.ceil(page.adviceFont * 1.42)
            text: qsTr("This screen does not call anyone. Please go to the desk, or speak to any member of staff.")
            width: parent.width
        }
        BodyText {
            id: second

            horizontalAlignment: Text.AlignLeft
            font.pixelSize: page.adviceFont
            lineHeight: Math.ceil(page.adviceFont * 1.42)
            text: qsTr("If you cannot walk there, ask somebody near you to go.")
            width: parent.width
        }
        Rectangle {
            color: Display.note
            height: notice.height + 2 * Display.gap
            visible: page.staffHelp.notice !== ""
            width: parent.width

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.top: parent.top
                color: Display.noteEdge
                width: Display.bar
            }
            BodyText {
                id: notice

                anchors.left: parent.left
                anchors.leftMargin: Display.gap + Display.bar
                anchors.margins: Display.gap
                anchors.right: parent.right
                anchors.top: parent.top
                elide: Text.ElideRight
                font.pixelSize: Display.smallFont
                horizontalAlignment: Text.AlignLeft
                lineHeight: Display.smallLine
                maximumLineCount: page.noticeLines
                text: qsTr("For staff: %1").arg(page.staffHelp.notice)
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
}
