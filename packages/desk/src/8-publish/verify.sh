#!/bin/sh
# verify.sh: checks a sealed case of Affiant, with a POSIX shell, GNU coreutils and OpenSSL 3 alone.
#
#   sh verify.sh [-k FINGERPRINT] [FOLDER]
#
# FOLDER is the sealed case; without it, the folder this script stands in. -k gives the fingerprint of the log's key, or
# of an author's, as you have it from elsewhere: a seal with neither is a failure then. Exit 0: all that is listed at the end holds; 1: something
# does not, and is named; 2: called wrongly, or a tool is missing. It reads only; it uses no network.
#
# Use your own copy of this script: the one inside a seal could have been changed by whoever changed the seal.
# It is the same, byte for byte, in every seal; its SHA-256 stands in docs/formats/sealed-case.md of Affiant.

set -u
LC_ALL=C; export LC_ALL
unset CDPATH ENV
IFS=' 	
'
umask 077

usage() { printf 'usage: sh verify.sh [-k FINGERPRINT] [FOLDER]\n' >&2; exit 2; }

self=$0
pinned=
while getopts k: option; do
  case $option in k) pinned=$OPTARG ;; *) usage ;; esac
done
shift $((OPTIND - 1))
[ $# -le 1 ] || usage
case $self in */*) here=${self%/*} ;; *) here=. ;; esac
bag=${1:-$here}

missing=
for tool in basenc cat comm cut mkdir mktemp od openssl paste rm sort split tail tr wc; do
  command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
done
if [ -n "$missing" ]; then
  printf 'missing:%s (GNU coreutils and OpenSSL 3 are needed). Nothing was checked.\n' "$missing" >&2
  exit 2
fi
mine=
if [ -f "$self" ]; then mine=$(openssl dgst -sha256 -r < "$self") && mine=${mine%% *}; fi
# A path of its own, so that a folder called -x is no option.
case $bag in /*) ;; *) bag=./$bag ;; esac
cd "$bag" 2>/dev/null || { printf 'no such folder, or it cannot be opened\n' >&2; exit 2; }

T=$(mktemp -d) || exit 2
trap 'rm -rf "$T"' EXIT
trap 'exit 2' HUP INT TERM
: > "$T/bad"; : > "$T/files"; : > "$T/receipts"; mkdir "$T/blocks"

# Words of a bag are shown with everything but plain ASCII replaced: they steer no terminal and make no line of their own.
bad() { printf 'FAILED  %s' "$1" | tr -c '\040-\176' '?'; printf '\n'; printf 'x\n' >> "$T/bad"; }
good() { printf 'ok      %s\n' "$1"; }
failures() { wc -l < "$T/bad"; }
unchanged() { [ "$(failures)" -eq "$1" ]; }

hex_of_file() { od -An -v -tx1 "$1" | tr -d ' \n'; }
hex_of_text() { printf '%s' "$1" | od -An -v -tx1 | tr -d ' \n'; }
hex_of_base64() { printf '%s' "$1" | basenc --base64 -d 2>/dev/null | od -An -v -tx1 | tr -d ' \n'; }
hex_to_bytes() { printf '%s' "$1" | tr a-f A-F | basenc --base16 -d; }
sha256_of_hex() { sum=$(hex_to_bytes "$1" | openssl dgst -sha256 -r); printf '%s' "${sum%% *}"; }
is_hex() { case $1 in *[!0-9a-f]*) return 1 ;; esac; [ ${#1} -eq "$2" ]; }
is_number() { case $1 in 0) return 0 ;; ''|0*|*[!0-9]*) return 1 ;; esac; [ ${#1} -le 15 ]; }

# Every byte of a file is plain text (or part of UTF-8), and it ends with a line end: what 'read' gives is what is there.
is_text() {
  [ -f "$1" ] && [ "$(tr -d '\040-\176\200-\377\n' < "$1" | wc -c)" -eq 0 ] && [ "$(tail -c 1 "$1" | od -An -tx1 | tr -d ' ')" = 0a ]
}

# Can this OpenSSL do what is asked of it? RFC 8032, test 2, and a salted digest with a known answer.
spki=302a300506032b6570032100
hex_to_bytes "${spki}3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c" > "$T/key.der"
hex_to_bytes 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00 > "$T/sig"
printf 'r' > "$T/message"
ed25519_ok() { openssl pkeyutl -verify -rawin -pubin -keyform DER -inkey "$T/key.der" -sigfile "$T/sig" -in "$1" >/dev/null 2>&1; }
salted() { sum=$(openssl dgst -sha256 -mac HMAC -macopt "hexkey:$1" -r "$2" 2>/dev/null); printf '%s' "${sum%% *}"; }
if ! ed25519_ok "$T/message" || [ "$(salted 0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b "$T/message")" != 0c4323dbae49c1d59d741f068e806e4cce1f06f3a96c1196310f8f0a12718322 ]; then
  printf 'this openssl cannot check Ed25519 signatures or salted digests: OpenSSL 3 is needed. Nothing was checked.\n' >&2
  exit 2
fi

# 1. What lies in the folder: plain files and folders with plain names, and nothing else.
walk() {
  for entry in "$1"/* "$1"/.[!.]* "$1"/..?*; do
    if [ -L "$entry" ]; then bad "${entry#./}: is a link; a sealed case has none"; continue; fi
    [ -e "$entry" ] || continue
    case ${entry##*/} in *[!A-Za-z0-9._-]*|-*) bad "${entry#./}: a name that no sealed case has"; continue ;; esac
    if [ -d "$entry" ]; then
      if [ "$2" -gt 12 ]; then bad "${entry#./}: folders too deep"; else walk "$entry" $(($2 + 1)); fi
    elif [ -f "$entry" ] && [ -r "$entry" ]; then
      printf '%s\n' "${entry#./}" >> "$T/files"
    else
      bad "${entry#./}: not a file that can be read"
    fi
  done
}
before=$(failures)
walk . 1
sort -o "$T/files" "$T/files"
: > "$T/payload"; : > "$T/tags"
while IFS= read -r path; do
  case $path in
    data/*) printf '%s\n' "$path" >> "$T/payload" ;;
    tagmanifest-sha256.txt|tagmanifest-sha512.txt) ;;
    *) printf '%s\n' "$path" >> "$T/tags" ;;
  esac
done < "$T/files"
for path in bagit.txt bag-info.txt manifest-sha256.txt manifest-sha512.txt tagmanifest-sha256.txt tagmanifest-sha512.txt \
  READ-ME-FIRST.txt verify.sh log/checkpoint log/key.txt acts/0.json; do
  [ -f "$path" ] && [ ! -L "$path" ] || bad "$path: is missing"
done
printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' > "$T/declaration"
[ -f bagit.txt ] && [ "$(hex_of_file bagit.txt)" = "$(hex_of_file "$T/declaration")" ] || bad 'bagit.txt: does not declare BagIt 1.0 and UTF-8'
unchanged "$before" && good "$(wc -l < "$T/files") files, no links, no strange names"

# 2. Manifests: every file is listed in each, nothing else is, and the digests are those of the bytes.
digest_batch() { [ $# -eq 0 ] || openssl dgst "-$algorithm" -r "$@" >> "$T/got" 2>/dev/null; }

# Puts into 'fault' what is wrong with a path of a manifest, or nothing. A hostile path is never opened.
path_fault() {
  fault=
  case $1 in
    /*|'~'*|*..*|*//*|*/./*|./*|*/) fault='a path that leads elsewhere'; return ;;
    *[!A-Za-z0-9._/-]*|-*|'') fault='a path that no sealed case has'; return ;;
  esac
  case $2:$1 in payload:data/*) ;; payload:*|tags:data/*) fault='a path that belongs in another manifest' ;; esac
}

# check_manifest FILE ALGORITHM HEX-DIGITS payload|tags
check_manifest() {
  manifest=$1; algorithm=$2
  : > "$T/listed"; : > "$T/expected"; : > "$T/got"
  [ -f "$manifest" ] && [ ! -L "$manifest" ] || return
  [ -s "$manifest" ] && { is_text "$manifest" || bad "$manifest: is not plain text"; }
  set -- "$3" "$4"
  while IFS= read -r line || [ -n "$line" ]; do
    digest=${line%%  *}; path=${line#*  }
    if ! is_hex "$digest" "$1" || [ "$digest  $path" != "$line" ]; then bad "$manifest: a line that is no digest and path"; continue; fi
    path_fault "$path" "$2"
    if [ -n "$fault" ]; then bad "$manifest: $path: $fault"; continue; fi
    printf '%s\n' "$path" >> "$T/listed"
    printf '%s *./%s\n' "$digest" "$path" >> "$T/expected"
  done < "$manifest"
  case $2 in payload) present=$T/payload ;; *) present=$T/tags ;; esac
  sort "$T/listed" > "$T/listed.sorted"
  sort -u "$T/listed" > "$T/listed.unique"
  comm -23 "$T/listed.sorted" "$T/listed.unique" > "$T/odd"
  while IFS= read -r path; do bad "$path: listed twice in $manifest"; done < "$T/odd"
  comm -13 "$T/listed.unique" "$present" > "$T/odd"
  while IFS= read -r path; do bad "$path: is here, but not listed in $manifest"; done < "$T/odd"
  comm -23 "$T/listed.unique" "$present" > "$T/odd"
  while IFS= read -r path; do bad "$path: listed in $manifest, but missing"; done < "$T/odd"
  comm -12 "$T/listed.unique" "$present" > "$T/both"
  set --
  while IFS= read -r path; do
    set -- "$@" "./$path"
    if [ $# -ge 200 ]; then digest_batch "$@"; set --; fi
  done < "$T/both"
  digest_batch "$@"
  sort -o "$T/got" "$T/got"; sort -u -o "$T/expected" "$T/expected"
  comm -13 "$T/expected" "$T/got" > "$T/odd"
  while IFS= read -r line; do bad "${line#*./}: its $algorithm is not the one in $manifest"; done < "$T/odd"
  [ "$(wc -l < "$T/got")" -eq "$(wc -l < "$T/both")" ] || bad "$manifest: some files could not be read"
}
before=$(failures)
check_manifest tagmanifest-sha256.txt sha256 64 tags
check_manifest tagmanifest-sha512.txt sha512 128 tags
check_manifest manifest-sha512.txt sha512 128 payload
check_manifest manifest-sha256.txt sha256 64 payload
cat "$T/got" > "$T/originals"
unchanged "$before" && good "manifests: $(wc -l < "$T/payload") originals and $(wc -l < "$T/tags") other files, sha256 and sha512"

# 3. The checkpoint: what the log's key signed.
name=; key=; size=0; root=none; fingerprint=; authors=; others=0; signed_head=no
check_key() {
  is_text log/key.txt && [ "$(wc -l < log/key.txt)" -eq 1 ] || { bad 'log/key.txt: is not one line'; return 1; }
  IFS= read -r vkey < log/key.txt
  name=${vkey%%+*}; rest=${vkey#*+}; id=${rest%%+*}; key=$(hex_of_base64 "${rest#*+}")
  case $name in ''|*[!A-Za-z0-9._/:-]*) bad 'log/key.txt: no name of a log'; return 1 ;; esac
  is_hex "$key" 66 && [ "${key#01}" != "$key" ] && is_hex "$id" 8 || { bad 'log/key.txt: no Ed25519 key'; return 1; }
  key=${key#01}
  case $key in # points of small order: anyone can sign for them
    0[01]000000000000000000000000000000000000000000000000000000000000[08]0|\
    e[cde]ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff[7f]f|\
    26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc[08]5|\
    c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03[7f]a) bad 'log/key.txt: a key that anyone can sign for'; return 1 ;;
  esac
  expected=$(sha256_of_hex "$(hex_of_text "$name")0a01$key")
  case $expected in "$id"*) ;; *) bad 'log/key.txt: its id is not that of its name and key'; return 1 ;; esac
  fingerprint=$(sha256_of_hex "$key")
  hex_to_bytes "$spki$key" > "$T/key.der"
}

check_checkpoint() {
  is_text log/checkpoint || { bad 'log/checkpoint: is not plain text'; return; }
  : > "$T/note"; part=body; lines=0; held=no; origin=
  while IFS= read -r line; do
    if [ "$part" = body ]; then
      if [ -z "$line" ]; then part=signatures; continue; fi
      lines=$((lines + 1))
      case $lines in 1) origin=$line ;; 2) size=$line ;; 3) root=$(hex_of_base64 "$line") ;; esac
      printf '%s\n' "$line" >> "$T/note"
      continue
    fi
    case $line in "— $name "*) ;; "— "*) others=$((others + 1)); continue ;; *) bad 'log/checkpoint: a line that is no signature'; return ;; esac
    signature=$(hex_of_base64 "${line##* }")
    case $signature in "$id"*) ;; *) others=$((others + 1)); continue ;; esac
    is_hex "$signature" 136 || { bad 'log/checkpoint: a signature of the wrong length'; return; }
    hex_to_bytes "${signature#????????}" > "$T/sig"
    if ed25519_ok "$T/note"; then held=yes; else bad 'log/checkpoint: the signature does not hold'; return; fi
  done < log/checkpoint
  [ "$held" = yes ] || { bad 'log/checkpoint: not signed by the key in log/key.txt'; return; }
  [ "$origin" = "$name" ] || { bad 'log/checkpoint: is of another log than log/key.txt'; return; }
  is_number "$size" && [ "$size" -gt 0 ] && is_hex "$root" 64 || { bad 'log/checkpoint: no size and root'; return; }
  signed_head=yes
}
if [ -f log/key.txt ] && [ -f log/checkpoint ] && check_key; then check_checkpoint; fi
if [ "$signed_head" = yes ]; then good "checkpoint: signed by the key in log/key.txt; $size acts"; else size=0; root=none; fi

# 4. Acts: stored bytes and salt give an entry, the entry a leaf, and the leaf leads to the root that was signed.
# One line an act: its number, its place and the last place on its level, the hashes still to join.
read_act() {
  number=$1
  is_number "$number" || { bad "acts/$number.json: no number of an act"; return; }
  proof=log/inclusion/$number.txt; salt=
  [ -f "acts/$number.salt" ] && IFS= read -r salt < "acts/$number.salt"
  is_hex "$salt" 64 || { bad "acts/$number.salt: is missing, or not 32 bytes in hex"; return; }
  [ -f "$proof" ] || { bad "$proof: is missing"; return; }
  line_number=0; path=; index=; of=
  while IFS= read -r line; do
    line_number=$((line_number + 1))
    case $line_number in
      1) [ "$line" = affiant-inclusion-v1 ] || { bad "$proof: another format"; return; } ;;
      2) index=${line#index } ;;
      3) of=${line#size } ;;
      *) is_hex "$line" 64 || { bad "$proof: a line that is no hash"; return; }
         path="$path $line" ;;
    esac
    [ $line_number -le 60 ] || { bad "$proof: too long"; return; }
  done < "$proof"
  [ "$index" = "$number" ] && [ "$of" = "$size" ] && [ "$number" -lt "$size" ] || { bad "$proof: is for another act or another checkpoint"; return; }
  mac=$(salted "$salt" "./acts/$number.json")
  is_hex "$mac" 64 || { bad "acts/$number.json: could not be read"; return; }
  # 0x00, then "affiant/act/v1", 0x00 and the salted digest
  printf '%s\n' "0061666669616e742f6163742f763100$mac" >> "$T/leaves"
  printf '%s %s %s%s\n' "$number" "$number" "$((size - 1))" "$path" >> "$T/state"
}

# hash_lines BYTES: from lines of hex, each of as many bytes, to lines of SHA-256, in the same order.
hash_lines() {
  rm -f "$T"/blocks/*
  tr a-f A-F < "$1" | basenc --base16 -d | split -a 4 -d -b "$2" - "$T/blocks/b"
  openssl dgst -sha256 -r "$T"/blocks/b* | cut -c 1-64 > "$T/hashes"
}

# RFC 9162, 2.1.3.2, for many acts at once.
join_level() {
  : > "$T/leaves"; : > "$T/state.next"
  while read -r hash number fn sn path; do
    if [ -z "$path" ]; then
      if [ "$sn" -eq 0 ] && [ "$hash" = "$root" ]; then printf '%s\n' "$number" >> "$T/proven"; else bad "acts/$number.json: does not lead to the checkpoint (it, its salt or its proof is not what was logged)"; fi
      continue
    fi
    next=${path%% *}; case $path in *' '*) path=${path#* } ;; *) path= ;; esac
    if [ "$sn" -eq 0 ]; then bad "log/inclusion/$number.txt: too many hashes"; continue; fi
    if [ $((fn & 1)) -eq 1 ] || [ "$fn" -eq "$sn" ]; then
      while [ $((fn & 1)) -eq 0 ] && [ "$fn" -ne 0 ]; do fn=$((fn >> 1)); sn=$((sn >> 1)); done
      printf '01%s%s\n' "$next" "$hash" >> "$T/leaves"
    else
      printf '01%s%s\n' "$hash" "$next" >> "$T/leaves"
    fi
    printf '%s %s %s %s\n' "$number" $((fn >> 1)) $((sn >> 1)) "$path" >> "$T/state.next"
  done < "$T/joined"
}

prove_acts() {
  [ -s "$T/state" ] || return
  hash_lines "$T/leaves" 48
  while :; do
    paste -d ' ' "$T/hashes" "$T/state" > "$T/joined"
    join_level
    [ -s "$T/state.next" ] || return
    hash_lines "$T/leaves" 65
    cat "$T/state.next" > "$T/state"
  done
}

before=$(failures)
: > "$T/proven"; : > "$T/state"; : > "$T/leaves"
count=0
while IFS= read -r file; do
  case $file in
    acts/*.json) number=${file#acts/}; read_act "${number%.json}"; count=$((count + 1)) ;;
    acts/*.salt) number=${file%.salt}.json; [ -f "$number" ] || bad "$file: a salt without its act" ;;
    log/inclusion/*) number=${file#log/inclusion/}; [ -f "acts/${number%.txt}.json" ] || bad "$file: a proof without its act" ;;
  esac
  if [ $((count % 400)) -eq 399 ]; then prove_acts; : > "$T/state"; : > "$T/leaves"; fi
done < "$T/files"
prove_acts
unchanged "$before" && [ "$signed_head" = yes ] && good "acts: $(wc -l < "$T/proven") acts are in the log that was signed"

# 5. Signatures: the log's key is the one that the first act names, and each act is signed by an author it names.
check_genesis() {
  IFS= read -r act < acts/0.json
  case $act in
    *',"type":"genesis","v":1},"sig":"'*) ;;
    *) bad 'acts/0.json: is not the first act of a log'; return ;;
  esac
  case $act in *"\"origin\":\"$name\""*) ;; *) bad 'acts/0.json: is of another log than log/key.txt' ;; esac
  rest=$act; log_key=
  while :; do
    case $rest in *'{"key":"'*) ;; *) break ;; esac
    rest=${rest#*'{"key":"'}
    public=$(printf '%s=' "${rest%%\"*}" | basenc --base64url -d 2>/dev/null | od -An -v -tx1 | tr -d ' \n')
    role=${rest#*'"role":"'}
    is_hex "$public" 64 || continue
    case ${role%%\"*} in
      log) log_key=$public ;;
      author)
        author=$(sha256_of_hex "$public"); authors="$authors $author"
        hex_to_bytes "$spki$public" > "$T/author.$author" ;;
    esac
  done
  [ "$log_key" = "$key" ] || bad 'acts/0.json: names another key of the log than log/key.txt'
}

# An act is stored as {"act":…,"sig":"…"}; what was signed is a label, a line end and the part after "act":.
check_signature() {
  if IFS= read -r act; then bad "acts/$number.json: is not one line without an end"; return; fi < "acts/$number.json"
  signed=${act#'{"act":'}; signature=${signed##*',"sig":"'}; signed=${signed%',"sig":"'*}
  author=${act#*'","author":"'}; author=${author%%\"*}
  if [ "{\"act\":$signed,\"sig\":\"$signature" != "$act" ] || ! is_hex "$author" 64 || [ ! -f "$T/author.$author" ]; then
    bad "acts/$number.json: names no author of this log"; return
  fi
  printf 'affiant-act-v1\n%s' "$signed" > "$T/message"
  printf '%s==' "${signature%'"}'}" | basenc --base64url -d > "$T/sig" 2>/dev/null
  openssl pkeyutl -verify -rawin -pubin -keyform DER -inkey "$T/author.$author" -sigfile "$T/sig" -in "$T/message" >/dev/null 2>&1 ||
    bad "acts/$number.json: its author did not sign this"
}
before=$(failures)
if [ "$signed_head" = yes ] && [ -f acts/0.json ]; then
  check_genesis
  while IFS= read -r number; do check_signature; done < "$T/proven"
fi
if [ -n "$pinned" ]; then
  case " $fingerprint $authors " in *" $pinned "*) ;; *) bad 'log/key.txt, acts/0.json: none of these keys has the fingerprint you gave' ;; esac
fi
unchanged "$before" && [ "$signed_head" = yes ] && good "signatures: each act is signed by an author that the first act names"

# 6. Originals: each was received by an act that is in the log, under the digest that its bytes have now.
before=$(failures)
while IFS= read -r number; do
  IFS= read -r act < "acts/$number.json"
  case $act in *',"type":"receive","v":1},"sig":"'*) ;; *) continue ;; esac
  rest=${act#'{"act":{"at":"'}; at=${rest%%\"*}
  rest=${rest#*'","author":"'}; author=${rest%%\"*}
  rest=${rest#*'","body":{"day":"'}; day=${rest%%\"*}
  rest=${rest#*'","record":"'}; record=${rest%%\"*}
  rest=${rest#*'","sha256":"'}; digest=${rest%%\"*}
  rest=${rest#*'","size":'}; bytes=${rest%%\}*}
  # Put together again it must be how the act begins: nothing was skipped on the way.
  case $act in
    "{\"act\":{\"at\":\"$at\",\"author\":\"$author\",\"body\":{\"day\":\"$day\",\"record\":\"$record\",\"sha256\":\"$digest\",\"size\":$bytes},\"case\":\""*)
      printf '%s %s\n' "$digest" "$record" >> "$T/receipts" ;;
    *) bad "acts/$number.json: a receive act that cannot be read" ;;
  esac
done < "$T/proven"
: > "$T/claims"
while IFS= read -r line; do
  path=${line#*./}; record=${path#data/records/}
  case $path in data/records/r-*.*) printf '%s %s\n' "${line%% *}" "${record%%.*}" >> "$T/claims" ;; *) bad "$path: is not a record" ;; esac
done < "$T/originals"
sort -o "$T/claims" "$T/claims"; sort -u -o "$T/receipts" "$T/receipts"
comm -23 "$T/claims" "$T/receipts" > "$T/odd"
while read -r digest record; do bad "data/records/$record: no act in the log received these bytes as $record"; done < "$T/odd"
comm -13 "$T/claims" "$T/receipts" > "$T/odd"
while read -r digest record; do bad "data/records/$record: was received with a digest that no file here has"; done < "$T/odd"
unchanged "$before" && [ "$signed_head" = yes ] && good "originals: $(wc -l < "$T/claims") records are the bytes that were received"

# 7. What this means.
printf '\n'
if [ -n "$fingerprint" ]; then
  printf 'Keys, by fingerprint (SHA-256 of the key):\n  log     %s\n' "$fingerprint"
  for author in $authors; do printf '  author  %s\n' "$author"; done
  case " $fingerprint $authors " in
    *" ${pinned:-none} "*) printf '  One of them is the key you gave.\n' ;;
    *) printf '  Compare one with the fingerprint you got by another way, or give that with -k. Until then the seal is\n  consistent in itself, and who signed it is not confirmed.\n' ;;
  esac
fi
[ "$signed_head" = no ] || printf 'Head of the log: %s acts, root %s\n' "$size" "$root"
if [ -f verify.sh ] && [ ! -L verify.sh ] && [ -n "$mine" ]; then
  theirs=$(openssl dgst -sha256 -r < verify.sh)
  [ "${theirs%% *}" = "$mine" ] || printf 'Note: the verify.sh in this seal is another one than the one now running.\n'
fi
printf 'Not checked here: acts that are not in this seal; %s other signature lines of the checkpoint; times; log/tile (only
its digests); whether statements/ was rightly made from the originals (it is covered by the manifests alone); which
person an author is. Nothing here says that what a record says is true.\n' "$others"
if unchanged 0; then printf '\nAll checks passed.\n'; exit 0; fi
printf '\n%s checks failed.\n' "$(failures)"
exit 1
