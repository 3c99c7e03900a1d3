"""Prepares a block-quantised ONNX model for ONNX Runtime: the only module that uses ``onnx``.

The models of the default pack come with their weights quantised in blocks
(``DequantizeLinear`` followed by ``Reshape``, opset 21), which a runtime would dequantise
again at every call, and with graph inputs that no node uses, which ONNX Runtime refuses.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

from workstation.errors import PackUnusable

RECIPE = "drop-unused-inputs, fold-block-quantised-weights, free-batch; 1"
"""Names what ``prepare`` does. It is part of a pack's identity: change it with the code."""

Array = NDArray[Any]


def parse(data: bytes) -> onnx.ModelProto:
    """The model in ``data``; raises ``PackUnusable`` where the bytes are not a whole model."""
    try:
        model = onnx.load_model_from_string(data)
    except Exception as error:  # protobuf's DecodeError is not exported in every version
        raise PackUnusable(
            "A model file is damaged: it cannot be read as ONNX.",
            "Copy it again from where it came from.",
        ) from error
    if not model.graph.node or not model.graph.output:
        raise PackUnusable(
            "A model file holds no network.", "Copy it again from where it came from."
        )
    return model


def has_external_data(model: onnx.ModelProto) -> bool:
    """Whether weights lie in other files, which no hash of the model file would cover."""
    return any(
        tensor.data_location == onnx.TensorProto.EXTERNAL for tensor in model.graph.initializer
    ) or any(
        attribute.t.data_location == onnx.TensorProto.EXTERNAL
        for node in model.graph.node
        for attribute in node.attribute
        if attribute.type == onnx.AttributeProto.TENSOR
    )


def refuse_external_data(model: onnx.ModelProto) -> None:
    """Raise ``PackUnusable`` for a model that keeps weights in other files."""
    if has_external_data(model):
        raise PackUnusable(
            "A model of this pack keeps weights in another file, which cannot be verified.",
            "Use a model that is one .onnx file.",
        )


def drop_unused_inputs(model: onnx.ModelProto) -> None:
    """Remove, in place, graph inputs that no node reads or that have a fixed value."""
    read = {name for node in model.graph.node for name in node.input}
    fixed = {tensor.name for tensor in model.graph.initializer}
    kept = [value for value in model.graph.input if value.name in read - fixed]
    del model.graph.input[:]
    model.graph.input.extend(kept)


def prepare(data: bytes, *, free_batch: bool) -> bytes:
    """An equal model with plain float32 weights, as bytes; deterministic.

    ``free_batch`` lets the first dimension of the input and the outputs be any number; only
    for networks that keep no batch size in a shape (SFace). Raises ``PackUnusable`` where
    ``data`` is no model.
    """
    model = parse(data)
    drop_unused_inputs(model)
    _fold_constant_weights(model)
    # Stale shape annotations would contradict a free batch, and runtimes infer them anyway.
    del model.graph.value_info[:]
    if free_batch:
        for value in [*model.graph.input, *model.graph.output]:
            value.type.tensor_type.shape.dim[0].dim_param = "batch"
    prepared = model.SerializeToString(deterministic=True)
    assert isinstance(prepared, bytes)
    return prepared


def _fold_constant_weights(model: onnx.ModelProto) -> None:
    """Compute, in place, each DequantizeLinear and Reshape that reads only fixed values."""
    graph = model.graph
    fixed = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    folders: dict[str, Callable[[onnx.NodeProto, list[Array]], Array]] = {
        "DequantizeLinear": _dequantise,
        "Reshape": _reshape,
    }
    kept = []
    made: set[str] = set()
    for node in graph.node:
        folder = folders.get(node.op_type)
        inputs = [name for name in node.input if name]
        if folder is None or not all(name in fixed for name in inputs):
            kept.append(node)
            continue
        (output,) = node.output
        fixed[output] = folder(node, [fixed[name] for name in inputs])
        made.add(output)
    read = {name for node in kept for name in node.input}
    read.update(output.name for output in graph.output)
    old = {tensor.name: tensor for tensor in graph.initializer}
    weights = [
        numpy_helper.from_array(np.ascontiguousarray(value), name) if name in made else old[name]
        for name, value in fixed.items()
        if name in read
    ]
    # Copies first: clearing the fields would free what the lists still point to.
    weights = [_copy(tensor) for tensor in weights]
    nodes = [_copy(node) for node in kept]
    del graph.initializer[:]
    graph.initializer.extend(weights)
    del graph.node[:]
    graph.node.extend(nodes)


def of_any_size(data: bytes) -> bytes:
    """The same network for pictures of any height and width, as bytes.

    Only for networks that keep no size in a shape (YuNet). Raises ``PackUnusable`` where
    ``data`` is no model, or one with weights in another file.
    """
    model = parse(data)
    refuse_external_data(model)
    for value in model.graph.input:
        for number, dimension in enumerate(value.type.tensor_type.shape.dim[2:]):
            dimension.dim_param = f"side {number}"
    for value in model.graph.output:
        for dimension in value.type.tensor_type.shape.dim[1:-1]:
            dimension.dim_param = f"places of {value.name}"
    del model.graph.value_info[:]
    made = model.SerializeToString(deterministic=True)
    assert isinstance(made, bytes)
    return made


def eased(data: bytes) -> bytes:
    """The same network in nodes that ONNX Runtime runs fast on a CPU; ``data`` where none helps.

    For PRelu it has no kernel in its own blocked layout: each costs more than the convolution
    before it, and two reorderings. With slope a per channel, PRelu(x) = max(x, 0) + a min(x, 0)
    = Relu(x) - sign(a) Relu(-|a| x): one term is 0 and the other is rounded once, as PRelu's
    is, so the values are equal. Multiplying by a number per channel is a convolution. Measured
    for SFace: docs/adr/0002. Raises ``PackUnusable`` where ``data`` is no model.
    """
    model = parse(data)
    graph = model.graph
    slopes = {tensor.name: tensor for tensor in graph.initializer}
    makers = {name: node for node in graph.node for name in node.output}
    nodes = []
    for node in graph.node:
        slope = slopes.get(node.input[1]) if node.op_type == "PRelu" else None
        if slope is None or not _per_channel(slope) or not _is_picture(node.input[0], makers):
            nodes.append(_copy(node))
            continue
        instead, factors = _instead_of_prelu(node, numpy_helper.to_array(slope))
        nodes += instead
        graph.initializer.extend(factors)
    if len(nodes) == len(graph.node):
        return data
    del graph.node[:]
    graph.node.extend(nodes)
    made = model.SerializeToString(deterministic=True)
    assert isinstance(made, bytes)
    return made


def _per_channel(slope: onnx.TensorProto) -> bool:
    shape = list(slope.dims)
    return len(shape) >= 3 and shape[-2:] == [1, 1] and np.prod(shape) == shape[-3]


def _is_picture(name: str, makers: dict[str, onnx.NodeProto]) -> bool:
    """Whether a value surely has the shape (batch, channels, height, width)."""
    node = makers.get(name)
    while node is not None and node.op_type == "BatchNormalization":
        node = makers.get(node.input[0])
    if node is None or node.op_type != "Conv":
        return False
    sides = [item.ints for item in node.attribute if item.name == "kernel_shape"]
    return [len(each) for each in sides] == [2]


def _instead_of_prelu(
    node: onnx.NodeProto, slope: Array
) -> tuple[list[onnx.NodeProto], list[onnx.TensorProto]]:
    value, name = node.input[0], node.output[0]
    slope = slope.reshape(-1)
    factors = {"below": -np.abs(slope), "sign": np.where(slope < 0, 1, -1).astype(slope.dtype)}
    channels = len(slope)

    def scaled(source: str, by: str, made: str) -> onnx.NodeProto:
        return onnx.helper.make_node(
            "Conv", [source, f"{name}/{by}"], [made], group=channels, kernel_shape=[1, 1]
        )

    nodes = [
        onnx.helper.make_node("Relu", [value], [f"{name}/upper"]),
        scaled(value, "below", f"{name}/scaled"),
        onnx.helper.make_node("Relu", [f"{name}/scaled"], [f"{name}/rectified"]),
        scaled(f"{name}/rectified", "sign", f"{name}/lower"),
        onnx.helper.make_node("Add", [f"{name}/lower", f"{name}/upper"], [name]),
    ]
    tensors = [
        numpy_helper.from_array(each.reshape(channels, 1, 1, 1), f"{name}/{by}")
        for by, each in factors.items()
    ]
    return nodes, tensors


def _copy(message: Any) -> Any:
    copy = type(message)()
    copy.CopyFrom(message)
    return copy


def _attribute(node: onnx.NodeProto, name: str, default: int) -> int:
    return next((int(item.i) for item in node.attribute if item.name == name), default)


def _dequantise(node: onnx.NodeProto, inputs: list[Array]) -> Array:
    """``(x - zero point) * scale`` as the ONNX operator DequantizeLinear-21 defines it.

    A scale is one number, one per index of ``axis``, or one per block of ``block_size``
    values along ``axis``. The product of two float32 is rounded once, so that every machine
    gets the same weights.
    """
    quantised, scale = inputs[0], inputs[1]
    zero = inputs[2] if len(inputs) > 2 else np.zeros_like(scale, dtype=np.int32)
    axis = _attribute(node, "axis", 1)
    block = _attribute(node, "block_size", 0)
    if scale.size == 1:
        scale, zero = scale.reshape(()), zero.reshape(())
    elif block:
        length = quantised.shape[axis]
        scale = np.repeat(scale, block, axis=axis).take(range(length), axis=axis)
        zero = np.repeat(zero, block, axis=axis).take(range(length), axis=axis)
    elif scale.ndim == 1:
        shape = [1] * quantised.ndim
        shape[axis] = scale.size
        scale, zero = scale.reshape(shape), zero.reshape(shape)
    steps = quantised.astype(np.int32) - zero.astype(np.int32)
    return steps.astype(np.float32) * scale.astype(np.float32)


def _reshape(node: onnx.NodeProto, inputs: list[Array]) -> Array:
    """The ONNX operator Reshape: 0 keeps a dimension unless ``allowzero`` is set."""
    data, wanted = inputs
    shape = [int(size) for size in wanted]
    if not _attribute(node, "allowzero", 0):
        shape = [data.shape[i] if size == 0 else size for i, size in enumerate(shape)]
    return data.reshape(shape)
