#!/bin/sh
# Runs the kiosk under cage, and asks it to end; for patient-kiosk.service, which names RUNTIME_DIRECTORY.
#
#   under-cage.sh run PROGRAM [ARGUMENT...]   ends with the program's own exit code: cage before 0.2.0 has always 0
#   under-cage.sh stop                        returns when the program has ended, so that cage does not go first
set -eu
pid=$RUNTIME_DIRECTORY/kiosk.pid
code=$RUNTIME_DIRECTORY/exit-code

case ${1-} in
run)
    shift
    rm -f "$pid" "$code"
    # shellcheck disable=SC2016 # it is the inner shell that knows these
    cage -- /bin/sh -c 'pid=$1 code=$2; shift 2; "$@" & echo $! >"$pid"; wait $!; echo $? >"$code"' kiosk "$pid" "$code" "$@" || :
    # Without a code it was cage that failed, before the program or in place of it.
    ended=1
    [ ! -s "$code" ] || read -r ended <"$code"
    exit "$ended"
    ;;
stop)
    [ -s "$pid" ] || exit 0
    read -r kiosk <"$pid"
    kill -TERM "$kiosk" 2>/dev/null || exit 0
    while kill -0 "$kiosk" 2>/dev/null; do sleep 0.1; done
    ;;
*)
    echo "under-cage.sh: write 'run PROGRAM' or 'stop'" >&2
    exit 2
    ;;
esac
