# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Writes 8-bit PNG files and reads back the unfiltered ones: enough for atlases and id pictures."""
import pathlib
import struct
import zlib

import numpy as np


def _chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _paeth(a, b, c):
    p = a + b - c
    pa, pb, pc = abs(p - a), abs(p - b), abs(p - c)
    return np.where((pa <= pb) & (pa <= pc), a, np.where(pb <= pc, b, c))


def write(path, pixels, plain=False):
    """pixels: (height, width, 3 or 4) uint8, top row first. plain: no row filters, so read_plain() can read it."""
    height, width, channels = pixels.shape
    now = pixels.astype(np.int32)
    left, up = np.zeros_like(now), np.zeros_like(now)
    left[:, 1:], up[1:] = now[:, :-1], now[:-1]
    corner = np.zeros_like(now)
    corner[1:, 1:] = now[:-1, :-1]
    guesses = [0 * now] if plain else [0 * now, left, up, (left + up) // 2, _paeth(left, up, corner)]
    rows = [((now - g) & 255).astype(np.uint8).reshape(height, -1) for g in guesses]
    costs = np.stack([np.abs(r.astype(np.int8).astype(np.int32)).sum(axis=1) for r in rows])
    best = costs.argmin(axis=0)
    data = b"".join(bytes([best[y]]) + rows[best[y]][y].tobytes() for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 6 if channels == 4 else 2, 0, 0, 0)
    pathlib.Path(path).write_bytes(b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(data, 9)) + _chunk(b"IEND", b""))


def read_plain(path):
    """(height, width, channels) of a file that write(plain=True) made."""
    data, at, body = pathlib.Path(path).read_bytes(), 8, b""
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, payload = data[at + 4:at + 8], data[at + 8:at + 8 + length]
        if kind == b"IHDR":
            width, height, _, colour = struct.unpack_from(">IIBB", payload)
        elif kind == b"IDAT":
            body += payload
        at += 12 + length
    channels = 4 if colour == 6 else 3
    rows = np.frombuffer(zlib.decompress(body), np.uint8).reshape(height, 1 + width * channels)
    if rows[:, 0].any():
        raise ValueError(f"{path}: has filtered rows")
    return rows[:, 1:].reshape(height, width, channels)
