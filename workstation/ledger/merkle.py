"""The Merkle tree of RFC 9162 over leaf hashes: root, proofs, and their verification.

Every function takes and gives raw SHA-256 values of 32 bytes. A leaf hash is
``entries.leaf_hash`` as bytes. Nothing here knows what an entry is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

HASH_BYTES = 32
_ALONE = 256
"""Leaves of a subtree of which nothing smaller is worth keeping."""
EMPTY_ROOT = hashlib.sha256().digest()
"""The root of a tree without leaves (RFC 9162, 2.1.1)."""


def node_hash(left: bytes, right: bytes) -> bytes:
    """SHA-256(0x01 || left || right) (RFC 9162, 2.1.1)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


class Frontier:
    """All that is needed of a tree to append to it: the roots of its complete subtrees.

    There is one for each bit that is set in ``size``, the largest first, so appending costs
    one or two hashes on average and never more than log2(size) + 1.
    """

    def __init__(self, size: int = 0, roots: Iterable[bytes] = ()) -> None:
        self.size = size
        self._roots = list(roots)
        if len(self._roots) != size.bit_count() or any(len(r) != HASH_BYTES for r in self._roots):
            raise ValueError("these are not the subtrees of a tree of that size")

    @classmethod
    def from_bytes(cls, size: int, packed: bytes) -> Frontier:
        """The frontier that ``packed`` wrote. Raises ``ValueError`` where it cannot be one."""
        return cls(size, (packed[i : i + HASH_BYTES] for i in range(0, len(packed), HASH_BYTES)))

    def packed(self) -> bytes:
        """The subtrees' roots, one after the other."""
        return b"".join(self._roots)

    def add(self, leaf: bytes) -> None:
        """Append a leaf hash."""
        roots, size = self._roots, self.size
        while size & 1:
            leaf = hashlib.sha256(b"\x01" + roots.pop() + leaf).digest()
            size >>= 1
        roots.append(leaf)
        self.size += 1

    def root(self) -> bytes:
        """The root of the tree as it is now."""
        if not self._roots:
            return EMPTY_ROOT
        result = self._roots[-1]
        for left in reversed(self._roots[:-1]):
            result = node_hash(left, result)
        return result


def root_of(leaves: Iterable[bytes]) -> bytes:
    """The root of the tree over ``leaves``."""
    frontier = Frontier()
    for leaf in leaves:
        frontier.add(leaf)
    return frontier.root()


def inclusion_proof(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """The path from leaf ``index``, from 0, to the root (RFC 9162, 2.1.3.1)."""
    return inclusion_proofs(leaves, [index])[0]


def inclusion_proofs(leaves: Sequence[bytes], indexes: Iterable[int]) -> list[list[bytes]]:
    """The paths from several leaves to the root; no subtree is computed twice."""
    roots: dict[tuple[int, int], bytes] = {}

    def root(first: int, after: int) -> bytes:
        if (first, after) not in roots:
            if after - first <= _ALONE:
                roots[first, after] = root_of(leaves[first:after])
            else:
                middle = first + _largest_power_below(after - first)
                roots[first, after] = node_hash(root(first, middle), root(middle, after))
        return roots[first, after]

    proofs = []
    for index in indexes:
        if not 0 <= index < len(leaves):
            raise ValueError("there is no such leaf")
        proof: list[bytes] = []
        first, after = 0, len(leaves)
        while after - first > 1:
            middle = first + _largest_power_below(after - first)
            if index < middle:
                proof.append(root(middle, after))
                after = middle
            else:
                proof.append(root(first, middle))
                first = middle
        proofs.append(proof[::-1])
    return proofs


def verify_inclusion(
    index: int, size: int, leaf: bytes, proof: Sequence[bytes], root: bytes
) -> bool:
    """Whether ``proof`` shows ``leaf`` at ``index`` of the tree ``root`` (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    at, last, result = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return False
        if at & 1 or at == last:
            result = node_hash(sibling, result)
            while at and not at & 1:
                at, last = at >> 1, last >> 1
        else:
            result = node_hash(result, sibling)
        at, last = at >> 1, last >> 1
    return last == 0 and result == root


def consistency_proof(leaves: Sequence[bytes], old_size: int) -> list[bytes]:
    """The proof that the tree over ``leaves`` continues its first ``old_size`` (2.1.4.1)."""
    if not 0 < old_size <= len(leaves):
        raise ValueError("the older tree has at least one leaf, and not more than the newer one")
    proof: list[bytes] = []
    first, after, whole = 0, len(leaves), True
    while old_size != after:
        middle = first + _largest_power_below(after - first)
        if old_size <= middle:
            proof.append(root_of(leaves[middle:after]))
            after = middle
        else:
            proof.append(root_of(leaves[first:middle]))
            first, whole = middle, False
    if not whole:
        proof.append(root_of(leaves[first:after]))
    return proof[::-1]


def verify_consistency(
    old_size: int, size: int, proof: Sequence[bytes], old_root: bytes, root: bytes
) -> bool:
    """Whether ``proof`` shows that the newer tree continues the older (RFC 9162, 2.1.4.2)."""
    if not 0 < old_size <= size:
        return False
    if old_size == size:
        return not proof and old_root == root
    path = [old_root, *proof] if old_size.bit_count() == 1 else list(proof)
    if not path:
        return False
    at, last = old_size - 1, size - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    old_result = result = path[0]
    for sibling in path[1:]:
        if last == 0:
            return False
        if at & 1 or at == last:
            old_result, result = node_hash(sibling, old_result), node_hash(sibling, result)
            while at and not at & 1:
                at, last = at >> 1, last >> 1
        else:
            result = node_hash(result, sibling)
        at, last = at >> 1, last >> 1
    return last == 0 and old_result == old_root and result == root


def _largest_power_below(size: int) -> int:
    """The largest power of two smaller than ``size``, which is at least 2."""
    return 1 << ((size - 1).bit_length() - 1)
