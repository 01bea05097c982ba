#!/usr/bin/env bash
# Feeds the readers of article files: tests/fuzz.sh [file|body] [SECONDS] with AFL++ (Debian's afl++; findings stay in
# artifacts/fuzz/<target>/found/default/{crashes,hangs}), tests/fuzz.sh mutate [COUNT [SEED]] with spoilt samples of every
# format, each measured (at most 1 s of processor time, 256 MiB; findings in artifacts/fuzz/mutated). A finding makes the
# exit code 1.
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd -P)
target=${1:-file}
seconds=${2:-60}
work=$root/artifacts/fuzz/$target
program=$work/program

if [[ $target == mutate ]]; then
  cd "$root"
  dotnet publish tests/NewsPortal.Fuzz -c Release -o "$program" --nologo -v quiet
  exec dotnet "$program/NewsPortal.Fuzz.dll" mutate "${2:-10000}" "${3:-1}" tests/NewsPortal.Content.Tests/Samples seeds
fi

command -v afl-fuzz >/dev/null || { echo 'Cần AFL++: apt-get install -y afl++' >&2; exit 2; }
[[ $target == file || $target == body ]] || { echo 'Dùng: tests/fuzz.sh [file|body] [GIÂY], tests/fuzz.sh mutate [SỐ_TỆP [HẠT_GIỐNG]]' >&2; exit 2; }

cd "$root"
dotnet tool restore >/dev/null
rm -rf "$work"
mkdir -p "$work/start"
dotnet publish tests/NewsPortal.Fuzz -c Release -o "$program" --nologo -v quiet
for library in NewsPortal.Content Markdig AngleSharp HtmlSanitizer SmartReader YamlDotNet; do
  [[ ! -f $program/$library.dll ]] || dotnet sharpfuzz "$program/$library.dll"
done

# Small inputs to begin with: our own samples, never anybody else's text.
find tests/NewsPortal.Content.Tests seeds -type f -size -6k \( -name '*.txt' -o -name '*.md' -o -name '*.html' -o -name '*.xml' -o -name '*.jsonl' \) \
  -not -path '*/bin/*' -not -path '*/obj/*' -print0 | while IFS= read -r -d '' file; do
  cp "$file" "$work/start/$(sha256sum <"$file" | cut -c1-16)"
done

export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1
afl-fuzz -m none -t 10000 -V "$seconds" -i "$work/start" -o "$work/found" -- dotnet "$program/NewsPortal.Fuzz.dll" "$target" >"$work/log" 2>&1 || {
  tail -n 20 "$work/log" >&2
  exit 1
}

grep -E '^(execs_done|execs_per_sec|corpus_count|saved_crashes|saved_hangs)' "$work/found/default/fuzzer_stats"
found=$(find "$work/found/default/crashes" "$work/found/default/hangs" -type f -name 'id*' | wc -l)
((found == 0)) || { echo "$found tệp làm hỏng hoặc treo chương trình: $work/found/default" >&2; exit 1; }
