#!/usr/bin/env bash
# Kills an import, and the PostgreSQL under it, at random points, runs it again to its end each time, and compares the
# store with that of an undisturbed import. Then a full disk and a disk with read and write errors, where the machine
# allows them. Prints a table; exit code 1 when any store differs.
#
#   tests/import-kills.sh [FILES [IMPORTER-KILLS [SERVER-KILLS]]]     10000 50 20
set -euo pipefail

files=${1:-10000} importer_kills=${2:-50} server_kills=${3:-20}
root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd -P)
built=$root/artifacts/bin/NewsPortal.Benchmarks/release
work=$(mktemp -d /tmp/newsportal-kills-XXXXXX)
chmod 755 "$work" # root's PostgreSQL runs as another user
failed=0

export Site__Seeds='' Site__Sections='Đất và người'

# shellcheck disable=SC2317 # called by trap
clean_up() {
  stop_server disk 2>/dev/null || true
  ! mountpoint -q "$work/disk" || umount "$work/disk"
  rm -rf "$work"
}
trap clean_up EXIT

portal() { Storage__Folder=$work/$1 dotnet "$built/NewsPortal.Web.dll" "${@:2}"; }

import() { portal "$1" import "$work/files" --publish; }

server_of() { head -n 1 "$work/$1"/postgres/*/data/postmaster.pid 2>/dev/null; }

# shellcheck disable=SC2317
stop_server() { kill -INT "$(server_of "$1")" && while kill -0 "$(server_of "$1")" 2>/dev/null; do sleep 0.2; done; }

row() { printf '%-34s %8s %8s %10s %10s  %s\n' "$@"; }

# A message of ours has no stack trace.
is_clear() { ! grep -qE '^   at |Unhandled exception' "$1"; }

# The re-run and the comparison; says how many articles the interrupted import had left in the store.
judge() {
  local name=$1 store=$2 status=$3 verdict=đúng seconds again=0
  is_clear "$work/$store.err" || verdict='lời báo có dấu vết chương trình'
  seconds=$(date +%s%N)
  import "$store" >"$work/$store.out" 2>"$work/$store.again" || again=$?
  seconds=$((($(date +%s%N) - seconds) / 1000000))
  ((again == 0)) || verdict="chạy lại hỏng (mã $again)"
  [[ $(portal "$store" dump --hash) == "$whole" ]] || verdict='KHO KHÁC'
  [[ $verdict == đúng ]] || failed=1
  row "$name" "$status" "$(grep -c '^không đổi' "$work/$store.out" || true)" "$(grep -c '^mới' "$work/$store.out" || true)" "$seconds" "$verdict"
}

# A store with its schema and no article: so every blow falls on the import itself, not on the making of the store.
prepare() {
  rm -rf "${work:?}/$1"
  portal "$1" import "$work/none" >/dev/null 2>&1
}

# kill NAME STORE SIGNAL WHOM: one import, struck at a random moment of the time an undisturbed one takes.
strike() {
  local name=$1 store=$2 signal=$3 whom=$4 status=0 delay importer
  prepare "$store"
  delay=$(awk -v most="$undisturbed" -v dice="$RANDOM" 'BEGIN { printf "%.3f", 0.3 + (most / 1000 - 0.3) * dice / 32768 }')
  Storage__Folder=$work/$store env --default-signal=INT dotnet "$built/NewsPortal.Web.dll" import "$work/files" --publish >/dev/null 2>"$work/$store.err" &
  importer=$!
  sleep "$delay"
  if [[ $whom == importer ]]; then
    kill -"$signal" "$importer" 2>/dev/null || true
  else
    kill -"$signal" "$(server_of "$store")" 2>/dev/null || true
  fi
  wait "$importer" 2>/dev/null || status=$?
  judge "$name sau $delay s" "$store" "$status"
}

full_disk() {
  local status=0
  mkdir -p "$work/disk"
  mount -t tmpfs -o "size=4g,mode=755" tmpfs "$work/disk" 2>/dev/null || { echo 'đĩa đầy: máy này không cho gắn tmpfs'; return; }
  portal disk import "$work/none" >/dev/null 2>&1
  # Room for some batches, not for all: a file of 8 KB becomes some 30 KB of rows and as much of the journal.
  mount -o remount,size="$(($(du -sm "$work/disk" | cut -f1) + 24 + files / 64))m" "$work/disk"
  import disk >/dev/null 2>"$work/disk.err" || status=$?
  mount -o remount,size=4g "$work/disk"
  cat "$work/disk.err" >"$work/disk.said"
  judge 'đĩa đầy' disk "$status"
  tail -n 2 "$work/disk.said"
}

# The server is traced from outside: every write to its data fails from a point on.
broken_disk() {
  local status=0 importer
  command -v strace >/dev/null || { echo 'EIO: máy này không có strace'; return; }
  prepare eio
  import eio >/dev/null 2>"$work/eio.err" &
  importer=$!
  until [[ -n $(server_of eio) ]] && sleep 0.5; do sleep 0.1; done
  timeout 20 strace -f -q -o /dev/null -e trace=pwrite64,pwritev,fdatasync -e inject=pwrite64,pwritev,fdatasync:error=EIO:when=50+ -p "$(server_of eio)" 2>/dev/null || true
  wait "$importer" || status=$?
  judge 'EIO khi ghi' eio "$status"
}

[[ -f $built/NewsPortal.Web.dll && -f $built/NewsPortal.Benchmarks.dll ]] || dotnet build "$root/tests/NewsPortal.Benchmarks" -c Release -v quiet --nologo >&2
mkdir "$work/files" "$work/none"
dotnet "$built/NewsPortal.Benchmarks.dll" mill "$work/files" "$files"

prepare whole
start=$(date +%s%N)
import whole >/dev/null 2>"$work/whole.err"
undisturbed=$((($(date +%s%N) - start) / 1000000))
whole=$(portal whole dump --hash)
echo "$files tệp, không bị ngắt: $undisturbed ms, kho $(tail -n 1 <<<"$whole")"
row 'ngắt' 'mã' 'đã có' 'còn lại' 'ms' 'kết quả'

for ((i = 1; i <= importer_kills; i++)); do strike "kill -9 trình nhập $i" importer KILL importer; done
for ((i = 1; i <= server_kills; i++)); do
  if ((i % 2)); then strike "kill -9 PostgreSQL $i" server KILL server; else strike "immediate PostgreSQL $i" server QUIT server; fi
done
for i in 1 2 3; do strike "SIGINT trình nhập $i" stopped INT importer; done
full_disk
broken_disk
exit "$failed"
