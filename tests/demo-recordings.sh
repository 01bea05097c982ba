#!/usr/bin/env bash
# Makes the sound and film of the demo pieces anew (docs/demo-pieces.md): the words of each WebVTT file are spoken by
# espeak-ng's Vietnamese voice, sentence by sentence, and its times are written from what was measured. Pictures are drawn
# by Chromium from our own type. Needs espeak-ng, ffmpeg, chromium; the results are committed, so nobody else needs them.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
quiet=(-nostdin -v error -y)
plain=(-map_metadata -1 -fflags +bitexact -flags:a +bitexact) # the same words give the same bytes

# Speaks the cues of $1: $work/words.wav and the file's times anew. Between two sentences $2 seconds of silence.
speak() {
  local vtt=$1 pause=$2 at=0 n=0 line
  ffmpeg "${quiet[@]}" -f lavfi -i anullsrc=r=22050:cl=mono -t "$pause" "$work/pause.wav"
  : > "$work/list"; printf 'WEBVTT\n' > "$work/new.vtt"
  while IFS= read -r line; do
    n=$((n + 1))
    espeak-ng -v vi -s 150 -p 38 -w "$work/raw.wav" "$line" </dev/null
    ffmpeg "${quiet[@]}" -i "$work/raw.wav" -ar 22050 -ac 1 "$work/$n.wav"
    local long; long=$(ffprobe -v error -show_entries format=duration -of csv=p=0 "$work/$n.wav")
    awk -v a="$at" -v l="$long" -v t="$line" 'function c(s) { return sprintf("%02d:%06.3f", int(s / 60), s - 60 * int(s / 60)) }
      BEGIN { printf "\n%s --> %s\n%s\n", c(a), c(a + l), t }' >> "$work/new.vtt"
    printf "file '%s'\nfile '%s'\n" "$work/$n.wav" "$work/pause.wav" >> "$work/list"
    at=$(awk -v a="$at" -v l="$long" -v p="$pause" 'BEGIN { print a + l + p }')
    echo "$long" > "$work/$n.long"
  done < <(awk '/-->/ { words = 1; next } /^$/ { words = 0 } words' "$vtt")
  ffmpeg "${quiet[@]}" -f concat -safe 0 -i "$work/list" -c copy "$work/words.wav"
  mv "$work/new.vtt" "$vtt"
  count=$n
}

draw() { # draw PAGE WIDTH HEIGHT PICTURE
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 --default-background-color=00000000 \
    --window-size="$2,$3" --screenshot="$work/drawn.png" "file://$1" >/dev/null 2>&1
  ffmpeg "${quiet[@]}" -i "$work/drawn.png" -vf "split[a][b];[a]palettegen=max_colors=48:stats_mode=single[p];[b][p]paletteuse=dither=none" -frames:v 1 "$4"
}

page() { # page WORD SMALL WIDTH HEIGHT SIZE CURVE [TOP in per cent]
  cat > "$work/page.html" <<HTML
<!doctype html><meta charset="utf-8"><style>
@font-face { font-family: Lora; src: url("file://$PWD/src/NewsPortal.Web/wwwroot/fonts/lora-latin-wght-normal.woff2"); font-weight: 400 700; unicode-range: U+0000-00FF }
@font-face { font-family: Lora; src: url("file://$PWD/src/NewsPortal.Web/wwwroot/fonts/lora-vietnamese-wght-normal.woff2"); font-weight: 400 700; unicode-range: U+0100-1EF9 }
body { margin: 0; inline-size: $3px; block-size: $4px; background: #1a0d0a; color: #f4e9d5; font-family: Lora; position: relative; overflow: hidden }
b { position: absolute; inset-inline: 0; inset-block-start: ${7:-14}%; text-align: center; font-size: $5px; font-weight: 500; line-height: 1.3; letter-spacing: -0.03em }
i { position: absolute; inset-inline: 0; inset-block-end: 6%; text-align: center; font: 400 $(( $5 / 7 ))px Lora; color: #dcab55 }
svg { position: absolute; inset-inline-start: 20%; inset-block-end: 20%; inline-size: 60%; block-size: 22% }
</style><b>$1</b><svg viewBox="0 0 600 160" preserveAspectRatio="none"><path d="$6" fill="none" stroke="#d8452f" stroke-width="9" stroke-linecap="round" vector-effect="non-scaling-stroke"/></svg><i>$2</i>
HTML
}

# The podcast: its picture, and three episodes.
page "quê" "Tiếng quê" 1500 1500 620 "M10 110 C80 20 120 20 190 90 S300 150 370 70 S520 20 590 90" 4
draw "$work/page.html" 1500 1500 seeds/van-hoa/nghe/tieng-que.png
for episode in 1 2 3; do
  speak "seeds/van-hoa/nghe/tieng-que-$episode.vtt" 0.45
  ffmpeg "${quiet[@]}" -i "$work/words.wav" -ac 1 -ar 22050 -b:a 24k "${plain[@]}" "seeds/van-hoa/nghe/tieng-que-$episode.mp3"
done

# The film: a tone a picture, in the order of its sentences; the first picture is its poster.
speak seeds/giao-duc/phim/nghe-sau-thanh.vtt 0.8
words=("sáu thanh" ma mà má mả mã mạ "ma mà má mả mã mạ"); names=("Nghe sáu thanh" ngang huyền sắc hỏi ngã nặng "một tiếng, sáu nghĩa")
curves=("M10 80 H90 M110 60 L190 130 M210 120 Q270 100 290 20 M310 60 Q350 140 390 60 M410 60 Q440 140 450 90 L490 20 M510 60 L560 150" "M10 60 H590" "M10 60 Q300 90 590 150" "M10 110 Q350 100 590 10" "M10 60 Q150 90 300 145 Q450 140 590 60" "M10 70 Q200 130 270 140 M320 90 Q450 60 590 10" "M10 60 Q250 90 330 150 L345 155" "M10 80 H90 M110 60 L190 130 M210 120 Q270 100 290 20 M310 60 Q350 140 390 60 M410 60 Q440 140 450 90 L490 20 M510 60 L560 150")
: > "$work/slides"
for ((i = 0; i < count; i++)); do
  size=300; [ ${#words[i]} -gt 3 ] && size=150
  page "${words[i]}" "${names[i]}" 1280 720 "$size" "${curves[i]}"
  draw "$work/page.html" 1280 720 "$work/slide$i.png"
  printf "file '%s'\nduration %s\n" "$work/slide$i.png" "$(awk -v l="$(cat "$work/$((i + 1)).long")" 'BEGIN { print l + 0.8 }')" >> "$work/slides"
done
printf "file '%s'\n" "$work/slide$((count - 1)).png" >> "$work/slides"
cp "$work/slide0.png" seeds/giao-duc/phim/nghe-sau-thanh.png
ffmpeg "${quiet[@]}" -f concat -safe 0 -i "$work/slides" -i "$work/words.wav" -vf fps=10,format=yuv420p -c:v libx264 -preset slow -crf 30 -c:a aac -ac 1 -b:a 40k \
  -shortest "${plain[@]}" -movflags +faststart seeds/giao-duc/phim/nghe-sau-thanh.mp4
ls -l seeds/van-hoa/nghe seeds/giao-duc/phim
