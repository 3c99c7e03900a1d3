"""Checks an exported Corroborate log without Corroborate.

    python3 verify_log.py log EXPORT [--checkpoint FILE]... [--key KEY|FILE]
    python3 verify_log.py inclusion EXPORT|PROOFS [--entry N]... [--checkpoint FILE] [--key ...]
    python3 verify_log.py consistency OLD NEW --key KEY|FILE (--log EXPORT | --proof FILE)
    python3 verify_log.py bundle FOLDER [--checkpoint FILE] [--key KEY|FILE]

The first two take --openings FILE as well: what opens the commitments of the entries.

Needs Python 3.11 or later and the package `cryptography`; shares no code with the program.
Prints one sentence. Exit status: 0 it is right, 1 it is not, 2 it could not be checked.

Give --key or --checkpoint from a place that the log's keeper cannot write to, such as a witness
folder or a printed lead sheet: what came with the export alone shows only that it fits itself.
The formats are described in docs/log.md.
"""

import argparse
import base64
import hashlib
import json
import sys
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


class Wrong(Exception):
    """The log is not what it should be."""


class Unusable(Exception):
    """Nothing can be said: a file is missing or of another kind."""


def sha256(data):
    return hashlib.sha256(data).digest()


def leaf(body):
    return sha256(b"\x00" + body)


def node(left, right):
    return sha256(b"\x01" + left + right)


class Tree:
    """The RFC 9162 tree, every complete subtree kept by its height: gives the root of any size."""

    def __init__(self):
        self.heights = [[]]

    def add(self, value):
        for height in self.heights:
            height.append(value)
            if len(height) % 2:
                return
            value = node(height[-2], height[-1])
        self.heights.append([value])

    def root(self, size):
        return self.part(0, size)

    def part(self, first, after):
        """The root over the leaves from ``first`` up to ``after``, by the definition."""
        count = after - first
        if count & (count - 1) == 0:
            height = count.bit_length() - 1
            return self.heights[height][first >> height]
        middle = first + (1 << (count.bit_length() - 1))
        return node(self.part(first, middle), self.part(middle, after))


def root_from_inclusion(number, size, value, proof):
    """The root that a proof of inclusion leads to, by recursion on the definition."""
    if size == 1:
        if proof:
            raise Wrong("the proof has hashes too many")
        return value
    if not proof:
        raise Wrong("the proof has hashes too few")
    half = 1 << ((size - 1).bit_length() - 1)
    if number <= half:
        return node(root_from_inclusion(number, half, value, proof[:-1]), proof[-1])
    return node(proof[-1], root_from_inclusion(number - half, size - half, value, proof[:-1]))


def roots_from_consistency(old, new, proof, old_root, whole=True):
    """The older and the newer root that a proof of consistency leads to, by recursion."""
    if old == new:
        if whole:
            if proof:
                raise Wrong("the proof has hashes too many")
            return old_root, old_root
        if len(proof) != 1:
            raise Wrong("the proof has the wrong number of hashes")
        return proof[0], proof[0]
    if not proof:
        raise Wrong("the proof has hashes too few")
    half = 1 << ((new - 1).bit_length() - 1)
    rest, last = proof[:-1], proof[-1]
    if old <= half:
        before, after = roots_from_consistency(old, half, rest, old_root, whole)
        return before, node(after, last)
    before, after = roots_from_consistency(old - half, new - half, rest, old_root, False)
    return node(last, before), node(last, after)


def decoded(text, length):
    """Base64 in its one canonical spelling."""
    try:
        value = base64.b64decode(text, validate=True)
    except ValueError:
        raise Wrong("a value is not base64") from None
    if base64.b64encode(value).decode() != text or len(value) != length:
        raise Wrong("a value is not base64 of the right length")
    return value


def read_note(note, key):
    """Size and root of a signed checkpoint (C2SP tlog-checkpoint), its signature checked."""
    name, _, rest = key.partition("+")
    identity, _, encoded = rest.partition("+")
    typed = decoded(encoded, 33)
    if typed[:1] != b"\x01" or sha256(f"{name}\n".encode() + typed)[:4].hex() != identity:
        raise Wrong("the key is not an Ed25519 verifier key")
    lines = note.split("\n")
    if len(lines) != 6 or lines[3] or lines[5] or lines[0] != name or not name:
        raise Wrong("a checkpoint is not in its form, or another log's")
    if not lines[1].isascii() or not lines[1].isdigit() or lines[1].startswith("0"):
        raise Wrong("a checkpoint has no size")
    start = f"\u2014 {name} "
    if not lines[4].startswith(start):
        raise Wrong("a checkpoint is signed under another name")
    blob = decoded(lines[4][len(start) :], 68)
    signed = "\n".join(lines[:3]) + "\n"
    try:
        if blob[:4].hex() != identity:
            raise InvalidSignature
        Ed25519PublicKey.from_public_bytes(typed[1:]).verify(blob[4:], signed.encode())
    except (InvalidSignature, ValueError):
        raise Wrong("the signature of a checkpoint is not good") from None
    return int(lines[1]), decoded(lines[2], 32)


def read_objects(path):
    """The JSON objects of a file, one a line, each insisted on to the byte."""
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError:
        raise Unusable(f"{path.name} cannot be read") from None
    except UnicodeDecodeError:
        raise Wrong(f"{path.name} is not UTF-8 text") from None
    if not text.endswith("\n"):
        raise Wrong(f"{path.name} breaks off")
    objects = []
    for number, line in enumerate(text[:-1].split("\n"), start=1):
        try:
            value = json.loads(line)
            again = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        except (ValueError, RecursionError):
            raise Wrong(f"line {number} is not JSON") from None
        if again != line or not isinstance(value, dict):
            raise Wrong(f"line {number} is not written as the format demands")
        objects.append(value)
    return objects


def read_lines(path):
    """The header, the checkpoints and the entries of an export."""
    objects = read_objects(path)
    header = objects[0]
    if set(header) != {"format", "key", "entries", "checkpoints"}:
        raise Wrong("the first line is not that of an export")
    if header["format"] not in ("corroborate-log/1", "corroborate-proof/1"):
        raise Wrong("the format is not one that this verifier knows")
    split = 1 + header["checkpoints"] if type(header["checkpoints"]) is int else 0
    checkpoints, entries = objects[1:split], objects[split:]
    kinds = {"body", "entry"} | ({"proof"} if "proof" in header["format"] else set())
    if split < 2 or any(set(each) != {"checkpoint", "key"} for each in checkpoints):
        raise Wrong("the checkpoints are not as many as the first line says")
    if len(entries) != header["entries"] or any(set(each) != kinds for each in entries):
        raise Wrong("the entries are not as many as the first line says")
    return header, checkpoints, entries


def read_log(path):
    """The tree of a whole export and its last checkpoint, everything in it checked."""
    header, checkpoints, entries = read_lines(path)
    if header["format"] != "corroborate-log/1":
        raise Unusable(f"{path.name} holds proofs of some entries, not the whole log")
    tree, previous = Tree(), "0" * 64
    for number, each in enumerate(entries, start=1):
        body = each["body"].encode()
        try:
            content = json.loads(body)
        except (ValueError, RecursionError):
            raise Wrong(f"entry {number} is not JSON") from None
        if each["entry"] != number or not isinstance(content, dict):
            raise Wrong(f"entry {number} is missing or out of order")
        if type(content.get("number")) is not int or content["number"] != number:
            raise Wrong(f"entry {number} carries another number")
        if content.get("previous") != previous:
            raise Wrong(f"entry {number} does not follow from the entry before it")
        value = leaf(body)
        tree.add(value)
        previous = value.hex()
    sealed = 0
    for each in checkpoints:
        size, root = read_note(each["checkpoint"], each["key"])
        if not sealed < size <= len(entries):
            raise Wrong(f"the checkpoint over {size} entries is out of order, or entries are gone")
        if tree.root(size) != root:
            raise Wrong(f"an entry from {sealed + 1} to {size} is not the one that was sealed")
        sealed = size
    if sealed != len(entries) or checkpoints[-1]["key"] != header["key"]:
        raise Wrong("the last checkpoint does not cover the whole log")
    return tree, len(entries), header["key"]


def at_path(facts, path):
    """What stands at a JSON pointer (RFC 6901) in the facts of an entry."""
    for part in path.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        facts = facts[int(name)] if isinstance(facts, list) else facts[name]
    return facts


def read_openings(path, bodies):
    """The opened values by entry and path, each checked against the entry's commitment.

    ``bodies`` are the entries by number. A commitment is SHA-256(salt || value), the value as
    it stands in the file: canonical JSON.
    """
    header, *lines = read_objects(path)
    if header != {"format": "corroborate-openings/1", "openings": len(lines)}:
        raise Wrong(f"{path.name} is not a whole file of openings")
    opened = {}
    for each in lines:
        if set(each) != {"entry", "path", "salt", "value"}:
            raise Wrong(f"{path.name} is not in the form of a file of openings")
        number, place = each["entry"], each["path"]
        salt = bytes.fromhex(each["salt"])
        if len(salt) != 32 or salt.hex() != each["salt"] or (number, place) in opened:
            raise Wrong(f"an opening of entry {number} is not written as the format demands")
        if number not in bodies:
            raise Wrong(f"an opening is of entry {number}, which is not there")
        made = sha256(salt + each["value"].encode()).hex()
        try:
            there = at_path(json.loads(bodies[number])["facts"], place)
        except (LookupError, TypeError, ValueError):
            there = None
        if there != {"commitment": made}:
            raise Wrong(f"an opening does not fit entry {number}")
        opened[number, place] = json.loads(each["value"])
    return opened


def check_openings(options, entries):
    """A sentence about the openings given, if any."""
    if options.openings is None:
        return ""
    opened = read_openings(options.openings, {each["entry"]: each["body"] for each in entries})
    return f" {len(opened)} openings fit their entries."


def given_key(text):
    """A verifier key, or the file that holds one."""
    path = Path(text)
    if "+" in text and not path.is_file():
        return text
    try:
        return path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise Unusable("the key cannot be read") from None


def outside(paths, key):
    """Size and root of checkpoint files from elsewhere."""
    found = []
    for path in paths:
        try:
            note = path.read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError):
            raise Unusable(f"{path.name} cannot be read") from None
        found.append(read_note(note, key))
    return found


def check_key(options, key):
    if options.key is not None and given_key(options.key) != key:
        raise Wrong("the log is signed with another key than the one given")
    told = options.key is not None or bool(options.checkpoint)
    return "" if told else " The key came with the export, so this shows only that it fits itself."


def check_log(options):
    tree, size, key = read_log(options.export)
    remark = check_key(options, key)
    for known, root in outside(options.checkpoint, key):
        if known > size:
            raise Wrong(f"entries are missing: a checkpoint covers {known}, the export has {size}")
        if tree.root(known) != root:
            raise Wrong(f"the first {known} entries are not those of the checkpoint given")
    told = check_openings(options, read_lines(options.export)[2])
    return f"All {size} entries are unchanged, in order, and as the checkpoints say.{told}{remark}"


def check_inclusion(options):
    header, checkpoints, entries = read_lines(options.export)
    if header["format"] == "corroborate-log/1":
        tree, size, key = read_log(options.export)
        root = tree.root(size)
        numbers = options.entry or list(range(1, size + 1))
        missing = [number for number in numbers if not 1 <= number <= size]
    else:
        if len(checkpoints) != 1 or checkpoints[0]["key"] != header["key"]:
            raise Wrong("the proofs need one checkpoint")
        key = header["key"]
        size, root = read_note(checkpoints[0]["checkpoint"], key)
        held = {each["entry"]: each for each in entries}
        numbers = options.entry or list(held)
        missing = [number for number in numbers if number not in held]
        if len(held) != len(entries):
            raise Wrong("an entry stands there twice")
        for number, each in held.items():
            proof = [bytes.fromhex(text) for text in each["proof"]]
            if [value.hex() for value in proof] != each["proof"]:
                raise Wrong(f"the proof of entry {number} is not written as the format demands")
            body = each["body"].encode()
            content = json.loads(body)
            if not 1 <= number <= size or content.get("number") != number:
                raise Wrong(f"entry {number} carries another number")
            if root_from_inclusion(number, size, leaf(body), proof) != root:
                raise Wrong(f"entry {number} is not in the log of the checkpoint")
    if missing:
        raise Wrong(f"entry {missing[0]} is not there")
    remark = check_key(options, key)
    for known, known_root in outside(options.checkpoint, key):
        if (known, known_root) != (size, root):
            raise Wrong("the checkpoint given is another one than the proofs lead to")
    what = f"{len(numbers)} entries are" if len(numbers) != 1 else f"Entry {numbers[0]} is"
    told = check_openings(options, entries)
    return f"{what} in the log of {size} entries that the checkpoint signs.{told}{remark}"


def file_hash(path):
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while part := stream.read(1 << 20):
            digest.update(part)
    return digest.hexdigest()


def check_files(folder, files):
    """That a folder holds the files of its manifest, and no others."""
    held = set()
    for path in folder.rglob("*"):
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            raise Wrong(f"{path.name} is neither a file nor a folder")
        if path.is_file():
            held.add(path.relative_to(folder).as_posix())
    listed = [each["path"] for each in files]
    if listed != sorted(set(listed)):
        raise Wrong("the files of the manifest are not in order, or one is listed twice")
    for each in files:
        if set(each) != {"path", "sha256", "bytes"}:
            raise Wrong("the manifest is not in the form of a bundle")
        if each["path"] not in held:
            raise Wrong(f"the file {each['path']} is missing")
        path = folder / each["path"]
        if path.stat().st_size != each["bytes"] or file_hash(path) != each["sha256"]:
            raise Wrong(f"the file {each['path']} is not the one of the manifest")
    further = held - set(listed) - {"manifest.json"}
    if further:
        raise Wrong(f"the file {min(further)} is not in the manifest")


def check_bundle(options):
    folder = options.folder
    try:
        manifest = json.loads((folder / "manifest.json").read_bytes())
    except OSError:
        raise Unusable("the folder holds no manifest.json") from None
    except ValueError:
        raise Wrong("the manifest is not JSON") from None
    if manifest["format"] != "corroborate-bundle/1":
        raise Unusable("the bundle is of a version that this verifier does not know")
    files, log = manifest["files"], manifest["log"]
    check_files(folder, files)
    listed = {each["path"] for each in files}
    if log["proofs"] not in listed or log["openings"] not in listed:
        raise Wrong("the log's part is not among the files of the manifest")
    options.export, options.entry = folder / log["proofs"], []
    options.openings = None
    if read_lines(options.export)[0]["format"] != "corroborate-proof/1":
        raise Wrong("the log's part holds no proofs")
    sentence = check_inclusion(options)
    entries = read_lines(options.export)[2]
    bodies = {each["entry"]: each["body"] for each in entries}
    opened = read_openings(folder / log["openings"], bodies)
    contents = {number: json.loads(body) for number, body in bodies.items()}
    unnamed = 0
    for number, content in contents.items():
        case = opened.get((number, "/case"), content["facts"].get("case"))
        if isinstance(case, str) and case != log["case"]:
            raise Wrong(f"entry {number} is of another case")
        unnamed += not isinstance(case, str)
    others = [each for each in files if not each["path"].startswith("log/")]
    made = json.dumps(others, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    told = [
        opened.get((number, "/files_sha256"), content["facts"].get("files_sha256"))
        for number, content in contents.items()
    ]
    hashes = [each for each in told if isinstance(each, str)]
    if not hashes:
        vouched = "No entry names the hash of its files: they fit the manifest only."
    elif sha256(made.encode()).hex() == hashes[-1]:
        vouched = "The newest entry about a disclosure names the hash of these files."
    else:
        raise Wrong("the files are not those that the log's newest entry about them names")
    remark = f" {unnamed} of the entries do not name the case." if unnamed else ""
    return (
        f"The bundle holds its {len(files)} files unchanged. {vouched} {sentence} "
        f"{len(opened)} openings fit their entries.{remark}"
    )


def check_consistency(options):
    key = given_key(options.key)
    (old, old_root), (new, new_root) = outside([options.old, options.new], key)
    if old > new:
        raise Wrong(f"the second checkpoint covers fewer entries ({new}) than the first ({old})")
    if options.log is not None:
        tree, size, log_key = read_log(options.log)
        if log_key != key or new > size:
            raise Wrong("the export is of another log, or holds fewer entries")
        roots = tree.root(old), tree.root(new)
    else:
        try:
            lines = options.proof.read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            raise Unusable("the proof cannot be read") from None
        proof = [decoded(line, 32) for line in lines]
        roots = roots_from_consistency(old, new, proof, old_root)
    if roots != (old_root, new_root):
        raise Wrong("the newer log does not continue the older: entries were changed between them")
    return f"The log of {new} entries continues the log of {old} entries unchanged."


def main(arguments=None):
    parser = argparse.ArgumentParser(description="Checks an exported Corroborate log.")
    verbs = parser.add_subparsers(required=True)
    for name, check in (("log", check_log), ("inclusion", check_inclusion)):
        verb = verbs.add_parser(name)
        verb.add_argument("export", type=Path)
        verb.add_argument("--checkpoint", type=Path, action="append", default=[])
        verb.add_argument("--key")
        verb.add_argument("--openings", type=Path)
        if name == "inclusion":
            verb.add_argument("--entry", type=int, action="append", default=[])
        verb.set_defaults(check=check)
    verb = verbs.add_parser("bundle")
    verb.add_argument("folder", type=Path)
    verb.add_argument("--checkpoint", type=Path, action="append", default=[])
    verb.add_argument("--key")
    verb.set_defaults(check=check_bundle)
    verb = verbs.add_parser("consistency")
    verb.add_argument("old", type=Path)
    verb.add_argument("new", type=Path)
    verb.add_argument("--key", required=True)
    means = verb.add_mutually_exclusive_group(required=True)
    means.add_argument("--log", type=Path)
    means.add_argument("--proof", type=Path)
    verb.set_defaults(check=check_consistency)
    options = parser.parse_args(arguments)
    try:
        print(options.check(options))
    except Unusable as error:
        print(f"This could not be checked: {error}.")
        return 2
    except Wrong as error:
        print(f"NOT GOOD: {error}.")
        return 1
    except (AttributeError, TypeError, ValueError, IndexError, KeyError):
        # What was read has another shape than the format allows.
        print("NOT GOOD: the file is not in the form of an export.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
