# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Removes path-tracing noise without a library: light is smoothed, surface detail is kept.

The picture is divided by albedo, which leaves light; light is averaged over neighbours that share surface and brightness
(similar normal, depth, albedo, light) and multiplied back. Three rounds with growing gaps between neighbours reach far
for the price of one (edge-avoiding a-trous wavelets; Dammertz and others, 2010).
"""
import numpy as np

GAPS, RADIUS = (1, 2, 4), 2
NORMAL_WIDTH, DEPTH_WIDTH, ALBEDO_WIDTH, LIGHT_WIDTH = 0.25, 0.012, 0.10, 0.9  # how different a neighbour may be; depth in metres
FLOOR = 0.06  # of albedo: on blacks the gloss, not the colour, makes the picture


def clean(colour, albedo, normal, depth):
    """Linear (height, width, 3) arrays in, the denoised colour out."""
    base = np.maximum(albedo, FLOOR)
    light = _without_sparks(np.minimum(colour / base, 4.0))
    for n, gap in enumerate(GAPS):
        light = _average(light, albedo, normal, depth[:, :, :1], gap, LIGHT_WIDTH / 2 ** n)
    return light * base


def _without_sparks(light):
    """A pixel brighter than all its neighbours was hit by a stray ray: it becomes the brightest of them."""
    padded = np.pad(light, ((1, 1), (1, 1), (0, 0)), mode="edge")
    height, width = light.shape[:2]
    around = [padded[dy:dy + height, dx:dx + width] for dy in range(3) for dx in range(3) if (dy, dx) != (1, 1)]
    return np.minimum(light, np.maximum.reduce(around) * 1.05 + 0.01)


def _average(light, albedo, normal, depth, gap, light_width):
    total, weights = light.copy(), np.ones(light.shape[:2] + (1,), np.float32)
    half = [(dy, dx) for dy in range(RADIUS + 1) for dx in range(-RADIUS, RADIUS + 1) if (dy, dx) > (0, 0)]
    for dy, dx in half:  # a pair of pixels weighs the same seen from either
        here, there = _overlap(light.shape, dy * gap, dx * gap)
        unlike = ((normal[here] - normal[there]) ** 2).sum(axis=2, keepdims=True) / NORMAL_WIDTH ** 2
        unlike += ((depth[here] - depth[there]) / DEPTH_WIDTH) ** 2
        unlike += ((albedo[here] - albedo[there]) ** 2).sum(axis=2, keepdims=True) / ALBEDO_WIDTH ** 2
        unlike += ((light[here] - light[there]) ** 2).mean(axis=2, keepdims=True) / light_width ** 2
        weight = np.exp(-unlike - (dx * dx + dy * dy) / (RADIUS * RADIUS))
        total[here] += light[there] * weight
        total[there] += light[here] * weight
        weights[here] += weight
        weights[there] += weight
    return total / weights


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
