#!/bin/sh
# The command "patient-kiosk" of a terminal: runs the program as its own user and on its own data, whoever calls it as root.
exec /sbin/runuser -u kiosk -- env HOME=/var/lib/patient-kiosk XDG_DATA_HOME=/var/lib \
    /opt/patient-kiosk/current/patient-kiosk "$@"
