import QtQuick
import PatientKiosk

// Draws a page aside under a finger or the mouse, and slides one in that was turned. It lies over the page and only
// watches: what is touched beneath gets its touches until the page is drawn, and then loses them.
Item {
    id: swipe

    // Where the finger was when it began to draw the page, and how far to each side it drew it since.
    property real begin: 0
    // Milliseconds in which a finger that leaves the glass has flicked.
    property int flickTime: 250
    // Runs while that lasts.
    required property Pause flick
    required property bool hasNext
    required property bool hasPrevious
    readonly property bool isAtRest: !isDrawn && !glide.running
    property bool isDrawn: false
    readonly property bool isFlick: flick.running
    // Long enough to be meant, short enough for a hand that rests: it does not grow with the glass.
    readonly property real enough: Math.min(width / 5, Display.mm(45))
    property real leftmost: 0
    // How far the page stands from its place: where it leads nowhere it resists the pull.
    property real offset: 0
    property real pull: 0
    property real rightmost: 0

    signal turned(forward: bool)

    function leadsForward(pull: real): bool {
        return pull < 0 !== LayoutMirroring.enabled;
    }
    function leadsOn(pull: real): bool {
        return leadsForward(pull) ? hasNext : hasPrevious;
    }
    function startDrawing(): void {
        const [from, to] = [drag.centroid.pressPosition, drag.centroid.position];
        if (!finger.active || isDrawn)
            return;
        glide.stop();
        begin = from.x + Math.sign(to.x - from.x) * drag.dragThreshold;
        pull = leftmost = rightmost = 0;
        isDrawn = true;
        flick.run(flickTime);
    }
    function follow(): void {
        pull = finger.point.position.x - begin;
        leftmost = Math.min(leftmost, pull);
        rightmost = Math.max(rightmost, pull);
        offset = leadsOn(pull) ? pull : pull / 3;
    }
    // Whether the page was drawn far enough, or with a flick, and not back again.
    function isMeant(): bool {
        const back = pull < 0 ? pull - leftmost : rightmost - pull;
        const least = isFlick ? Display.mm(6) : enough;
        return leadsOn(pull) && Math.abs(pull) >= least && back < Display.mm(4);
    }
    function release(): void {
        settle(offset);
        if (isMeant())
            turned(leadsForward(pull));
    }
    function settle(from: real): void {
        isDrawn = false;
        offset = from;
        if (Display.moves)
            glide.restart();
        else
            offset = 0;
    }
    // The page that came into view slides in from its own side.
    function slideIn(forward: bool): void {
        settle(forward === LayoutMirroring.enabled ? -Display.mm(12) : Display.mm(12));
    }

    NumberAnimation {
        id: glide

        duration: 160
        easing.type: Easing.OutCubic
        property: "offset"
        target: swipe
        to: 0
    }
    // Follows the first finger, whatever others do.
    PointHandler {
        id: finger

        acceptedButtons: Qt.LeftButton

        onActiveChanged: {
            if (!active && swipe.isDrawn)
                swipe.release();
        }
        onPointChanged: {
            if (swipe.isDrawn)
                swipe.follow();
        }
    }
    // Takes the touch away from what lies beneath, once it is a drawing one.
    DragHandler {
        id: drag

        dragThreshold: Display.mm(4)
        target: null
        yAxis.enabled: false

        onActiveChanged: {
            if (active)
                swipe.startDrawing();
        }
        onCanceled: {
            if (swipe.isDrawn)
                swipe.settle(swipe.offset);
        }
    }
}
