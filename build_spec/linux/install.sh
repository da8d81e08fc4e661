#!/bin/sh
# Installs Patient Kiosk on a terminal: run as root from the folder "linux" of the unpacked package.
#
#   install.sh                         puts this version beside the one before, and switches to it
#   install.sh --back                  switches to the version before
#   install.sh --uninstall [--purge]   takes the program away, and with --purge what it keeps and its user, too
#
#   --start       starts it at once, or anew; else the next start of the machine does
#   --root DIR    works on the system below DIR, which is not running
#   --dry-run     only says what it would do
#
# It may be run again at any time, and after a power cut. The switch is one rename: the program is the old one or the
# new one. It needs no network. Exit codes: 0 done, 1 cannot be done, 2 misuse; what is wrong is one line.
set -eu
umask 022

root='' task=install purge='' start='' dry=''
user=kiosk
unit=patient-kiosk.service
link=/opt/patient-kiosk/current/linux/patient-kiosk.sh
# What the compositor and the sound are given to; which of them there are differs between systems.
groups='video audio render input seat _seatd'
# A file that is needed, and the package that brings it. cage does not start without Xwayland, though nothing uses it.
needed='
/lib/systemd/systemd systemd
/usr/bin/cage cage
/usr/bin/Xwayland xwayland
/usr/sbin/seatd seatd
/sbin/runuser util-linux
'

stop() {
    echo "install.sh: $1" >&2
    exit "${2:-1}"
}

misuse() {
    stop "$1; write 'install.sh [--back | --uninstall [--purge]] [--start] [--root DIR] [--dry-run]'" 2
}

# Runs a command whose own words only matter if it fails.
try() {
    said=$("$@" 2>&1) || stop "$1 failed: $(echo "$said" | head -n 1)"
}

# step WHAT HAS MAKE: says that something is there, makes it, or says that it would.
step() {
    if "$2"; then
        echo "had         $1"
    elif [ "$dry" ]; then
        echo "would make  $1"
    else
        "$3"
        echo "made        $1"
    fi
}

# gone WHAT PATH...: takes away what is there of some paths.
gone() {
    what=$1
    shift
    for path; do
        if [ -e "$path" ] || [ -L "$path" ]; then
            if [ "$dry" ]; then
                echo "would take  $what"
            else
                try rm -rf "$path"
                echo "took        $what"
            fi
        fi
    done
}

is_running_system() { [ -z "$root" ] && [ -d /run/systemd/system ]; }

read_arguments() {
    while [ $# -gt 0 ]; do
        case $1 in
        --back | --uninstall)
            [ "$task" = install ] || misuse "only one of --back and --uninstall"
            task=${1#--}
            ;;
        --purge) purge=yes ;;
        --start) start=yes ;;
        --dry-run) dry=yes ;;
        --root)
            [ $# -gt 1 ] || misuse "--root needs a folder"
            shift
            root=$1
            ;;
        *) misuse "unknown argument '$1'" ;;
        esac
        shift
    done
    [ -z "$purge" ] || [ "$task" = uninstall ] || misuse "--purge goes with --uninstall"
    [ -z "$start" ] || [ "$task" != uninstall ] || misuse "--start does not go with --uninstall"
}

look_around() {
    [ -z "$root" ] || root=$(cd "$root" 2>/dev/null && pwd -P) || stop "the folder of --root cannot be opened"
    [ "$root" != / ] || root=''
    [ "$dry" ] || [ "$(id -u)" = 0 ] || stop "has to be run as root"
    [ -z "$start" ] || is_running_system || stop "--start: no systemd runs here; leave it out"
    opt=$root/opt/patient-kiosk
    data=$root/var/lib/patient-kiosk
    units=$root/etc/systemd/system
    wanted=$units/multi-user.target.wants/$unit
    command=$root/usr/local/sbin/patient-kiosk
    linux=$(cd "$(dirname "$0")" && pwd -P)
    package=$(dirname "$linux")
}

look_for_packages() {
    missing=$(echo "$needed" | while read -r file name; do
        [ -z "$file" ] || [ -e "$root$file" ] || [ -e "$root/usr$file" ] || printf ' %s' "$name"
    done)
    [ -z "$missing" ] ||
        stop "these packages are missing:$missing; install them with apt, or as README.md beside this script tells"
}

# --- the program

look_at_package() {
    program=$package/patient-kiosk
    [ -f "$program" ] || stop "$package holds no program; run install.sh in the folder of the unpacked archive"
    said=$("$program" --version 2>&1) ||
        stop "$program does not start here ($(echo "$said" | head -n 1)); unpack the archive on this machine's own disk"
    version=${said#patient-kiosk }
    case $version in *[!0-9A-Za-z.+-]* | '' | [!0-9]*) stop "$program does not say its version" ;; esac
    for path in "$opt/$version" "$opt/$version"-*; do
        if is_same "$path"; then
            name=${path##*/}
            return
        fi
    done
    # Another one of the same version, a mended one too, stands beside it: what runs is never written over.
    name=$version number=1
    while [ -e "$opt/$name" ]; do
        number=$((number + 1))
        name=$version-$number
    done
}

is_same() { diff -rq "$package" "$1" >/dev/null 2>&1; }

has_program() { [ -e "$opt/$name" ]; }

make_program() {
    part=$opt/.part
    try rm -rf "$part"
    try mkdir -p "$opt"
    trap 'rm -rf "$part"' EXIT
    try cp -RPp "$package" "$part"
    try chown -R 0:0 "$part"
    try chmod -R u=rwX,go=rX "$part"
    is_same "$part" || stop "$part is not what was copied; look at the disk and the stick"
    try sync
    try mv "$part" "$opt/$name"
    trap - EXIT
}

is_current() { [ "$(readlink "$opt/current")" = "$name" ]; }

make_current() {
    before=$(readlink "$opt/current" || :)
    [ -z "$before" ] || point previous "$before"
    point current "$name"
}

# One rename, so that there is always one.
point() {
    try ln -sfn "$2" "$opt/.$1"
    try mv -T "$opt/.$1" "$opt/$1"
    try sync
}

# Whether the kiosk that runs is the program in a folder: it may be older than what is installed.
is_running() {
    read -r pid 2>/dev/null </run/patient-kiosk/kiosk.pid || return 1
    runs=$(stat -Lc %d:%i "/proc/$pid/exe" 2>/dev/null) || return 1
    [ "$runs" = "$(stat -Lc %d:%i "$1/patient-kiosk" 2>/dev/null)" ]
}

take_old_programs() {
    for path in "$opt"/* "$opt"/.part; do
        case ${path##*/} in
        current | previous | "$(readlink "$opt/current")" | "$(readlink "$opt/previous")") ;;
        *) is_running "$path" || gone "the program in ${path#"$root"}" "$path" ;;
        esac
    done
}

# --- its user, and what it keeps

in_system() {
    tool=$1
    shift
    if [ "$root" ]; then try "$tool" --prefix "$root" "$@"; else try "$tool" "$@"; fi
}

has_user() { grep -q "^$user:" "$root/etc/passwd"; }

make_user() {
    in_system useradd --system --user-group --home-dir /var/lib/patient-kiosk --no-create-home \
        --shell /usr/sbin/nologin $user
}

missing_groups() {
    for group in $groups; do
        ! grep -q "^$group:" "$root/etc/group" ||
            grep -Eq "^$group:[^:]*:[^:]*:(.*,)?$user(,.*)?\$" "$root/etc/group" || printf '%s,' "$group"
    done
}

has_groups() { [ -z "$(missing_groups)" ]; }

make_groups() {
    asked=$(missing_groups)
    in_system usermod --append --groups "${asked%,}" $user
}

# The user's numbers in that system, which may not be those of the one that runs.
owner() { sed -n "s/^$user:[^:]*:\([0-9]*\):\([0-9]*\):.*/\1:\2/p" "$root/etc/passwd"; }

has_data() { [ -d "$data" ] && [ "$(stat -c %u:%g:%a "$data")" = "$(owner):700" ]; }

make_data() {
    try mkdir -p "$data"
    try chown -hR "$(owner)" "$data"
    try chmod 700 "$data"
}

# --- how it is started

has_unit() { cmp -s "$linux/$unit" "$units/$unit"; }

make_unit() {
    try mkdir -p "$units"
    try cp "$linux/$unit" "$units/.$unit"
    try chmod 644 "$units/.$unit"
    try mv "$units/.$unit" "$units/$unit"
    is_changed=yes
}

has_start() { [ -L "$wanted" ]; }

make_start() {
    try mkdir -p "${wanted%/*}"
    try ln -s "/etc/systemd/system/$unit" "$wanted"
}

has_command() { [ "$(readlink "$command")" = "$link" ]; }

make_command() {
    try mkdir -p "${command%/*}"
    try ln -sfn "$link" "$command"
}

start_or_tell() {
    if [ "$dry" ] || ! is_running_system; then return; fi
    try systemctl daemon-reload
    if systemctl is-active --quiet $unit; then
        is_running "$opt/current" || is_changed=yes
        [ "$is_changed" ] || return 0
        if [ "$start" ]; then
            try systemctl restart $unit
            echo "started     the kiosk anew"
        else
            echo "next        the kiosk still runs as it was: systemctl restart $unit"
        fi
    elif [ "$start" ]; then
        try systemctl start $unit
        echo "started     the kiosk"
    else
        echo "next        systemctl start $unit, or start the machine anew"
    fi
}

# --- the tasks

install_all() {
    look_for_packages
    look_at_package
    [ ! -e "$command" ] || [ -L "$command" ] || stop "$command is there and not ours; move it away"
    step "the program in /opt/patient-kiosk/$name" has_program make_program
    step "the user $user" has_user make_user
    step "its groups" has_groups make_groups
    step "the data folder /var/lib/patient-kiosk" has_data make_data
    step "the switch to $name" is_current make_current
    step "the unit /etc/systemd/system/$unit" has_unit make_unit
    step "its start with the machine" has_start make_start
    step "the command patient-kiosk" has_command make_command
    [ "$dry" ] || take_old_programs
    start_or_tell
}

go_back() {
    name=$(readlink "$opt/previous" || :)
    if [ -z "$name" ] || [ ! -d "$opt/$name" ] || is_current; then stop "there is no version before this one"; fi
    step "the switch to $name" is_current make_current
    linux=$opt/$name/linux
    step "the unit /etc/systemd/system/$unit" has_unit make_unit
    start_or_tell
}

uninstall() {
    if is_running_system && [ -z "$dry" ] && [ -e "$units/$unit" ]; then try systemctl stop $unit; fi
    gone "the start with the machine" "$wanted"
    gone "the unit" "$units/$unit"
    if is_running_system && [ -z "$dry" ]; then try systemctl daemon-reload; fi
    if has_command; then gone "the command patient-kiosk" "$command"; fi
    gone "the program in /opt/patient-kiosk" "$opt"
    if [ -z "$purge" ]; then
        [ ! -d "$data" ] || echo "kept        the data folder /var/lib/patient-kiosk and the user $user"
        return
    fi
    gone "the data folder /var/lib/patient-kiosk" "$data"
    has_user || return 0
    if [ "$dry" ]; then
        echo "would take  the user $user"
    else
        in_system userdel $user
        echo "took        the user $user"
    fi
}

is_changed=''
read_arguments "$@"
look_around
case $task in
install) install_all ;;
back) go_back ;;
uninstall) uninstall ;;
esac
