# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Removes path-tracing noise without a library: light is smoothed, surface detail is kept.

The picture is divided by albedo, which leaves light; light is averaged over neighbours that share surface
(similar normal, depth and albedo) and multiplied back (joint bilateral filter on demodulated radiance).
"""
import numpy as np

RADIUS = 4
NORMAL_WIDTH, DEPTH_WIDTH, ALBEDO_WIDTH = 0.25, 0.012, 0.10  # how different a neighbour may be; depth in metres
FLOOR = 0.02


def clean(colour, albedo, normal, depth):
    """Linear (height, width, 3) arrays in, the denoised colour out."""
    base = np.maximum(albedo, FLOOR)
    light = np.minimum(colour / base, 4.0)
    total, weights = light.copy(), np.ones(light.shape[:2] + (1,), np.float32)
    depth = depth[:, :, :1]
    half = [(dy, dx) for dy in range(RADIUS + 1) for dx in range(-RADIUS, RADIUS + 1) if (dy, dx) > (0, 0)]
    for dy, dx in half:  # a pair of pixels weighs the same seen from either
        here, there = _overlap(light.shape, dy, dx)
        unlike = ((normal[here] - normal[there]) ** 2).sum(axis=2, keepdims=True) / NORMAL_WIDTH ** 2
        unlike += ((depth[here] - depth[there]) / DEPTH_WIDTH) ** 2
        unlike += ((albedo[here] - albedo[there]) ** 2).sum(axis=2, keepdims=True) / ALBEDO_WIDTH ** 2
        weight = np.exp(-unlike - (dx * dx + dy * dy) / (RADIUS * RADIUS))
        total[here] += light[there] * weight
        total[there] += light[here] * weight
        weights[here] += weight
        weights[there] += weight
    return total / weights * base


def _overlap(shape, dy, dx):
    """Slices of the pixels that have a neighbour at (dy, dx), and of those neighbours."""
    def pair(size, d):
        return slice(max(0, -d), size - max(0, d)), slice(max(0, d), size - max(0, -d))
    (y, ny), (x, nx) = pair(shape[0], dy), pair(shape[1], dx)
    return (y, x), (ny, nx)


def to_srgb(linear):
    """8-bit sRGB (IEC 61966-2-1) of linear values."""
    v = np.clip(linear, 0, 1)
    curve = np.where(v <= 0.0031308, v * 12.92, 1.055 * v ** (1 / 2.4) - 0.055)
    return (curve * 255 + 0.5).astype(np.uint8)
