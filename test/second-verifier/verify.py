#!/usr/bin/env python3
"""A second verifier for Affiant, written from docs/formats alone, with Python's standard library alone.

    python3 verify.py FOLDER

FOLDER is a case or a sealed case. Exit 0: nothing wrong was found; 1: something was, and is named; 2: called wrongly.
It is there to show that the pages say enough. It leaves out what time authorities and witnesses sign.
"""
import base64
import hashlib
import hmac
import json
import os
import re
import sys
import unicodedata

FAULTS = []


def fault(where, message):
    FAULTS.append(where)
    print(f"FAULT {where!s}: {message}".encode("ascii", "replace").decode())


class Refused(Exception):
    pass


def need(condition, message):
    if not condition:
        raise Refused(message)


# Encodings: one spelling each.
def from_b64(text, url=False):
    alphabet = r"[A-Za-z0-9_-]*" if url else r"[A-Za-z0-9+/]*={0,2}"
    need(isinstance(text, str) and re.fullmatch(alphabet, text), "not base64")
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4) if url else text, b"-_" if url else None, validate=True)
    except ValueError:
        raise Refused("not base64")
    need(to_b64(data, url) == text, "a second spelling in base64")
    return data


def to_b64(data, url=False):
    return (base64.urlsafe_b64encode(data).rstrip(b"=") if url else base64.b64encode(data)).decode()


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


# Ed25519 (RFC 8032), verification only, with the checks of act.md.
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
I = pow(2, (P - 1) // 4, P)


def add(a, b):
    x1, y1, z1, t1 = a
    x2, y2, z2, t2 = b
    m, n = (y1 - x1) * (y2 - x2) % P, (y1 + x1) * (y2 + x2) % P
    c, d = 2 * t1 * t2 * D % P, 2 * z1 * z2 % P
    e, f, g, h = n - m, d - c, d + c, n + m
    return e * f % P, g * h % P, f * g % P, e * h % P


def multiply(point, scalar):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


def decompress(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * I % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = decompress((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def acceptable_key(key):
    point = decompress(key) if len(key) == 32 else None
    if not point:
        return False
    x, y, z, _ = multiply(point, 8)
    return not (x % P == 0 and (y - z) % P == 0)


def signed(key, message, signature):
    if len(signature) != 64 or not acceptable_key(key):
        return False
    r, s = decompress(signature[:32]), int.from_bytes(signature[32:], "little")
    if not r or s >= L:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    left, right = multiply(BASE, s), add(r, multiply(decompress(key), k))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


# Canonical JSON (act.md, 'The JSON an act may hold').
def canonical(value, depth=0):
    need(depth <= 32, "too deep")
    if value is None or value is True or value is False:
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        need(abs(value) < 2**53, "a number too large")
        return str(value)
    if isinstance(value, str):
        need(unicodedata.is_normalized("NFC", value), "not NFC")
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ",".join(canonical(one, depth + 1) for one in value) + "]"
    need(isinstance(value, dict), "a value that no act may hold")
    names = sorted(value, key=lambda name: name.encode("utf-16-be"))
    return "{" + ",".join(canonical(name) + ":" + canonical(value[name], depth + 1) for name in names) + "}"


def parse_act(stored):
    need(len(stored) <= 32 * 1024, "an act that is too large")
    try:
        whole = json.loads(stored.decode("utf-8"))
        need(canonical(whole).encode("utf-8") == stored, "not the canonical form")
    except (ValueError, RecursionError):
        raise Refused("not the JSON of an act")
    need(isinstance(whole, dict) and set(whole) == {"act", "sig"}, "not an act and its signature")
    act = whole["act"]
    need(isinstance(act, dict) and set(act) == {"v", "case", "id", "type", "author", "seq", "prev", "seen", "at", "body"}, "other fields than an act has")
    need(act["v"] == 1 and is_id(act["case"]) and is_id(act["id"]) and isinstance(act["body"], dict), "a field of the act")
    need(isinstance(act["type"], str) and re.fullmatch(r"[a-z][a-z-]{0,39}", act["type"]), "a type")
    need(is_hex(act["author"], 64) and is_count(act["seq"]), "author or number")
    need(act["prev"] is None if act["seq"] == 0 else is_id(act["prev"]), "prev")
    need(isinstance(act["seen"], dict) and set(act["seen"]) == {"size", "root"} and is_count(act["seen"]["size"]), "seen")
    need(len(from_b64(act["seen"]["root"], True)) == 32, "the root that was seen")
    need(isinstance(act["at"], str) and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", act["at"]), "a moment")
    return act, from_b64(whole["sig"], True)


def is_id(text):
    return isinstance(text, str) and bool(re.fullmatch(r"[a-z2-7]{25}[aeimquy4]", text))


def is_hex(text, length):
    return isinstance(text, str) and len(text) == length and bool(re.fullmatch(r"[0-9a-f]*", text))


def is_count(number):
    return isinstance(number, int) and not isinstance(number, bool) and 0 <= number < 2**53


def leaf_of(stored, salt):
    need(len(salt) == 32, "a salt that is not 32 bytes")
    return sha256(b"\0affiant/act/v1\0", hmac.new(salt, stored, hashlib.sha256).digest())


# The tree (RFC 6962, 2.1).
class Tree:
    def __init__(self):
        self.edge, self.size = [], 0

    def append(self, leaf):
        at = self.size
        while at % 2:
            leaf, at = sha256(b"\1", self.edge.pop(), leaf), at // 2
        self.edge.append(leaf)
        self.size += 1

    def root(self):
        node = None
        for one in reversed(self.edge):
            node = one if node is None else sha256(b"\1", one, node)
        return node or sha256(b"")


# Signed notes and checkpoints (proof.md).
def parse_checkpoint(data):
    try:
        text = data.decode("utf-8")
    except ValueError:
        raise Refused("not UTF-8")
    need(not re.search("[\0-\x09\x0b-\x1f]", text) and "\n\n" in text and text.endswith("\n"), "not a signed note")
    body, _, lines = text.rpartition("\n\n")
    signatures = []
    for line in lines[:-1].split("\n"):
        parts = line.split(" ")
        need(len(parts) == 3 and parts[0] == "\u2014" and parts[1] and not re.search(r"[\s+]", parts[1]), "a line that is no signature")
        data = from_b64(parts[2])
        need(len(data) >= 5, "a signature that is too short")
        signatures.append((parts[1], data[:4], data[4:]))
    fields = body.split("\n")
    need(len(fields) >= 3 and fields[0] and re.fullmatch(r"0|[1-9]\d{0,15}", fields[1]) and "" not in fields[3:], "no checkpoint")
    root = from_b64(fields[2])
    need(len(root) == 32, "no root")
    return {"text": body + "\n", "origin": fields[0], "size": int(fields[1]), "root": root, "signatures": signatures}


def key_id(name, key):
    return sha256(name.encode(), b"\n\1", key)[:4]


def note_signed(note, name, key):
    own = [signature for who, number, signature in note["signatures"] if (who, number) == (name, key_id(name, key))]
    return bool(own) and all(signed(key, note["text"].encode(), signature) for signature in own)


# Logs in logs (act.md, 'Streams' and 'Blocks').
class Stream:
    def __init__(self, origin=None):
        self.origin, self.places, self.have = origin, [], set()
        self.keys, self.log_keys, self.next, self.parent = [], [], {}, None
        self.lost = self.explained = 0

    def put(self, place):
        if place not in self.have:
            self.have.add(place)
            self.places.append(place)

    def held(self, other):
        return next((at for at, place in enumerate(other.places) if place not in self.have), len(other.places))

    def log_key(self, size):
        return next((key for since, key in reversed(self.log_keys) if since == 0 or since < size), None)


ABOUT = {"genesis", "key-add", "key-rotate", "key-revoke", "forget", "merge-branch", "branch", "handover"}


class Log:
    def __init__(self):
        self.own = Stream()
        self.streams, self.blocks, self.leaves = [self.own], [], []
        self.ids, self.case, self.acts, self.forgotten, self.about, self.roots = set(), None, {}, set(), set(), []

    def named(self, origin):
        return next((stream for stream in self.streams if stream.origin == origin), None)

    def take(self, leaf):
        place = len(self.leaves)
        self.leaves.append(leaf)
        stream = self.blocks[-1]["stream"] if self.blocks else self.own
        stream.put(place)
        return place, stream

    def settle(self):
        while self.blocks and len(self.blocks[-1]["stream"].places) >= self.blocks[-1]["until"]:
            block = self.blocks.pop()
            stream, into = block["stream"], block["into"]
            if block["note"]:
                key = stream.log_key(block["until"])
                if not key or not note_signed(block["note"], stream.origin, key):
                    block["fault"]("the branch's key did not sign its checkpoint")
            if into is self.own:
                for place in range(len(self.leaves)):
                    into.put(place)
            else:
                for place in stream.places[block["from"]:block["until"]]:
                    into.put(place)

    def absent(self, leaf):
        _, stream = self.take(leaf)
        stream.lost += 1
        self.settle()

    def read(self, stored, leaf, where):
        place, stream = self.take(leaf)
        say = lambda message: fault(where, f"act {place}: {message}")
        try:
            act, signature = parse_act(stored)
            self.check(act, signature, (place, stream, say))
            self.acts[place] = act
        except Refused as refused:
            say(refused)
        self.settle()

    def check(self, act, signature, at):
        place, stream, say = at
        position = len(stream.places) - 1
        self.case = self.case or act["case"]
        if act["case"] != self.case:
            say("of another case")
        if act["id"] in self.ids:
            say("an id that an earlier act has")
        if act["type"] in ABOUT:
            self.about.add(place)
        if position == 0:
            self.genesis(act, at)
        else:
            need(act["type"] != "genesis", "a genesis act that is not the first")
        self.order(act, stream, say)
        self.ids.add(act["id"])
        if act["seen"]["size"] > position:
            say("had seen a head that was not there yet")
        else:
            self.roots.append((stream, act["seen"]["size"], from_b64(act["seen"]["root"], True), say, "the head it had seen was never there"))
        held = [key for key in stream.keys if key["role"] == "author" and key["name"] == act["author"]]
        need(held, "names no author of this log")
        need(held[0]["until"] is None, "its author's key was revoked or replaced before")
        need(signed(held[0]["key"], b"affiant-act-v1\n" + canonical(act).encode(), signature), "its author did not sign this")
        if position > 0:
            self.change(act, at)

    def order(self, act, stream, say):
        number, last, lost = stream.next.get(act["author"], (0, None, 0))
        missing = act["seq"] - number
        stream.next[act["author"]] = (act["seq"] + 1, act["id"], stream.lost)
        if missing == 0:
            if act["prev"] != last:
                say("prev is not its author's act before")
        elif missing < 0 or missing > stream.lost - lost or missing > stream.lost - stream.explained:
            say("a gap in its author's numbers that nothing explains")
        else:
            stream.explained += missing
            if act["prev"] in self.ids:
                say("prev is not its author's act before")

    def genesis(self, act, at):
        place, stream, say = at
        need(act["type"] == "genesis", "the first act of a log is no genesis act")
        body = act["body"]
        need(set(body) == {"format", "origin", "keys", "parent"} and body["format"] == 1 and isinstance(body["keys"], list), "a genesis act with other fields")
        need(re.fullmatch(r"affiant-log/[a-z2-7]{26}", str(body["origin"])), "an origin that is none")
        block = self.blocks[-1] if self.blocks else None
        need(not block or stream.origin == body["origin"], "another log than was named")
        stream.origin = body["origin"]
        for one in body["keys"]:
            key = from_b64(one["key"], True)
            need(one["role"] in ("author", "log", "publication") and acceptable_key(key), "a key that may not sign")
            stream.keys.append({"role": one["role"], "key": key, "name": sha256(key).hex(), "person": one["person"], "until": None})
            if one["role"] == "log":
                stream.log_keys.append((0, key))
        need(len(stream.log_keys) == 1, "not one key of the log")
        stream.parent = parent = body["parent"]
        if block and block["note"]:
            under = self.named(parent["origin"]) if parent else None
            need(under and block["into"].held(under) >= parent["size"], "a branch of a head that is not here")
            for one in under.places[:parent["size"]]:
                stream.put(one)
        elif parent:
            need(not self.named(parent["origin"]), "stands on a log that is here already")
            under = Stream(parent["origin"])
            self.streams.append(under)
            self.open(under, stream, (0, parent["size"], None), say)
        if parent:
            self.roots.append((under, parent["size"], from_b64(parent["root"], True), say, "what it stands on is not what it names"))

    def open(self, stream, into, block, say):
        need(len(self.blocks) < 8, "blocks too deep")
        self.blocks.append({"stream": stream, "into": into, "from": block[0], "until": block[1], "note": block[2], "fault": say})

    def change(self, act, at):
        place, stream, say = at
        body, kind = act["body"], act["type"]
        if kind in ("key-add", "key-rotate"):
            self.grant(act, body, stream)
        elif kind == "key-revoke":
            ended = [key for key in stream.keys if key["name"] == body["key"] and key["role"] != "log" and key["until"] is None]
            need(ended, "revokes no key of this log")
            for key in ended:
                key["until"] = place
        elif kind == "forget":
            need(isinstance(body["acts"], list) and all(is_count(one) and 1 <= one < len(stream.places) - 1 for one in body["acts"]), "a tombstone for places that are none")
            places = {stream.places[one] for one in body["acts"]}
            need(not places & self.about, "a tombstone for an act about the log")
            self.forgotten |= places
        elif kind == "merge-branch":
            note = parse_checkpoint(body["checkpoint"].encode())
            known = self.named(body["origin"])
            need(note["origin"] == body["origin"] and body["from"] == (stream.held(known) if known else 0) and note["size"] > body["from"], "a merge that does not go on where the branch was left")
            busy = known and (known in (self.own, stream) or any(block["stream"] is known for block in self.blocks))
            need(not busy or len(known.places) >= note["size"], "a log inside itself")
            if not known:
                known = Stream(body["origin"])
                self.streams.append(known)
            self.roots.append((known, note["size"], note["root"], say, "the branch's leaves do not give its root"))
            self.open(known, stream, (body["from"], note["size"], note), say)

    def grant(self, act, body, stream):
        rotates = act["type"] == "key-rotate"
        key, role = from_b64(body["key"], True), body["role"]
        name = sha256(key).hex()
        need(acceptable_key(key) and role in ("author", "log", "publication") and (rotates or role != "log"), "a key that may not be added")
        need(not any((one["name"], one["role"]) == (name, role) for one in stream.keys), "a key that was there before")
        old = [one for one in stream.keys if rotates and (one["name"], one["role"], one["until"]) == (body["old"], role, None)]
        need(not rotates or old and old[0]["person"] == body["person"], "the key to replace is not here")
        statement = {"case": act["case"], "key": body["key"], "old": body["old"] if rotates else None, "origin": stream.origin, "person": body["person"], "role": role}
        message = b"affiant-key-v1\n" + canonical(statement).encode()
        need(signed(key, message, from_b64(body["consent"], True)), "the new key did not consent")
        need(not rotates or signed(old[0]["key"], message, from_b64(body["released"], True)), "the old key did not let go")
        position = len(stream.places) - 1
        for one in old:
            one["until"] = position
        stream.keys.append({"role": role, "key": key, "name": name, "person": body["person"], "until": None})
        if role == "log":
            stream.log_keys.append((position, key))

    def end(self):
        for block in self.blocks:
            block["fault"]("the leaves that must follow are not all there")
        for stream in self.streams:
            wanted = sorted((one for one in self.roots if one[0] is stream), key=lambda one: one[1])
            tree = Tree()
            for _, size, root, say, message in wanted:
                while tree.size < min(size, len(stream.places)):
                    tree.append(self.leaves[stream.places[tree.size]])
                if tree.size != size or tree.root() != root:
                    say(message)


# Files.
def read(path):
    with open(path, "rb") as file:
        return file.read()


def files_under(folder):
    found = []
    for inside, folders, names in os.walk(folder):
        for name in folders + names:
            path = os.path.join(inside, name)
            shown = os.path.relpath(path, folder).replace(os.sep, "/")
            if os.path.islink(path) or not (os.path.isdir(path) or os.path.isfile(path)):
                fault(shown, "is no plain file")
            elif os.path.isfile(path):
                found.append(shown)
    return sorted(found)


def tile_path(index, width):
    groups = [f"{index % 1000:03}"]
    while index >= 1000:
        index //= 1000
        groups.insert(0, f"x{index % 1000:03}")
    return "log/tile/0/" + "/".join(groups) + ("" if width == 256 else f".p/{width}")


def read_leaves(folder, size):
    leaves = []
    while len(leaves) < size:
        width = min(256, size - len(leaves))
        path = tile_path(len(leaves) // 256, width)
        data = read(os.path.join(folder, path)) if os.path.isfile(os.path.join(folder, path)) else b""
        if len(data) != 32 * width:
            fault(path, "is missing, or not as long as it must be")
            return None
        leaves += [data[at:at + 32] for at in range(0, len(data), 32)]
    return leaves


def digest_file(path, *names):
    hashes = [hashlib.new(name) for name in names]
    with open(path, "rb") as file:
        for piece in iter(lambda: file.read(1 << 20), b""):
            for one in hashes:
                one.update(piece)
    return [one.hexdigest() for one in hashes]


def check_head(note, log, where, size=None):
    """The note is a head of this log, or of one that it holds: signed by its key of that size, over its leaves."""
    stream = log.named(note["origin"])
    if not stream or not stream.origin or (size is not None and note["size"] != size):
        return fault(where, "is no head of this log")
    key = stream.log_key(note["size"])
    if not key or not note_signed(note, stream.origin, key):
        fault(where, "is not signed by the key that the log has at this head")
    log.roots.append((stream, note["size"], note["root"], lambda message: fault(where, message), "its root is not that of the log"))


def der(data, at):
    """One DER value: tag, content, where the next begins."""
    need(at + 2 <= len(data), "DER that ends too soon")
    tag, length, at = data[at], data[at + 1], at + 2
    if length & 0x80:
        count = length & 0x7F
        length, at = int.from_bytes(data[at:at + count], "big"), at + count
    need(at + length <= len(data), "DER that ends too soon")
    return tag, data[at:at + length], at + length


def imprints(data, depth=0):
    """Every message imprint in a token: a digest's algorithm, then the digest."""
    at, values = 0, []
    while at < len(data):
        tag, content, at = der(data, at)
        values.append((tag, content))
    for (tag, content), (second, digest) in zip(values, values[1:]):
        if tag == 0x30 and second == 0x04 and content.startswith(bytes.fromhex("0609608648016503040201")):
            yield digest
    for tag, content in values:
        if tag & 0x20 or tag == 0x04:
            try:
                if depth < 16:
                    yield from imprints(content, depth + 1)
            except Refused:
                pass


def check_time(folder, paths, log):
    for path in [one for one in paths if one.startswith("time/")]:
        match = re.fullmatch(r"time/(?:([a-z2-7]{26})/)?([1-9]\d*)/(?:(checkpoint)|[a-z0-9][a-z0-9.-]{0,59}-([0-9a-f]{16})\.(tsq|tsr|ots))", path)
        if not match:
            fault(path, "is no file of a time stamp")
            continue
        checkpoint = f"{os.path.dirname(path)}/checkpoint"
        of_log, size, is_checkpoint, name, kind = match.groups()
        try:
            if checkpoint not in paths:
                fault(path, "its checkpoint is missing")
                continue
            note = parse_checkpoint(read(os.path.join(folder, checkpoint)))
            if is_checkpoint:
                need(of_log is None or note["origin"] == f"affiant-log/{of_log}", "is of another log than its folder says")
                check_head(note, log, path, int(size))
                continue
            parts = [path] if kind == "ots" else [path[:-3] + "tsq", path[:-3] + "tsr"]
            if kind == "tsq" and parts[1] not in paths:
                continue
            need(all(part in paths for part in parts), "its request is missing")
            need(sha256(*(read(os.path.join(folder, part)) for part in parts)).hex()[:16] == name, "is not called by its digest")
            if kind == "tsr":
                need(next(imprints(read(os.path.join(folder, path))), None) == sha256(note["text"].encode()), "is a stamp over something else")
        except Refused as refused:
            fault(path, refused)


# The sealed case (sealed-case.md).
NEEDED = ["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt",
          "READ-ME-FIRST.txt", "verify.sh", "log/checkpoint", "log/key.txt", "acts/000000000000.acts"]


def check_manifests(folder, paths):
    digests = {path: dict(zip(("sha256", "sha512"), digest_file(os.path.join(folder, path), "sha256", "sha512"))) for path in paths}
    for algorithm, length in (("sha256", 64), ("sha512", 128)):
        for kind in ("manifest", "tagmanifest"):
            name, listed = f"{kind}-{algorithm}.txt", set()
            if name not in paths:
                continue
            text = read(os.path.join(folder, name)).decode("latin-1")
            if text and not text.endswith("\n"):
                fault(name, "its last line has no end")
            for line in text.split("\n")[:-1]:
                match = re.fullmatch(r"([0-9a-f]{%d})  ([A-Za-z0-9._/-]+)" % length, line)
                if not match or match[2].startswith("data/") != (kind == "manifest") or match[2] in listed:
                    fault(name, "a line that does not belong there")
                    continue
                listed.add(match[2])
                if match[2] not in paths:
                    fault(match[2], f"is listed in {name}, but missing")
                elif digests[match[2]][algorithm] != match[1]:
                    fault(match[2], f"its {algorithm} is not the one in {name}")
            for path in paths:
                if path.startswith("data/") == (kind == "manifest") and path not in NEEDED[4:6] and path not in listed:
                    fault(path, f"is here, but not listed in {name}")
    return digests


def read_segment(folder, path, last):
    """Places, salts and stored bytes of one file of acts."""
    data = read(os.path.join(folder, path))
    need(data.endswith(b"\n"), "its last line has no end")
    acts = []
    for line in data[:-1].split(b"\n"):
        match = re.fullmatch(rb"(0|[1-9]\d{0,14}) ([0-9a-f]{64}) (.*)", line, re.S)
        need(match, "a line that is no place, salt and act")
        need(int(match[1]) > (acts[-1][0] if acts else last), "a place out of order")
        acts.append((int(match[1]), bytes.fromhex(match[2].decode()), match[3]))
    need(acts[0][0] == int(path[5:17]), "is not called by its first act")
    return acts


def check_seal(folder):
    paths = files_under(folder)
    for path in paths:
        if not re.fullmatch(r"(?!-)[A-Za-z0-9._-]+(/(?!-)[A-Za-z0-9._-]+)*", path):
            fault(path, "a name that no sealed case has")
    for path in NEEDED:
        if path not in paths:
            fault(path, "is missing")
    digests = check_manifests(folder, paths)
    if "log/checkpoint" not in paths:
        return
    try:
        note = parse_checkpoint(read(os.path.join(folder, "log/checkpoint")))
    except Refused as refused:
        return fault("log/checkpoint", refused)
    leaves = read_leaves(folder, note["size"])
    log, acts = Log(), {}
    for path in [one for one in paths if one.startswith("acts/")]:
        try:
            need(re.fullmatch(r"acts/\d{12}\.acts", path), "is not called as a file of acts is")
            for place, salt, stored in read_segment(folder, path, max(acts, default=-1)):
                acts[place] = (path, salt, stored)
        except Refused as refused:
            fault(path, refused)
    if leaves is None:
        return
    for place, leaf in enumerate(leaves):
        path, salt, stored = acts.pop(place, (None, b"", b""))
        if path and leaf_of(stored, salt) == leaf:
            log.read(stored, leaf, path)
            continue
        if path:
            fault(path, f"act {place}: it and its salt are not what the log has at this place")
        log.absent(leaf)
    for place, (path, _, _) in acts.items():
        fault(path, f"act {place}: the log has no such place")
    for place in log.forgotten & set(log.acts):
        fault("acts", f"act {place}: an act that was forgotten is there")
    check_head(note, log, "log/checkpoint")
    if note["origin"] != log.own.origin:
        fault("log/checkpoint", "is of another log")
    key = log.own.log_key(note["size"])
    if "log/key.txt" in paths and key:
        line = f"{log.own.origin}+{key_id(log.own.origin, key).hex()}+{to_b64(bytes([1]) + key)}\n"
        if read(os.path.join(folder, "log/key.txt")) != line.encode():
            fault("log/key.txt", "is not the key that the log has at this head")
    check_time(folder, paths, log)
    log.end()
    received = {act["body"]["record"]: act["body"]["sha256"] for act in log.acts.values() if act["type"] == "receive"}
    sealed = {}
    for path in [one for one in paths if one.startswith("data/")]:
        match = re.fullmatch(r"data/records/(r-[a-z2-7]{16})\.[a-z0-9]+", path)
        if not match:
            fault(path, "is not a record")
        else:
            sealed[match[1]] = path
            if received.get(match[1]) != digests[path]["sha256"]:
                fault(path, "no act in this seal received these bytes")
    for record in set(received) - set(sealed):
        fault(f"data/records/{record}", "was received, and is not here")
    for path in [one for one in paths if one.startswith("observations/")]:
        match = re.fullmatch(r"observations/(0|[1-9]\d*)\.bin", path)
        act = log.acts.get(int(match[1])) if match else None
        if not act or act["type"] != "observe" or act["body"]["digest"] != sha256(b"affiant/observation/v1\0", read(os.path.join(folder, path))).hex():
            fault(path, "is not what an act in this seal observed")


# The case folder (case.md).
def case_lines(data, where):
    for line in data.split(b"\n")[:-1]:
        match = re.fullmatch(rb"(0|[1-9]\d*) ([A-Za-z0-9_-]{43}) (.*)", line, re.S)
        if match:
            yield int(match[1]), from_b64(match[2].decode(), True), match[3]
        else:
            fault(where, "a line that is no act")


def journal_lines(data):
    """The lines of whole frames; what follows the last of them is not acknowledged, or a fault."""
    at, lines = 0, b""
    while at < len(data):
        end = data.find(b"\n", at)
        match = re.fullmatch(rb"(affiant-journal (\d{10}) ([0-9a-f]{64})) ([0-9a-f]{8})", data[at:end]) if end >= 0 else None
        if not match:
            if end >= 0 or not b"affiant-journal ".startswith(data[at:at + 16][:16]):
                fault("acts/journal", "is damaged")
            break
        if sha256(match[1]).hex()[:8] != match[4].decode():
            fault("acts/journal", "is damaged")
            break
        frame = data[end + 1:end + 1 + int(match[2])]
        if len(frame) < int(match[2]):
            break
        if sha256(frame).hex() != match[3].decode():
            fault("acts/journal", "is damaged")
            break
        lines, at = lines + frame, end + 1 + len(frame)
    return lines


def check_case(folder):
    paths = files_under(folder)
    log, acts = Log(), {}
    for path in [one for one in paths if re.fullmatch(r"acts/\d{12}\.acts", one)] + ["acts/journal"]:
        data = read(os.path.join(folder, path)) if path in paths else b""
        for place, salt, stored in case_lines(journal_lines(data) if path == "acts/journal" else data, path):
            if acts.setdefault(place, (path, salt, stored))[1:] != (salt, stored):
                fault(path, f"act {place}: stands there twice, and not the same")
    try:
        note = parse_checkpoint(read(os.path.join(folder, "log/checkpoint")))
    except (Refused, OSError) as refused:
        return fault("log/checkpoint", refused)
    leaves = read_leaves(folder, note["size"])
    if leaves is None:
        return
    missing = []
    for place in range(max(len(leaves), max(acts, default=-1) + 1)):
        path, salt, stored = acts.get(place, (None, b"", b""))
        leaf = leaves[place] if place < len(leaves) else None
        if path and (leaf is None or leaf_of(stored, salt) == leaf):
            log.read(stored, leaf or leaf_of(stored, salt), path)
            continue
        if path:
            fault(path, f"act {place}: it and its salt are not what the log has at this place")
        else:
            missing.append(place)
        log.absent(leaf)
    for place in missing:
        if place not in log.forgotten:
            fault("acts", f"act {place}: is missing, and nothing explains it")
    for place in log.forgotten & set(log.acts):
        fault("acts", f"act {place}: an act that was forgotten is there")
    check_head(note, log, "log/checkpoint")
    check_time(folder, paths, log)
    log.end()
    about = {"affiant": "case", "case": log.case, "format": 1, "log": log.own.origin}
    if "affiant.json" not in paths or read(os.path.join(folder, "affiant.json")) != (canonical(about) + "\n").encode():
        fault("affiant.json", "is not what the first act says")
    check_contents(folder, paths, log)


def check_contents(folder, paths, log):
    needed = {}
    for act in log.acts.values():
        if act["type"] == "receive":
            digest = act["body"]["sha256"]
            needed[f"originals/sha256/{digest[:2]}/{digest[2:4]}/{digest}"] = digest
    for path in needed:
        if path not in paths:
            fault(path, "was received, and is not here")
    for path in paths:
        name = os.path.basename(path)
        place = os.path.join(folder, path)
        if path.startswith("originals/") and (path not in needed or digest_file(place, "sha256") != [name]):
            fault(path, "is not what was received under this name")
        if path.startswith("acts/layers/") and sha256(b"affiant/text-layer/v1\0", read(place)).hex() != name:
            fault(path, "is not what its name says")
        if path.startswith("acts/observations/") and sha256(b"affiant/observation/v1\0", read(place)).hex() != name:
            fault(path, "is not what its name says")
        if path.startswith("acts/cut/") and digest_file(place, "sha256") != [name]:
            fault(path, "is not what its name says")


def main(arguments):
    if len(arguments) != 1 or not os.path.isdir(arguments[0]):
        print("usage: python3 verify.py FOLDER", file=sys.stderr)
        return 2
    folder = arguments[0]
    if os.path.exists(os.path.join(folder, "affiant.json")) or os.path.isdir(os.path.join(folder, "originals")):
        check_case(folder)
    else:
        check_seal(folder)
    print("nothing wrong was found" if not FAULTS else f"{len(FAULTS)} faults")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
