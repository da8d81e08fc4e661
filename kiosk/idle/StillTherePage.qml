import QtQuick
import PatientKiosk
import kiosk.display

// The question before a visit is thrown away: how long there is still to answer, and the one thing to do. A touch anywhere
// answers it too: whoever owns the window hears of that.
Rectangle {
    id: page

    readonly property int buttonHeight: Math.max(Display.mm(isRoomy ? 32 : 20), Lettering.lines(stay.text, buttonWidth - 4 * Display.gap - iconRoom, wordsFont) * Math.ceil(wordsFont * 1.42) + 2 * Display.gap)
    readonly property int buttonWidth: Math.min(room, Display.mm(200))
    readonly property int iconRoom: Math.max(Display.icon, Math.round(wordsFont * 1.2)) + Display.gap
    readonly property bool isRoomy: height > Display.mm(170)
    readonly property list<int> plan: arrange()
    readonly property int numberFont: plan[0]
    readonly property int room: Math.min(width - 2 * Display.margin, Display.mm(320))
    required property StillThereViewModel stillThere
    readonly property int spacing: isRoomy ? Display.mm(8) : Display.gap
    readonly property string title: qsTr("Are you still there?")
    readonly property int titleFont: plan[1]
    readonly property int wordsFont: plan[2]

    // Font sizes of the number, the title and the words; the question and the button keep their room longest.
    function arrange(): list<int> {
        const [title, heading, body, small] = [Display.titleFont, Display.headingFont, Display.bodyFont, Display.plainFont];
        const plans = [[title * 6, title * 2.4, heading * 1.5], [title * 4, title * 1.8, heading * 1.25], [title * 2.6, title * 1.4, heading], [title * 2, title, body], [title, title, body], [heading, heading, body], [small * 2, small * 1.6, small * 1.25], [small * 1.6, small * 1.25, small], [small, small, small * 0.8]];
        return plans.find(plan => fits(plan[0], plan[1], plan[2])) ?? plans[plans.length - 1];
    }
    function fits(number: int, title: int, words: int): bool {
        const inner = buttonWidth - 4 * Display.gap - Math.max(Display.icon, Math.round(words * 1.2)) - Display.gap;
        const button = Math.max(Display.mm(isRoomy ? 32 : 20), Lettering.lines(stay.text, inner, words) * Math.ceil(words * 1.42) + 2 * Display.gap);
        const parts = Lettering.lines(page.title, room, title) * Math.ceil(title * 1.26) + Lettering.lines(what.text, room, words) * Math.ceil(words * 1.42);
        return parts + button + Math.ceil(number * 1.26) + 3 * spacing <= height - 2 * Display.margin && Lettering.wordWidth(page.title, title) <= room;
    }

    Accessible.name: title
    Accessible.role: Accessible.AlertMessage
    color: Display.background

    Column {
        anchors.centerIn: parent
        spacing: page.spacing
        width: page.room

        TitleText {
            font.pixelSize: page.titleFont
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.26)
            text: page.title
            width: parent.width
        }
        BodyText {
            color: Display.accent
            font.bold: true
            font.pixelSize: page.numberFont
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.26)
            objectName: "secondsLeft"
            text: page.stillThere.secondsLeft
            width: parent.width

            Accessible.name: qsTr("%1 seconds left").arg(text)
            Accessible.role: Accessible.StaticText
        }
        BodyText {
            id: what

            font.pixelSize: page.wordsFont
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.42)
            text: qsTr("When the count ends, this screen starts over for the next person.")
            width: parent.width
        }
        TouchButton {
            id: stay

            anchors.horizontalCenter: parent.horizontalCenter
            fontSize: page.wordsFont
            height: page.buttonHeight
            icon: "touch"
            role: TouchButton.Role.Primary
            text: qsTr("Yes, I am still here")
            width: page.buttonWidth

            Component.onCompleted: forceActiveFocus()
            onActivated: page.stillThere.touch()
        }
    }
}
