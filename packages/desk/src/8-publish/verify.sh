#!/bin/sh
# verify.sh: checks a sealed case of Affiant, with a POSIX shell, GNU coreutils and OpenSSL 3 alone.
#
#   sh verify.sh [-k FINGERPRINT] [-c CA.pem] [-w VKEY]... [FOLDER]
#
# FOLDER is the sealed case; without it, the folder this script stands in. -k gives the fingerprint of the log's key, or
# of an author's, as you have it from elsewhere: a seal with neither is a failure then. -c gives certificates of time
# authorities that you trust; -w the key of a witness, whose cosignature must then be there.
# Exit 0: all that is listed at the end holds; 1: something does not, and is named; 2: called wrongly, or a tool is
# missing. It reads only; it uses no network.
#
# Use your own copy of this script: the one inside a seal could have been changed by whoever changed the seal.
# It is the same, byte for byte, in every seal; its SHA-256 stands in docs/formats/sealed-case.md of Affiant.

set -uf
LC_ALL=C; export LC_ALL
unset CDPATH ENV
blank=' 	
'
line_end='
'
IFS=$blank
umask 077

usage() { printf 'usage: sh verify.sh [-k FINGERPRINT] [-c CA.pem] [-w VKEY]... [FOLDER]\n' >&2; exit 2; }

self=$0
pinned=; ca=; witnesses=
while getopts k:c:w: option; do
  case $option in
    k) [ -n "$OPTARG" ] || usage; pinned=$OPTARG ;;
    c) case $OPTARG in /*) ca=$OPTARG ;; *) ca=$PWD/$OPTARG ;; esac
       [ -r "$ca" ] || { printf 'the file of certificates cannot be read\n' >&2; exit 2; } ;;
    w) [ -n "$OPTARG" ] || usage; witnesses=$witnesses$OPTARG$line_end ;;
    *) usage ;;
  esac
done
shift $((OPTIND - 1))
[ $# -le 1 ] || usage
case $self in */*) here=${self%/*} ;; *) here=. ;; esac
bag=${1:-$here}

missing=
for tool in basenc cat comm cut head join mkdir mktemp nproc od openssl paste rm seq sort split tail tr uniq wc yes; do
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
: > "$T/files"; mkdir "$T/blocks"
failed=0

# Words of a bag are shown with everything but plain ASCII replaced: they steer no terminal and make no line of their own.
bad() { printf 'FAILED  %s' "$1" | tr -c '\040-\176' '?'; printf '\n'; failed=$((failed + 1)); }
good() { printf 'ok      %s\n' "$1"; }
unchanged() { [ "$failed" -eq "$1" ]; }
count() { printf '%s' "$(($(wc -l < "$1")))"; }
# all_of FOUND WANTED WHERE: where nothing failed, as many were confirmed as there are. If not, some were never looked at:
# the disk of the temporary folder is full, or a tool does not work. The numbers wanted are kept in no file.
all_of() { [ "$1" -eq "$2" ] 2>/dev/null || bad "$3: not all of it could be checked (is there room for temporary files?)"; }

hex_of_text() { printf '%s' "$1" | od -An -v -tx1 | tr -d ' \n'; }
# Nothing where it is not base64 in its one spelling.
hex_of_base64() { [ "$(printf '%s' "$1" | basenc --base64 -d 2>/dev/null | basenc --base64 -w 0)" != "$1" ] || printf '%s' "$1" | basenc --base64 -d | od -An -v -tx1 | tr -d ' \n'; }
hex_of_base64url() { printf '%s%s' "$1" "$2" | basenc --base64url -d 2>/dev/null | od -An -v -tx1 | tr -d ' \n'; }
hex_to_bytes() { printf '%s' "$1" | tr a-f A-F | basenc --base16 -d; }
sha256_of_hex() { sum=$(hex_to_bytes "$1" | openssl dgst -sha256 -r); printf '%s' "${sum%% *}"; }
is_hex() { case $1 in *[!0-9a-f]*) return 1 ;; esac; [ ${#1} -eq "$2" ]; }
is_number() { case $1 in 0) return 0 ;; ''|0*|*[!0-9]*) return 1 ;; esac; [ ${#1} -le 15 ]; }

# Every byte of a file is plain text (or part of UTF-8), and it ends with a line end: what 'read' gives is what is there.
is_text() {
  [ -f "$1" ] && [ "$(tr -d '\040-\176\200-\377\n' < "$1" | wc -c)" -eq 0 ] && [ "$(tail -c 1 "$1" | od -An -tx1 | tr -d ' ')" = 0a ]
}

# Can this OpenSSL do what is asked of it? RFC 8032, test 2.
spki=302a300506032b6570032100
ed25519_ok() { openssl pkeyutl -verify -rawin -pubin -keyform DER -inkey "$1" -sigfile "$2" -in "$3" >/dev/null 2>&1; }
hex_to_bytes "${spki}3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c" > "$T/key.der"
hex_to_bytes 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00 > "$T/sig"
printf 'r' > "$T/message"
if ! ed25519_ok "$T/key.der" "$T/sig" "$T/message"; then
  printf 'this openssl cannot check Ed25519 signatures: OpenSSL 3 is needed. Nothing was checked.\n' >&2
  exit 2
fi

# A key anyone can sign for (a point of small order), or a second spelling of a key (a number not below the prime).
is_bad_key() {
  case $1 in
    0[01]000000000000000000000000000000000000000000000000000000000000[08]0|\
    26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc[08]5|\
    c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03[7f]a|\
    e[c-f]ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff[7f]f|\
    f?ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff[7f]f) return 0 ;;
  esac
  return 1
}

# 1. What lies in the folder: plain files and folders with plain names, and nothing else.
walk() {
  set +f
  for entry in "$1"/* "$1"/.[!.]* "$1"/..?*; do
    if [ -L "$entry" ]; then bad "${entry#./}: is a link; a sealed case has none"; continue; fi
    [ -e "$entry" ] || continue
    case ${entry##*/} in *[!A-Za-z0-9._-]*|-*) bad "${entry#./}: a name that no sealed case has"; continue ;; esac
    if [ -d "$entry" ]; then
      if [ "$2" -gt 12 ]; then bad "${entry#./}: folders too deep"; else walk "$entry" $(($2 + 1)); fi
    elif [ -f "$entry" ] && [ -r "$entry" ]; then
      printf '%s\n' "${entry#./}" >> "$T/files"; found=$((found + 1))
    else
      bad "${entry#./}: not a file that can be read"
    fi
  done
  set -f
}
before=$failed; found=0; records=0; tags=0
walk . 1
sort -o "$T/files" "$T/files"
all_of "$(count "$T/files")" "$found" .
: > "$T/payload"; : > "$T/tags"
while IFS= read -r path; do
  case $path in
    data/*) printf '%s\n' "$path" >> "$T/payload"; records=$((records + 1)) ;;
    tagmanifest-sha256.txt|tagmanifest-sha512.txt) ;;
    *) printf '%s\n' "$path" >> "$T/tags"; tags=$((tags + 1)) ;;
  esac
done < "$T/files"
for path in bagit.txt bag-info.txt manifest-sha256.txt manifest-sha512.txt tagmanifest-sha256.txt tagmanifest-sha512.txt \
  READ-ME-FIRST.txt verify.sh log/checkpoint log/key.txt acts/000000000000.acts; do
  [ -f "$path" ] && [ ! -L "$path" ] || bad "$path: is missing"
done
unchanged "$before" && good "folder: plain files, no links, nothing missing"

# 2. Manifests: every file listed, no other, and all digests are those of the bytes that are here.
digest_batch() { [ $# -eq 0 ] || openssl dgst "-$algorithm" -r "$@" 2>/dev/null; }
digest_files() {
  algorithm=$1
  set --
  while IFS= read -r path; do
    set -- "$@" "./$path"
    if [ $# -ge 500 ]; then digest_batch "$@"; set --; fi
  done < "$T/files"
  digest_batch "$@"
}

# Puts into 'fault' what is wrong with a path of a manifest, or nothing. A hostile path is never opened.
path_fault() {
  fault=
  case $1 in
    /*|'~'*|*..*|*//*|*/./*|./*|*/) fault='a path that leads elsewhere'; return ;;
    *[!A-Za-z0-9._/-]*|-*|'') fault='a path that no sealed case has'; return ;;
  esac
  case $2:$1 in payload:data/*) ;; payload:*|tags:data/*) fault='a path that belongs in another manifest' ;; esac
}

# check_manifest FILE ALGORITHM HEX-DIGITS payload|tags HOW-MANY
check_manifest() {
  manifest=$1; algorithm=$2; since=$failed
  [ -f "$manifest" ] && [ ! -L "$manifest" ] || return
  [ -s "$manifest" ] && { is_text "$manifest" || bad "$manifest: is not plain text"; }
  set -- "$3" "$4" "$5"
  while IFS= read -r line || [ -n "$line" ]; do
    digest=${line%%  *}; path=${line#*  }
    if ! is_hex "$digest" "$1" || [ "$digest  $path" != "$line" ]; then bad "$manifest: a line that is no digest and path"; continue; fi
    path_fault "$path" "$2"
    if [ -n "$fault" ]; then bad "$manifest: $path: $fault"; continue; fi
    printf '%s\n' "$path" >&3
    printf '%s *./%s\n' "$digest" "$path" >&4
  done < "$manifest" 3> "$T/listed" 4> "$T/expected"
  present=$T/$2
  sort "$T/listed" > "$T/listed.sorted"
  uniq "$T/listed.sorted" > "$T/listed.unique"
  uniq -d "$T/listed.sorted" > "$T/odd"
  while IFS= read -r path; do bad "$path: listed twice in $manifest"; done < "$T/odd"
  comm -13 "$T/listed.unique" "$present" > "$T/odd"
  while IFS= read -r path; do bad "$path: is here, but not listed in $manifest"; done < "$T/odd"
  comm -23 "$T/listed.unique" "$present" > "$T/odd"
  while IFS= read -r path; do bad "$path: listed in $manifest, but missing"; done < "$T/odd"
  sort -u -o "$T/expected" "$T/expected"
  comm -23 "$T/expected" "$T/digests.$algorithm" | cut -d ' ' -f 2- | sort -u > "$T/odd"
  while IFS= read -r path; do
    path=${path#'*./'}
    [ ! -f "$path" ] || bad "$path: its $algorithm is not the one in $manifest"
  done < "$T/odd"
  unchanged "$since" && all_of "$(comm -12 "$T/expected" "$T/digests.$algorithm" | wc -l)" "$3" "$manifest"
}
before=$failed
digest_files sha512 > "$T/got.sha512" & digesting=$!
digest_files sha256 > "$T/got.sha256"
wait "$digesting"
sort -o "$T/digests.sha256" "$T/got.sha256"; sort -o "$T/digests.sha512" "$T/got.sha512"
[ "$(count "$T/files")" -eq "$(count "$T/digests.sha256")" ] && [ "$(count "$T/files")" -eq "$(count "$T/digests.sha512")" ] || bad '.: some files could not be read'
check_manifest tagmanifest-sha256.txt sha256 64 tags "$tags"
check_manifest tagmanifest-sha512.txt sha512 128 tags "$tags"
check_manifest manifest-sha512.txt sha512 128 payload "$records"
check_manifest manifest-sha256.txt sha256 64 payload "$records"
unchanged "$before" && good "manifests: $records originals and $tags other files, sha256 and sha512"

# 3. The checkpoint: what the log's key signed.
name=; key=; size=0; root=none; fingerprint=; others=0; signed_head=no
check_key() {
  is_text log/key.txt && [ "$(wc -l < log/key.txt)" -eq 1 ] || { bad 'log/key.txt: is not one line'; return 1; }
  IFS= read -r vkey < log/key.txt
  name=${vkey%%+*}; rest=${vkey#*+}; id=${rest%%+*}; key=$(hex_of_base64 "${rest#*+}")
  case $name in ''|*[!A-Za-z0-9._/:-]*) bad 'log/key.txt: no name of a log'; return 1 ;; esac
  is_hex "$key" 66 && [ "${key#01}" != "$key" ] && is_hex "$id" 8 || { bad 'log/key.txt: no Ed25519 key'; return 1; }
  key=${key#01}
  is_bad_key "$key" && { bad 'log/key.txt: a key that anyone can sign for'; return 1; }
  expected=$(sha256_of_hex "$(hex_of_text "$name")0a01$key")
  case $expected in "$id"*) ;; *) bad 'log/key.txt: its id is not that of its name and key'; return 1 ;; esac
  fingerprint=$(sha256_of_hex "$key")
}

# check_note FILE NAME KEY: reads a signed note into origin, size and root; says whether this key signed it under this name.
check_note() {
  note_file=$1; note_name=$2
  note_id=$(sha256_of_hex "$(hex_of_text "$2")0a01$3"); note_id=${note_id%"${note_id#????????}"}
  hex_to_bytes "$spki$3" > "$T/key.der"
  is_text "$note_file" || { bad "$note_file: is not plain text"; return 1; }
  : > "$T/note"; part=body; lines=0; held=no; origin=; note_size=; note_root=; others=0
  while IFS= read -r line; do
    if [ "$part" = body ]; then
      if [ -z "$line" ]; then part=signatures; continue; fi
      lines=$((lines + 1))
      case $lines in 1) origin=$line ;; 2) note_size=$line ;; 3) note_root=$(hex_of_base64 "$line") ;; esac
      printf '%s\n' "$line" >> "$T/note"
      continue
    fi
    signer=${line#"— "}; signer=${signer%% *}; signature=$(hex_of_base64 "${line##* }")
    case $signer in ''|*[!\!-*,-~]*) signer=; ;; esac
    if [ -z "$signer" ] || [ "— $signer ${line##* }" != "$line" ] || [ ${#signature} -lt 10 ]; then bad "$note_file: a line that is no signature"; return 1; fi
    case $signer:$signature in "$note_name:$note_id"*) ;; *) others=$((others + 1)); continue ;; esac
    is_hex "$signature" 136 || { bad "$note_file: a signature of the wrong length"; return 1; }
    hex_to_bytes "${signature#????????}" > "$T/sig"
    if ed25519_ok "$T/key.der" "$T/sig" "$T/note"; then held=yes; else bad "$note_file: the signature does not hold"; return 1; fi
  done < "$note_file"
  [ "$held" = yes ] || { bad "$note_file: not signed by the key that the log has at this head"; return 1; }
  [ "$origin" = "$note_name" ] || { bad "$note_file: is of another log"; return 1; }
  is_number "$note_size" && [ "$note_size" -gt 0 ] && is_hex "$note_root" 64 || { bad "$note_file: no size and root"; return 1; }
}
if [ -f log/key.txt ] && [ -f log/checkpoint ] && check_key && check_note log/checkpoint "$name" "$key"; then
  size=$note_size; root=$note_root; signed_head=yes
  good "checkpoint: signed by the key in log/key.txt; $size acts"
fi

# 4. The tree: the hashes of all acts stand in the log's tiles, and give the root that was signed (RFC 6962, 2.1).
# hash_lines BYTES < lines of hex, each of as many bytes > lines of SHA-256, in the same order.
hash_lines() {
  tr a-f A-F | basenc --base16 -d | split -a 7 -d -b $((20000 * $1)) - "$T/part"
  set +f
  for part in "$T"/part*; do
    [ -f "$part" ] || continue
    split -a 5 -d -b "$1" "$part" "$T/blocks/b"
    (cd "$T/blocks" && openssl dgst -sha256 -r b*) | cut -c 1-64
    rm -f "$T"/blocks/b* "$part"
  done
  set -f
}

tile_name() { # NUMBER: as C2SP tlog-tiles has it
  tail=$(($1 % 1000 + 1000)); tail=${tail#1}; number=$(($1 / 1000))
  while [ $number -gt 0 ]; do part=$((number % 1000 + 1000)); tail=x${part#1}/$tail; number=$((number / 1000)); done
  printf 'log/tile/0/%s' "$tail"
}

read_tiles() {
  index=0; left=$size; : > "$T/level0"
  while [ "$left" -gt 0 ]; do
    tile=$(tile_name $index); width=256
    if [ "$left" -lt 256 ]; then tile=$tile.p/$left; width=$left; fi
    [ -f "$tile" ] && [ "$(wc -c < "$tile")" -eq $((32 * width)) ] || { bad "$tile: is missing, or not $width hashes"; return 1; }
    od -An -v -w32 -tx1 "$tile" | tr -d ' ' >> "$T/level0"
    left=$((left - width)); index=$((index + 1))
  done
}

# All perfect subtrees over the leaves in $levels/level0, a file a level; what is left over at the right joins in root_of.
levels=$T
hash_tree() { # SIZE
  level=0; width=$1
  while [ "$width" -gt 1 ]; do
    width=$((width / 2))
    head -n $((2 * width)) "$levels/level$level" | paste -d '\0' - - > "$T/pairs"
    yes 01 | head -n $width | paste -d '\0' - "$T/pairs" | hash_lines 65 > "$levels/level$((level + 1))"
    level=$((level + 1))
  done
}

root_of() { # SIZE: the root over the first so many leaves, from the subtrees, the smallest and rightmost first
  first=$1; level=0; joined=
  while [ "$first" -gt 0 ]; do
    if [ $((first & 1)) -eq 1 ]; then
      subtree=$(tail -n "+$first" "$levels/level$level" | head -n 1)
      if [ -z "$joined" ]; then joined=$subtree; else joined=$(sha256_of_hex "01$subtree$joined"); fi
    fi
    first=$((first >> 1)); level=$((level + 1))
  done
  printf '%s' "$joined"
}

before=$failed
tree=no
if [ "$signed_head" = yes ] && read_tiles; then
  hash_tree "$size"
  tree=yes
  [ "$(root_of "$size")" = "$root" ] || bad 'log/checkpoint: its root is not that of the hashes in log/tile/0'
fi
unchanged "$before" && [ "$tree" = yes ] && good "tree: the hashes of $size acts give the root that was signed"

# 5. Acts: each with its salt gives an entry, the entry a leaf, and that leaf stands at the act's place in the tree.
# The salted digest is HMAC-SHA-256, made here of its two hashes, for many acts at once.
map_of() { i=0; while [ $i -lt 256 ]; do printf '\\%03o' $((i ^ $1)); i=$((i + 1)); done; }
inner_map=$(map_of 54); outer_map=$(map_of 92)
inner_rest=$(i=0; while [ $i -lt 32 ]; do printf '\\066'; i=$((i + 1)); done)
outer_rest=$(i=0; while [ $i -lt 32 ]; do printf '5c'; i=$((i + 1)); done)


# read_act ACT: the envelope, cut at its quotation marks; within a string none stands without a backslash before it, and
# then the pieces do not fit. Gives author, case_id, id, type, sig, signed and, of a receive act, record and digest.
read_act() {
  signed=${1#'{"act":'}; signed=${signed%',"sig":"'*}
  IFS='"'; set -- $1; IFS=$blank
  [ $# -ge 43 ] && [ "$1$2$3$4$5$7$8$9${11}${12}" = '{act:{at:,author:,body' ] || return 1
  author=${10}; record=${20}; digest=${24}
  receipt=${13}${14}${15}${17}${18}${19}${21}${22}${23}${25}${26}
  shift $(($# - 32))
  [ "$1$9" = caseprev ] || shift 2
  case_id=$3; id=$7
  case $# in
    32) [ "$1$2$4$5$6$8$9${10}${12}" = 'case:,id:,prev:,' ] || return 1; shift 12 ;;
    *) [ "$1$2$4$5$6$8$9${10}" = 'case:,id:,prev:null,' ] || return 1; shift 10 ;;
  esac
  [ "$1$2$3$4$6$7$9${11}${12}${14}${15}${16}${17}${18}${20}" = 'seen:{root:,sizeseqtype:,v:1},sig:}' ] || return 1
  type=${13}; sig=${19}
  case $sig in *[!A-Za-z0-9_-]*) return 1 ;; *[AQgw]) ;; *) return 1 ;; esac
  [ ${#sig} -eq 86 ] && is_hex "$author" 64
}

: > "$T/meta"; : > "$T/leaves"; : > "$T/signatures"; : > "$T/receipts"; : > "$T/segments"; mkdir "$T/said"
last_place=-1; the_case=; acts=0; received=0

# read_lines: from the lines of one file of acts on 0, and the salts made ready on 3, to messages and inner blocks.
read_lines() {
  at=1000000
  while IFS= read -r line && IFS= read -r octal <&3; do
    place=${line%% *}; rest=${line#* }; act=${rest#* }
    if ! read_act "$act"; then bad "$file: act $place: is no act as this script reads them"; return 1; fi
    [ "${the_case:=$case_id}" = "$case_id" ] || bad "$file: act $place: is of another case"
    printf "$octal$inner_rest%s" "$act" > "$T/blocks/i$at"
    printf 'affiant-act-v1\n%s' "$signed" > "$T/said/$place"
    printf '%s %s %s %s\n' "$place" "$author" "$type" "$id" >&4
    printf '%s==\n' "$sig" >&5
    case $type in
      receive)
        if [ "$receipt" = ':{day:,record:,sha256:,size' ]; then printf '%s %s\n' "$digest" "$record" >&6; received=$((received + 1))
        else bad "$file: act $place: a receive act that cannot be read"; fi ;;
    esac
    at=$((at + 1)); acts=$((acts + 1))
  done
}

read_segment() {
  file=$1; first=${file#acts/}; first=${first%.acts}
  case $first in *[!0-9]*) first= ;; esac
  if [ ${#first} -ne 12 ] || [ "$file" != "acts/$first.acts" ]; then bad "$file: is not called as a file of acts is"; return; fi
  is_text "$file" || { bad "$file: is not plain text"; return; }
  cut -d ' ' -f 1,2 "$file" > "$T/places"
  cut -d ' ' -f 1 "$file" > "$T/numbers"
  cut -d ' ' -f 2 "$file" > "$T/salts"
  [ "$(count "$T/places")" -le 1000 ] || { bad "$file: more than 1000 acts"; return; }
  begins=
  while read -r place salt; do
    if ! is_number "$place" || ! is_hex "${salt:-x}" 64; then bad "$file: a line that is no place, salt and act"; return; fi
    [ "$place" -gt "$last_place" ] || { bad "$file: act $place: does not follow the act before it"; return; }
    last_place=$place
    : "${begins:=$place}"
  done < "$T/places"
  while [ "${first#0}" != "$first" ] && [ "$first" != 0 ]; do first=${first#0}; done
  [ "$first" = "$begins" ] || bad "$file: does not begin with the act it is called by"
  tr a-f A-F < "$T/salts" | basenc --base16 -d > "$T/salts.raw"
  tr '\000-\377' "$inner_map" < "$T/salts.raw" | od -An -v -w32 -to1 | tr ' ' '\134' > "$T/inner"
  tr '\000-\377' "$outer_map" < "$T/salts.raw" | od -An -v -w32 -tx1 | tr -d ' ' > "$T/outer"
  if read_lines < "$file" 3< "$T/inner" 4>> "$T/meta" 5>> "$T/signatures" 6>> "$T/receipts"; then
    lines=$(count "$T/places")
    set +f; (cd "$T/blocks" && openssl dgst -sha256 -r i*) | cut -c 1-64 > "$T/inner"; set -f
    yes "$outer_rest" | head -n "$lines" | paste -d '\0' "$T/outer" - "$T/inner" | hash_lines 96 > "$T/macs"
    # 0x00, then "affiant/act/v1", 0x00 and the salted digest
    yes 0061666669616e742f6163742f763100 | head -n "$lines" | paste -d '\0' - "$T/macs" | hash_lines 48 | paste -d ' ' "$T/numbers" - >> "$T/leaves"
  fi
  set +f; rm -f "$T"/blocks/i*; set -f
}

segment_of() { # PLACE: the file that its act stands in
  found=
  while IFS= read -r file; do
    first=${file#acts/}; first=1${first%.acts} # a 1 in front, so that no shell takes it for octal
    case $first in *[!0-9]*) continue ;; esac
    [ $((first - 1000000000000)) -gt "$1" ] || found=$file
  done < "$T/segments"
  printf '%s' "$found"
}

before=$failed
while IFS= read -r path; do
  case $path in acts/*) printf '%s\n' "$path" >> "$T/segments"; read_segment "$path" ;; esac
done < "$T/files"
unproven=' '
if [ "$tree" = yes ]; then
  seq 0 $((size - 1)) | paste -d ' ' - "$T/level0" | sort > "$T/all"
  sort "$T/leaves" | comm -23 - "$T/all" | cut -d ' ' -f 1 | sort -n > "$T/odd"
  while IFS= read -r place; do
    bad "$(segment_of "$place"): act $place: it and its salt are not what the log has at this place"
    unproven="$unproven$place "
  done < "$T/odd"
  cut -d ' ' -f 4 "$T/meta" | sort | uniq -d > "$T/odd"
  while IFS= read -r id; do bad "acts: two acts with the id $id"; done < "$T/odd"
  if unchanged "$before"; then
    all_of "$(sort "$T/leaves" | comm -12 - "$T/all" | wc -l)" "$acts" acts
    all_of "$(cut -d ' ' -f 4 "$T/meta" | sort -u | wc -l)" "$acts" acts
  fi
fi
unchanged "$before" && [ "$tree" = yes ] && good "acts: $acts acts stand in the log that was signed"

# 6. Keys: whose key could sign at which place. A log's own acts, and those of logs it stands on or has merged, come in
# blocks; a leaf that a log has already is not there twice (docs/formats/act.md). The acts about the log say where each
# block ends, and which keys came and went. A stream is one log's acts, wherever they stand: its places are kept as runs
# of places in the streams they were signed in.
streams=1; depth=1; place_now=0
block_stream_1=1; block_until_1=999999999999999; block_into_1=0; block_from_1=0; block_merged_1=no
: > "$T/own-authors"; : > "$T/wanted"; mkdir "$T/der"

get() { eval "$1=\${$2:-0}"; }
new_stream() { # ORIGIN: gives one
  one=$streams
  eval "origin_$one=\$1; size_$one=0; run_home_$one=0; run_place_$one=0; run_length_$one=0"
  : > "$T/runs.$one"; : > "$T/holds.$one"; : > "$T/log-keys.$one"
}
new_stream ''
stream_named() { # ORIGIN: gives one, or 0
  one=$streams
  while [ "$one" -gt 0 ]; do get known "origin_$one"; [ "$known" != "$1" ] || break; one=$((one - 1)); done
}
flush_run() {
  get r_length "run_length_$1"; get r_home "run_home_$1"; get r_place "run_place_$1"
  [ "$r_length" -eq 0 ] || printf '%s %s %s\n' "$r_home" "$r_place" "$r_length" >> "$T/runs.$1"
  eval "run_length_$1=0"
}
note_run() { # STREAM HOME PLACE LENGTH
  get r_length "run_length_$1"; get r_home "run_home_$1"; get r_place "run_place_$1"
  if [ "$r_length" -gt 0 ] && [ "$r_home" -eq "$2" ] && [ $((r_place + r_length)) -eq "$3" ]; then eval "run_length_$1=$((r_length + $4))"
  else flush_run "$1"; eval "run_home_$1=$2; run_place_$1=$3; run_length_$1=$4"; fi
}
held_of() { # INTO OTHER: how many leaves of the other are among this one's
  if [ "$1" -eq "$2" ]; then get held "size_$1"; else get held "held_$1_$2"; fi
}
hold() { # INTO OTHER SIZE
  [ "$1" -ne "$2" ] || return 0
  held_of "$1" "$2"
  [ "$3" -gt "$held" ] || return 0
  get h_size "size_$1"; printf '%s %s %s\n' "$2" "$h_size" "$3" >> "$T/holds.$1"
  eval "held_$1_$2=$3"
}
add_range() { # INTO FROM START END: leaves of one stream become leaves of another, but for those that are
  flush_run "$2"; run_end=0
  while read -r home at length; do
    run_start=$run_end; run_end=$((run_end + length))
    low=$3; [ "$low" -ge "$run_start" ] || low=$run_start
    high=$4; [ "$high" -le "$run_end" ] || high=$run_end
    if [ "$low" -ge "$high" ] || [ "$home" -eq "$1" ] || [ "$1" -eq 1 ]; then continue; fi
    at=$((at + low - run_start)); length=$((high - low))
    held_of "$1" "$home"; had=$((held - at))
    [ $had -gt 0 ] || had=0
    [ $had -lt $length ] || continue
    note_run "$1" "$home" $((at + had)) $((length - had))
    get h_size "size_$1"; eval "size_$1=$((h_size + length - had))"
  done < "$T/runs.$2"
  [ "$1" -ne 1 ] || size_1=$place_now
  cat "$T/holds.$2" > "$T/holding"
  while read -r other at known_size; do [ "$at" -gt "$4" ] || hold "$1" "$other" "$known_size"; done < "$T/holding"
  hold "$1" "$2" "$4"
}
settle() { # ends blocks that have all their leaves; gives b_stream and b_left, of the innermost that has not
  while :; do
    get b_stream "block_stream_$depth"; get b_until "block_until_$depth"; get b_size "size_$b_stream"
    b_left=$((b_until - b_size))
    [ "$depth" -gt 1 ] && [ $b_left -le 0 ] || break
    get b_into "block_into_$depth"; get b_from "block_from_$depth"
    depth=$((depth - 1))
    add_range "$b_into" "$b_stream" "$b_from" "$b_until"
  done
}
take_leaves() { # COUNT: the next leaves belong to the innermost block
  note_run 1 "$b_stream" "$b_size" "$1"
  [ "$b_stream" -eq 1 ] || note_run "$b_stream" "$b_stream" "$b_size" "$1"
  place_now=$((place_now + $1)); b_size=$((b_size + $1))
  if [ "$b_stream" -eq 1 ]; then size_1=$place_now; else eval "size_$b_stream=$b_size"; fi
}
go_to() { # PLACE
  while settle; [ "$place_now" -lt "$1" ]; do
    steps=$(($1 - place_now)); [ $steps -le $b_left ] || steps=$b_left
    take_leaves $steps
  done
}
push_block() { # STREAM INTO FROM UNTIL MERGED
  [ "$depth" -lt 9 ] || return 1
  depth=$((depth + 1))
  eval "block_stream_$depth=$1; block_into_$depth=$2; block_from_$depth=$3; block_until_$depth=$4; block_merged_$depth=$5"
}
hold_key() { # STREAM ROLE KEY-IN-BASE64URL: gives key_name
  public=$(hex_of_base64url "$3" =)
  is_hex "$public" 64 && [ ${#3} -eq 43 ] && ! is_bad_key "$public" || return 1
  key_name=$(sha256_of_hex "$public")
  [ ! -e "$T/held.$1.$2.$key_name" ] && [ ! -e "$T/gone.$1.$2.$key_name" ] || return 1
  : > "$T/held.$1.$2.$key_name"
  hex_to_bytes "$spki$public" > "$T/der/$key_name"
  case $1:$2 in
    *:log) printf '%s %s\n' "$4" "$public" >> "$T/log-keys.$1" ;;
    1:author) printf '%s\n' "$key_name" >> "$T/own-authors" ;;
  esac
}
drop_key() { # STREAM NAME ROLE...
  is_hex "$2" 64 || return 1
  dropped=no; d_stream=$1; d_name=$2; shift 2
  for d_role in "$@"; do
    [ -e "$T/held.$d_stream.$d_role.$d_name" ] || continue
    rm -f "$T/held.$d_stream.$d_role.$d_name"; : > "$T/gone.$d_stream.$d_role.$d_name"; dropped=yes
  done
  [ $dropped = yes ]
}
consents() { # KEY-NAME SIGNATURE: over the statement in $T/statement
  [ ${#2} -eq 86 ] || return 1
  printf '%s==' "$2" | basenc --base64url -d > "$T/consent" 2>/dev/null || return 1
  ed25519_ok "$T/der/$1" "$T/consent" "$T/statement"
}

take_genesis() { # the leaf itself is taken already
  [ "$b_size" -eq 1 ] || return 1
  rest=${act#*'"body":{"format":1,"keys":['}; [ "$rest" != "$act" ] || return 1
  keys=${rest%%']'*}; rest=${rest#"$keys"}
  case $rest in '],"origin":"affiant-log/'*) rest=${rest#'],"origin":"'} ;; *) return 1 ;; esac
  origin=${rest%%'"'*}; rest=${rest#*'","parent":'}
  case $rest in
    'null},"case":'*) parent=0; parent_origin= ;;
    '{"origin":"'*) rest=${rest#'{"origin":"'}; parent_origin=${rest%%'"'*}; parent=${rest#*'","size":'}; parent=${parent%%'}'*}
      rest=${rest#*'","root":"'}; parent_root=$(hex_of_base64url "${rest%%'"'*}" =)
      is_number "$parent" && [ "$parent" -gt 0 ] && is_hex "$parent_root" 64 || return 1 ;;
    *) return 1 ;;
  esac
  if [ "$depth" -eq 1 ]; then origin_1=$origin; fi
  get known "origin_$b_stream"; [ "$known" = "$origin" ] || return 1
  log_keys=0
  while :; do
    case $keys in *'{"key":"'*) ;; *) break ;; esac
    keys=${keys#*'{"key":"'}
    role=${keys#*'"role":"'}; role=${role%%'"'*}
    case $role in author|publication) ;; log) log_keys=$((log_keys + 1)) ;; *) return 1 ;; esac
    hold_key "$b_stream" "$role" "${keys%%'"'*}" 0 || return 1
  done
  [ "$log_keys" -eq 1 ] || return 1
  get merged "block_merged_$depth"; get into "block_into_$depth"
  if [ "$merged" = yes ]; then # what a merged branch stands on is there already
    [ "$parent" -gt 0 ] || return 1
    stream_named "$parent_origin"; [ "$one" -gt 0 ] || return 1
    held_of "$into" "$one"; [ "$held" -ge "$parent" ] || return 1
    want_root "$one" "$parent" "$parent_root"
    add_range "$b_stream" "$one" 0 "$parent"
  elif [ "$parent" -gt 0 ]; then
    stream_named "$parent_origin"; [ "$one" -eq 0 ] || return 1
    streams=$((streams + 1)); new_stream "$parent_origin"
    want_root "$streams" "$parent" "$parent_root"
    push_block "$streams" "$b_stream" 0 "$parent" no
  fi
}

take_key() { # key-add or key-rotate
  IFS='"'; set -- $act; IFS=$blank
  [ "${10}${11}${12}${13}${15}${16}${17}${19}" = 'body:{consent:,key:,' ] || return 1
  consent=${14}; new=${18}; old=; old_word=null; released=
  shift 19
  if [ "$type" = key-rotate ]; then
    [ "$1$2$4" = 'old:,' ] || return 1
    old=$3; old_word="\"$3\""; shift 4
  fi
  [ "$1" = person ] || return 1
  case $2 in :) person="\"$3\""; [ "$4" = , ] || return 1; shift 4 ;; ':null,') person=null; shift 2 ;; *) return 1 ;; esac
  if [ "$type" = key-rotate ]; then [ "$1$2$4" = 'released:,' ] || return 1; released=$3; shift 4; fi
  [ "$1$2$4$5" = 'role:},case' ] || return 1
  role=$3; the_act_case=$7
  case $type:$role in key-add:author|key-add:publication|key-rotate:author|key-rotate:publication|key-rotate:log) ;; *) return 1 ;; esac
  get stream_origin "origin_$b_stream"
  printf 'affiant-key-v1\n{"case":"%s","key":"%s","old":%s,"origin":"%s","person":%s,"role":"%s"}' \
    "$the_act_case" "$new" "$old_word" "$stream_origin" "$person" "$role" > "$T/statement"
  if [ -n "$old" ]; then
    is_hex "$old" 64 && [ -e "$T/held.$b_stream.$role.$old" ] && consents "$old" "$released" && drop_key "$b_stream" "$old" "$role" || return 1
  fi
  hold_key "$b_stream" "$role" "$new" "$b_size" && consents "$key_name" "$consent"
}

take_revocation() {
  IFS='"'; set -- $act; IFS=$blank
  [ "${10}${11}${12}${13}" = 'body:{key:' ] && drop_key "$b_stream" "${14}" author publication
}

take_merge() {
  IFS='"'; set -- $act; IFS=$blank
  [ "${10}${11}${12}${13}${15}${16}${18}${19}${21}${22}" = 'body:{checkpoint:,fromorigin:},case' ] || return 1
  note=${14}; from=${17#:}; from=${from%,}; origin=${20}
  [ "${note%%'\n'*}" = "$origin" ] || return 1
  while :; do case $note in *'\n'*) printf '%s\n' "${note%%'\n'*}"; note=${note#*'\n'} ;; *) break ;; esac; done > "$T/merged.$place"
  { read -r end; read -r end; read -r merged_root; } < "$T/merged.$place" || return 1
  merged_root=$(hex_of_base64 "$merged_root")
  is_number "$from" && is_number "$end" && [ "$end" -gt "$from" ] || return 1
  stream_named "$origin"
  held=0; [ "$one" -eq 0 ] || held_of "$b_stream" "$one"
  [ "$from" -eq "$held" ] || return 1
  inner=$depth
  while [ "$one" -gt 0 ] && [ $inner -gt 0 ]; do # a log inside itself has all that is merged already
    get open_stream "block_stream_$inner"; get known_size "size_$one"
    if [ "$open_stream" -eq "$one" ] && [ "$known_size" -lt "$end" ]; then return 1; fi
    inner=$((inner - 1))
  done
  if [ "$one" -eq 0 ]; then streams=$((streams + 1)); new_stream "$origin"; fi
  is_hex "$merged_root" 64 && want_root "$one" "$end" "$merged_root" || return 1
  push_block "$one" "$b_stream" "$from" "$end" yes
}

log_key_at() { # STREAM SIZE: gives head_key, the key that signs a head of this size
  head_key=
  while read -r since public; do [ "$since" -gt "$2" ] || head_key=$public; done < "$T/log-keys.$1"
}

# Roots that acts name, of what a branch stands on and of what was merged: its leaves stand here, in blocks.
wanted_roots=0
want_root() { printf '%s %s %s %s\n' "$1" "$2" "$3" "$place" >> "$T/wanted"; wanted_roots=$((wanted_roots + 1)); } # STREAM SIZE ROOT
names_of() { # STREAM COUNT: its first leaves, each by the stream and the place it was signed at
  flush_run "$1"; left=$2
  while read -r home at length; do
    [ "$length" -le "$left" ] || length=$left
    [ "$length" -le 0 ] || seq -f "$home:%.0f" "$at" $((at + length - 1))
    left=$((left - length))
  done < "$T/runs.$1"
}
plant_tree() { # STREAM SIZE: the subtrees over its first leaves, in a folder of their own
  [ -f "$T/by-name" ] || names_of 1 "$size" | paste -d ' ' - "$T/level0" | sort -k 1,1 > "$T/by-name"
  names_of "$1" "$2" > "$T/names"
  levels=$T/tree.$1; mkdir "$levels"
  seq "$2" | paste -d ' ' "$T/names" - | sort -k 1,1 | join - "$T/by-name" | sort -n -k 2,2 | cut -d ' ' -f 3 > "$levels/level0"
  hash_tree "$2"
}
check_roots() {
  roots=0
  sort -k 1,1n -k 2,2nr "$T/wanted" > "$T/roots" # the largest of each stream first: its tree serves for all
  while read -r stream at_size wanted_root place; do
    roots=$((roots + 1))
    if [ "$stream" -eq 1 ]; then levels=$T; elif [ -d "$T/tree.$stream" ]; then levels=$T/tree.$stream; else plant_tree "$stream" "$at_size"; fi
    [ "$(root_of "$at_size")" = "$wanted_root" ] || bad "$(segment_of "$place"): act $place: the log it names did not have this root"
    [ -f "$T/merged.$place" ] || continue
    get stream_origin "origin_$stream"; log_key_at "$stream" "$at_size"
    (check_note "$T/merged.$place" "$stream_origin" "$head_key") > "$T/odd" || bad "$(segment_of "$place"): act $place: the key of the log it names did not sign this head"
  done < "$T/roots"
  all_of "$roots" "$wanted_roots" acts
  levels=$T
}

jobs=$(nproc); [ "$jobs" -le 8 ] || jobs=8
sign_up() { # queues a signature for the job whose turn it is
  eval "exec 7>> \"\$T/job.$((ordinal % jobs))\""
  printf '%s %s %s\n' "$ordinal" "$place" "$author" >&7
  to_check=$((to_check + 1))
}
follow_keys() {
  ordinal=0; to_check=0
  while read -r place author type id; do
    ordinal=$((ordinal + 1))
    case $unproven in *" $place "*) continue ;; esac
    go_to "$place"; take_leaves 1
    act=
    case $type in genesis|key-add|key-rotate|key-revoke|merge-branch) { IFS= read -r act; IFS= read -r act; } < "$T/said/$place" || : ;; esac
    if [ "$type" = genesis ]; then
      own_stream=$b_stream
      take_genesis || bad "$(segment_of "$place"): act $place: no first act of a log, or not one that belongs here"
      b_stream=$own_stream
    fi
    if [ -e "$T/gone.$b_stream.author.$author" ]; then bad "$(segment_of "$place"): act $place: signed by a key that was revoked or replaced before"
    elif [ ! -e "$T/held.$b_stream.author.$author" ]; then bad "$(segment_of "$place"): act $place: names no author of this log"
    else sign_up; fi
    case $type in
      key-add|key-rotate) take_key || bad "$(segment_of "$place"): act $place: a key that was not added or replaced as it must be" ;;
      key-revoke) take_revocation || bad "$(segment_of "$place"): act $place: revokes no key that this log has" ;;
      merge-branch) take_merge || bad "$(segment_of "$place"): act $place: a merge that does not go on where the branch was left" ;;
    esac
  done < "$T/meta"
  go_to "$size"
  [ "$depth" -eq 1 ] || bad 'acts: a block of another log is not all there'
}
check_job() {
  while read -r ordinal place author; do
    ed25519_ok "$T/der/$author" "$T/blocks/s$(($ordinal + 9999999))" "$T/said/$place" && printf '%s good\n' "$place" || printf '%s bad\n' "$place"
  done < "$1" > "$1.found"
}

before=$failed
if [ "$tree" = yes ]; then
  job=0; while [ $job -lt "$jobs" ]; do : > "$T/job.$job"; job=$((job + 1)); done
  follow_keys
  unchanged "$before" && check_roots
  log_key_at 1 "$size"
  [ "$head_key" = "$key" ] && [ "$origin_1" = "$name" ] || bad 'log/key.txt: is not the key that the log has at this head'
fi
authors=$(sort -u "$T/own-authors")
unchanged "$before" && [ "$tree" = yes ] && good "keys: each act names an author whose key the log had at its place; roots of branches and merges are right"

# 7. Signatures of the authors, on all cores.
before=$failed
if [ "$tree" = yes ]; then
  basenc --base64url -d < "$T/signatures" 2>/dev/null | split -a 8 -b 64 --numeric-suffixes=10000000 - "$T/blocks/s"
  waiting=; job=0
  while [ $job -lt "$jobs" ]; do check_job "$T/job.$job" & waiting="$waiting $!"; job=$((job + 1)); done
  for one in $waiting; do wait "$one"; done
  job=0
  while [ $job -lt "$jobs" ]; do cat "$T/job.$job.found"; job=$((job + 1)); done | sort -n > "$T/verdicts"
  right=0
  while read -r place verdict; do
    if [ "$verdict" = good ]; then right=$((right + 1)); else bad "$(segment_of "$place"): act $place: its author did not sign this"; fi
  done < "$T/verdicts"
  ! unchanged "$before" || all_of "$right" "$to_check" acts
fi
known_keys=$line_end$fingerprint$line_end$authors$line_end
if [ -n "$pinned" ]; then
  case $known_keys in *"$line_end$pinned$line_end"*) ;; *) bad 'log/key.txt: neither it nor an author has the fingerprint you gave' ;; esac
fi
unchanged "$before" && [ "$tree" = yes ] && good "signatures: each act is signed by the author it names"

# 8. Originals: each was received by an act that is in the log, under the digest that its bytes have now.
before=$failed
: > "$T/claims"
while IFS= read -r line; do
  path=${line#*./}; record=${path#data/records/}
  case $path in data/*) ;; *) continue ;; esac
  case $path in
    data/records/r-????????????????.*) printf '%s %s\n' "${line%% *}" "${record%%.*}" ;;
    *) bad "$path: is not a record" >&3 ;;
  esac
done < "$T/digests.sha256" 3>&1 > "$T/claims"
all_of "$(count "$T/receipts")" "$received" acts
sort -o "$T/claims" "$T/claims"; sort -u -o "$T/receipts" "$T/receipts" || all_of 0 1 acts
comm -23 "$T/claims" "$T/receipts" > "$T/odd"
while read -r digest record; do bad "data/records/$record: no act in the log received these bytes as $record"; done < "$T/odd"
comm -13 "$T/claims" "$T/receipts" > "$T/odd"
while read -r digest record; do bad "data/records/$record: was received with a digest that no file here has"; done < "$T/odd"
! unchanged "$before" || all_of "$(comm -12 "$T/claims" "$T/receipts" | wc -l)" "$records" data/records
unchanged "$before" && [ "$tree" = yes ] && good "originals: $records records are the bytes that were received"

# 9. Time: heads that were stamped are older heads of this log, and the stamps are over their texts.
named_by() { case $2 in "${1##*-}"*) is_hex "${1##*-}" 16 ;; *) return 1 ;; esac; } # STEM DIGEST
file_digest() { sum=$(cat "$@" | openssl dgst -sha256 -r); printf '%s' "${sum%% *}"; }
# The digest that a token is over, as openssl prints it, put together from its lines.
imprint_of() {
  openssl ts -reply -in "$1" -text 2>/dev/null > "$T/token" || return 1
  algorithm=; imprint=; dump=no; granted=no; stamped_at=
  while IFS= read -r line; do
    case $line in
      'Status: Granted.'|'Status: Granted with modifications.') granted=yes ;;
      'Hash Algorithm: '*) algorithm=${line#'Hash Algorithm: '} ;;
      'Message data:') dump=yes; continue ;;
      'Time stamp: '*) stamped_at=${line#'Time stamp: '} ;;
    esac
    if [ $dump = yes ]; then
      case $line in '    '[0-9a-f]*' - '*) line=${line#*' - '}; imprint=$imprint$(printf '%.48s' "$line" | tr -d ' -') ;; *) dump=no ;; esac
    fi
  done < "$T/token"
  [ $granted = yes ]
}
check_token() { # FILE.tsr; the stamped text is in $T/note
  query=${1%.tsr}.tsq; label=${1%.tsr}
  [ -f "$query" ] || { bad "$1: its request is missing"; return; }
  named_by "$label" "$(file_digest "$query" "$1")" || { bad "$1: is not called by its digest"; return; }
  imprint_of "$1" || { bad "$1: is no token that was granted"; return; }
  case $algorithm in sha256|sha384|sha512) ;; *) bad "$1: a digest of another kind"; return ;; esac
  text_digest=$(openssl dgst "-$algorithm" -r "$T/note"); text_digest=${text_digest%% *}
  [ "$imprint" = "$text_digest" ] || { bad "$1: is a stamp over something else"; return; }
  if [ -z "$ca" ]; then stamps="$stamps  acts 0 to $((note_size - 1)): $stamped_at, says an authority that was not checked$line_end"
  elif openssl ts -verify -data "$T/note" -in "$1" -CAfile "$ca" -no_check_time >/dev/null 2>&1 &&
    openssl ts -verify -queryfile "$query" -in "$1" -CAfile "$ca" -no_check_time >/dev/null 2>&1; then
    stamps="$stamps  acts 0 to $((note_size - 1)): no later than $stamped_at, by an authority you trust$line_end"
  else bad "$1: no authority of your file stamped this"; fi
}
check_stamped() { # SIZE
  IFS= read -r origin < "time/$1/checkpoint"
  if [ "$origin" != "$name" ]; then # a log that this one stands on, or has merged, may have been stamped before
    stream_named "$origin"
    if [ "$one" -gt 1 ]; then heads=$((heads - 1)); other_heads=$((other_heads + 1)); else bad "time/$1/checkpoint: is of another log"; fi
    return
  fi
  log_key_at 1 "$1"
  check_note "time/$1/checkpoint" "$name" "$head_key" || return
  [ "$note_size" = "$1" ] && [ "$note_size" -le "$size" ] || { bad "time/$1/checkpoint: is of another size"; return; }
  [ "$(root_of "$1")" = "$note_root" ] || { bad "time/$1/checkpoint: is no older head of this log"; return; }
  while IFS= read -r file; do
    case $file in
      "time/$1/"*.tsr) check_token "$file" ;;
      "time/$1/"*.ots) named_by "${file%.ots}" "$(file_digest "$file")" || bad "$file: is not called by its digest"
        proofs=$((proofs + 1)) ;;
    esac
  done < "$T/files"
}
before=$failed; stamps=; proofs=0; heads=0; other_heads=0
kept_others=$others
while IFS= read -r file; do
  case $file in
    time/*/checkpoint) older=${file#time/}; older=${older%/checkpoint}; of_log=
      case $older in ??????????????????????????/*) of_log=affiant-log/${older%%/*}; older=${older#*/} ;; esac
      if [ -n "$of_log" ]; then # a log that this one holds has a folder of its own, once it was merged
        IFS= read -r origin < "$file"; stream_named "$of_log"
        if [ "$origin" = "$of_log" ] && [ "$one" -gt 1 ] && is_number "$older" && [ "$older" -gt 0 ]; then other_heads=$((other_heads + 1))
        else [ "$tree" = no ] || bad "$file: is of another log"; fi
      elif ! is_number "$older" || [ "$older" -eq 0 ]; then bad "$file: is not where a stamped head stands"
      elif [ "$tree" = yes ]; then heads=$((heads + 1)); check_stamped "$older"; fi ;;
    time/*/*.tsr|time/*/*.tsq|time/*/*.ots) [ -f "${file%/*}/checkpoint" ] || bad "$file: its checkpoint is missing" ;;
    time/*) bad "$file: is no file of a time stamp" ;;
  esac
done < "$T/files"
others=$kept_others
unchanged "$before" && [ "$heads" -gt 0 ] && good "time: $heads stamped heads are heads of this log, and each token is over its head"

# 10. What was observed, and witnesses whose keys you gave.
before=$failed
while IFS= read -r file; do
  case $file in observations/*) ;; *) continue ;; esac
  place=${file#observations/}; place=${place%.bin}
  is_number "$place" && [ "$file" = "observations/$place.bin" ] && [ -f "$T/said/$place" ] || { bad "$file: no act in this seal observed it"; continue; }
  { IFS= read -r act; IFS= read -r act; } < "$T/said/$place" || :
  IFS='"'; set -- $act; IFS=$blank
  sum=$({ printf 'affiant/observation/v1\000'; cat "$file"; } | openssl dgst -sha256 -r)
  [ "${10}${11}${12}${13}" = 'body:{digest:' ] && [ "${14}" = "${sum%% *}" ] || bad "$file: is not what act $place observed"
done < "$T/files"

cosigned_by() { # VKEY
  w_name=${1%%+*}; w_rest=${1#*+}; w_id=${w_rest%%+*}; w_key=$(hex_of_base64 "${w_rest#*+}")
  is_hex "$w_key" 66 && [ "${w_key#04}" != "$w_key" ] || return 1
  case $(sha256_of_hex "$(hex_of_text "$w_name")0a$w_key") in "$w_id"*) ;; *) return 1 ;; esac
  hex_to_bytes "$spki${w_key#04}" > "$T/key.der"
  check_note log/checkpoint "$name" "$key" || return 1
  while IFS= read -r line; do
    case $line in "— $w_name "*) ;; *) continue ;; esac
    signature=$(hex_of_base64 "${line##* }")
    case $signature in "$w_id"*) ;; *) continue ;; esac
    is_hex "$signature" 152 || return 1
    seconds=${signature#????????}; seconds=$((0x${seconds%"${seconds#????????????????}"}))
    hex_to_bytes "${signature#????????????????????????}" > "$T/sig"
    hex_to_bytes "$spki${w_key#04}" > "$T/key.der"
    { printf 'cosignature/v1\ntime %s\n' "$seconds"; cat "$T/note"; } > "$T/cosigned"
    ed25519_ok "$T/key.der" "$T/sig" "$T/cosigned" && return 0
  done < log/checkpoint
  return 1
}
IFS=$line_end
for vkey in $witnesses; do
  IFS=$blank
  if [ "$signed_head" = yes ] && cosigned_by "$vkey"; then good "witness: ${vkey%%+*} cosigned this head"; else bad "log/checkpoint: not cosigned by the witness ${vkey%%+*}"; fi
done
IFS=$blank

# 11. What this means.
printf '\n'
if [ -n "$fingerprint" ]; then
  printf 'Keys, by fingerprint (SHA-256 of the key):\n  log     %s\n' "$fingerprint"
  for author in $authors; do printf '  author  %s\n' "$author"; done
  case $known_keys in
    *"$line_end${pinned:-none}$line_end"*) printf '  One of them is the key you gave.\n' ;;
    *) printf '  Compare one with the fingerprint you got by another way, or give that with -k. Until then the seal is\n  consistent in itself, and who signed it is not confirmed.\n' ;;
  esac
fi
[ "$signed_head" = no ] || printf 'Head of the log: %s acts, root %s\n' "$size" "$root"
[ -z "$stamps" ] || printf 'Existed no later than:\n%s' "$stamps"
[ -z "$stamps" ] || printf 'openssl alone does not bind a token to the certificate of its signer: affiant verify does.\n'
[ "$other_heads" -eq 0 ] || printf '%s stamped heads of logs that this one holds were not checked.\n' "$other_heads"
[ "$proofs" -eq 0 ] || printf '%s OpenTimestamps proofs are here and were not checked: use the ots program.\n' "$proofs"
if [ -f verify.sh ] && [ ! -L verify.sh ] && [ -n "$mine" ]; then
  theirs=$(openssl dgst -sha256 -r < verify.sh)
  [ "${theirs%% *}" = "$mine" ] || printf 'Note: the verify.sh in this seal is another one than the one now running.\n'
fi
printf 'Not checked here: acts that are not in this seal, those that take a key away among them; %s other signature lines of
the checkpoint; who an authority of time is, without -c; tiles beyond log/tile/0 (only their digests); whether statements/
was rightly made from the originals (it is covered by the manifests alone); which person an author is. Nothing here says
that what a record says is true.\n' "$others"
if unchanged 0; then printf '\nAll checks passed.\n'; exit 0; fi
printf '\n%s checks failed.\n' "$failed"
exit 1
