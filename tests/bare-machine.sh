#!/usr/bin/env bash
# Proves that the README's two commands work on a machine that has nothing but the .NET SDK: makes a Debian of this
# machine's own release with debootstrap (minbase), gives it the SDK, this clone (its last commit) and this machine's own
# package sources and certificates, and runs there what people would run. Needs root; nothing stays mounted or running.
#
#   tests/bare-machine.sh [run|test|odd|closed|twice|user|shell]...     default: all but shell, in this order
#   BARE=folder for the machine (default /tmp/newsportal-bare), kept between calls; rm -rf it for a bare one again.
# shellcheck disable=SC2016 # what stands in single quotes is for the shell inside
set -euo pipefail

here=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd -P)
bare=${BARE:-/tmp/newsportal-bare}
port=${PORT:-5097}

make_machine() {
  local mirror release
  # shellcheck disable=SC1091
  release=$(. /etc/os-release && echo "$VERSION_CODENAME")
  mirror=$({ cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null || true; } |
    sed -nE 's/^URIs: *([^ ]+).*/\1/p; s/^deb (\[[^]]*\] )?([^ ]+) .*/\2/p' | grep -E '/debian/?$' | head -n 1)
  debootstrap --variant=minbase "$release" "$bare/root" "$mirror"
  cp -aL /etc/apt/apt.conf.d/. "$bare/root/etc/apt/apt.conf.d/"
  rm -f "$bare/root/etc/apt/sources.list"
  cp /etc/apt/sources.list.d/debian.sources "$bare/root/etc/apt/sources.list.d/" 2>/dev/null || cp /etc/apt/sources.list "$bare/root/etc/apt/"
  cp -L /etc/resolv.conf /etc/hosts "$bare/root/etc/"
  mkdir -p "$bare/root/usr/local/share/ca-certificates" "$bare/root/root/.nuget"
  cp -a /usr/local/share/ca-certificates/. "$bare/root/usr/local/share/ca-certificates/"
  cp -a ~/.nuget/NuGet "$bare/root/root/.nuget/" 2>/dev/null || true
  cp -a ~/.npmrc "$bare/root/root/" 2>/dev/null || true
  touch "$bare/made"
}

# A clone of the last commit, without the help of git inside.
clone() {
  rm -rf "${bare:?}/root/$1"
  mkdir -p "$bare/root/$(dirname "$1")"
  git clone -q --no-hardlinks "$here" "$bare/root/$1"
}

# Runs a command in the machine: mounts and processes of its own, which end with the command.
inside() {
    unshare --mount --pid --fork --kill-child bash -euc '
    root=$1 sdk=$2; shift 2
    mount --bind "$root" "$root"
    mkdir -p "$root"/{proc,dev,sys,tmp,old,usr/share/dotnet}
    mount -t proc none "$root/proc"; mount --rbind /dev "$root/dev"; mount -t tmpfs none "$root/dev/shm"
    mount --bind -o ro "$sdk" "$root/usr/share/dotnet"
    ln -sfn ../share/dotnet/dotnet "$root/usr/bin/dotnet"
    cd "$root"; pivot_root . old; umount -l /old; cd /
    "$@" # not exec: this shell stays as the first process and buries the dead
  ' - "$bare/root" "$(dirname "$(readlink -f "$(command -v dotnet)")")" \
    env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
    ASPNETCORE_URLS="http://localhost:$port" "${settings[@]}" "$@"
}

# How this machine reaches the outside is how the bare one does.
settings=()
for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY NUGET_CERT_REVOCATION_MODE Site__Seeds; do
  [[ -z ${!name+set} ]] || settings+=("$name=${!name}")
done

# Starts the site in a clone, waits for its address, stops it; the exit code must be 0 and nothing may be left.
serve='
  cd "$1"; log=$(mktemp)
  start=$SECONDS; ./portal run >"$log" 2>&1 & site=$!
  until grep -q "^NewsPortal: " "$log"; do kill -0 $site 2>/dev/null || { cat "$log"; exit 1; }; sleep 0.2; done
  echo "  answers after $((SECONDS - start)) s: $(grep "^NewsPortal: " "$log")"
  kill -TERM $site; wait $site || { echo "exit code $?"; cat "$log"; exit 1; }
  [[ -n ${2:-} ]] || for comm in /proc/[0-9]*/comm; do [[ $(cat "$comm" 2>/dev/null) != postgres ]] || { echo "PostgreSQL still runs"; exit 1; }; done'

scenario() {
  printf '\n== %s\n' "$1"
  case $1 in
    run)
      clone srv/newsportal
      inside bash -euc "$serve" - /srv/newsportal
      inside bash -euc "$serve" - /srv/newsportal
      ;;
    test)
      clone srv/newsportal
      inside env CI=true /srv/newsportal/.ci/run
      ;;
    odd)
      clone 'srv/Toà soạn báo Hà Tĩnh/cổng tin'
      inside bash -euc "$serve" - '/srv/Toà soạn báo Hà Tĩnh/cổng tin'
      ;;
    closed)
      clone root/kín/newsportal
      chmod 700 "$bare/root/root/kín"
      inside bash -euc "$serve" - /root/kín/newsportal
      ;;
    twice)
      clone srv/một
      clone srv/hai
      inside bash -euc '
        bash -euc "$1" - /srv/một beside & one=$!
        ASPNETCORE_URLS=$2 bash -euc "$1" - /srv/hai beside
        wait $one' - "$serve" "http://localhost:$((port + 1))"
      ;;
    user)
      inside bash -euc 'id reporter >/dev/null 2>&1 || useradd -m reporter; rm -rf /home/reporter/newsportal'
      clone home/reporter/newsportal
      inside bash -euc 'mkdir -p /home/reporter/.nuget; cp -a /root/.nuget/NuGet /home/reporter/.nuget/; chown -R reporter: /home/reporter
        exec setpriv --reuid=reporter --regid=reporter --init-groups env HOME=/home/reporter bash -euc "$1" - /home/reporter/newsportal' - "$serve"
      ;;
    shell)
      inside bash -l
      ;;
    *)
      echo "tests/bare-machine.sh [run|test|odd|closed|twice|user|shell]..." >&2
      exit 2
      ;;
  esac
}

[[ -e $bare/made ]] || make_machine
(($#)) || set -- run test odd closed twice user
for name in "$@"; do
  time scenario "$name"
done
