"""The tree beside RFC 9162's recursive definition, the known vectors, and proofs to reject."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.ledger.merkle import (
    EMPTY_ROOT,
    Frontier,
    consistency_proof,
    inclusion_proof,
    inclusion_proofs,
    root_of,
    verify_consistency,
    verify_inclusion,
)


def by_definition(inputs: list[bytes]) -> bytes:
    """MTH of RFC 9162, 2.1.1, written as it stands there."""
    if not inputs:
        return hashlib.sha256(b"").digest()
    if len(inputs) == 1:
        return hashlib.sha256(b"\x00" + inputs[0]).digest()
    k = 1
    while k * 2 < len(inputs):
        k *= 2
    both = by_definition(inputs[:k]) + by_definition(inputs[k:])
    return hashlib.sha256(b"\x01" + both).digest()


def hashed(inputs: list[bytes]) -> list[bytes]:
    return [hashlib.sha256(b"\x00" + each).digest() for each in inputs]


# The test tree of the Certificate Transparency reference implementation, and its roots.
INPUTS = [
    bytes.fromhex(each)
    for each in (
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]  # fmt: skip
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


@pytest.mark.parametrize("size", range(1, 9))
def test_the_known_tree_has_its_known_roots(size: int) -> None:
    assert by_definition(INPUTS[:size]).hex() == ROOTS[size - 1]
    assert root_of(hashed(INPUTS[:size])).hex() == ROOTS[size - 1]


def test_the_known_tree_has_its_known_proofs() -> None:
    leaves = hashed(INPUTS)
    assert [each.hex() for each in inclusion_proof(leaves, 0)] == [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]
    assert [each.hex() for each in consistency_proof(leaves, 1)] == [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]


def test_proofs_in_a_large_tree_share_their_subtrees() -> None:
    leaves = hashed([bytes([i % 251, i % 7]) for i in range(1100)])
    indexes = [0, 255, 256, 511, 513, 700, 1023, 1024, 1099]
    root = root_of(leaves)
    for index, proof in zip(indexes, inclusion_proofs(leaves, indexes), strict=True):
        assert proof == inclusion_proof(leaves, index)
        assert verify_inclusion(index, 1100, leaves[index], proof, root)


def test_the_empty_tree() -> None:
    assert root_of([]) == EMPTY_ROOT == by_definition([])


@given(st.lists(st.binary(max_size=4), max_size=70))
def test_appending_gives_the_root_of_the_definition_at_every_size(inputs: list[bytes]) -> None:
    frontier = Frontier()
    for size, leaf in enumerate(hashed(inputs), start=1):
        frontier.add(leaf)
        again = Frontier.from_bytes(size, frontier.packed())
        assert again.root() == frontier.root()
    assert frontier.root() == by_definition(inputs)


@given(st.integers(1, 70), st.data())
def test_proofs_of_inclusion_hold_and_nothing_near_them_does(
    size: int, data: st.DataObject
) -> None:
    leaves = hashed([bytes([i]) for i in range(size)])
    root = root_of(leaves)
    index = data.draw(st.integers(0, size - 1))
    leaf, proof = leaves[index], inclusion_proof(leaves, index)
    assert verify_inclusion(index, size, leaf, proof, root)
    other = data.draw(st.integers(-1, size).filter(lambda i: i != index))
    assert not verify_inclusion(other, size, leaf, proof, root), "wrong index"
    assert not verify_inclusion(index, size, root, [*proof, root], root)
    assert not verify_inclusion(index, size, leaf, [*proof, leaf], root), "extra hash"
    assert not verify_inclusion(index, size, leaf, [leaf, *proof], root), "extra hash"
    assert not verify_inclusion(index, size, hashed([b"x"])[0], proof, root), "another leaf"
    assert not verify_inclusion(index, size, leaf, proof, hashed([b"x"])[0]), "another root"
    if proof:
        assert not verify_inclusion(index, size, leaf, proof[:-1], root), "missing hash"
    if len(proof) > 1:
        assert not verify_inclusion(index, size, leaf, [proof[1], proof[0], *proof[2:]], root)
    if proof and size.bit_count() == 1:
        for wrong in (size // 2, size * 2):
            assert not verify_inclusion(index, wrong, leaf, proof, root), "wrong size"


@given(st.integers(1, 70), st.data())
def test_proofs_of_consistency_hold_and_nothing_near_them_does(
    size: int, data: st.DataObject
) -> None:
    leaves = hashed([bytes([i]) for i in range(size)])
    old = data.draw(st.integers(1, size))
    root, old_root = root_of(leaves), root_of(leaves[:old])
    proof = consistency_proof(leaves, old)
    assert verify_consistency(old, size, proof, old_root, root)
    wrong = hashed([b"x"])[0]
    assert not verify_consistency(old, size, [*proof, wrong], old_root, root), "extra hash"
    assert not verify_consistency(old, size, proof, wrong, root), "another older root"
    assert not verify_consistency(old, size, proof, old_root, wrong), "another newer root"
    assert not verify_consistency(0, size, proof, old_root, root)
    assert not verify_consistency(size + 1, size, proof, old_root, root)
    if old != size:
        assert not verify_consistency(size, old, proof, root, old_root), "sizes swapped"
        assert not verify_consistency(old, size, proof[:-1], old_root, root), "missing hash"
        assert not verify_consistency(old, size, [], old_root, root)
        changed = [hashed([b"changed"])[0], *leaves[1:]]
        assert not verify_consistency(
            old, size, consistency_proof(changed, old), old_root, root_of(changed)
        )
    if len(proof) > 1:
        swapped = [proof[1], proof[0], *proof[2:]]
        assert not verify_consistency(old, size, swapped, old_root, root), "swapped hashes"


def test_what_cannot_be_proved_is_refused() -> None:
    leaves = hashed(INPUTS)
    for index in (-1, 8):
        with pytest.raises(ValueError, match="no such leaf"):
            inclusion_proof(leaves, index)
    for old in (0, 9):
        with pytest.raises(ValueError, match="at least one leaf"):
            consistency_proof(leaves, old)
    for size, roots in ((3, [leaves[0]]), (1, [b"short"]), (0, [leaves[0]])):
        with pytest.raises(ValueError, match="not the subtrees"):
            Frontier(size, roots)
