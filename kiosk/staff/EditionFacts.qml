import QtQuick
import PatientKiosk

// What an edition of the content is, below a heading that says which one.
FactList {
    required property EditionViewModel edition
    required property string heading

    facts: edition.mark === "" ? [heading, qsTr("Cannot be read")] : [heading, edition.made === "" ? qsTr("Made on an unknown day") : qsTr("Made on %1").arg(edition.made), qsTr("Version %1").arg(edition.mark), qsTr("Languages: %1").arg(edition.languages), qsTr("Topics: %1").arg(edition.topics)]
}
