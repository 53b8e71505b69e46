// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/device.h"

#include <algorithm>
#include <cstdint>

/// Numbers of the file format. README.md says what they mean; changing one is a new version.
namespace hallscape::data::recording {

inline constexpr std::uint32_t applicationId = 0x48524543; // "HREC"
inline constexpr std::int64_t formatVersion = 1;
inline constexpr std::int64_t framesPerChunk = 30;
inline constexpr std::uint32_t devicesPerBlock = 512;
/// How many metrics and blocks an id has room for.
inline constexpr std::int64_t metricSlots = 256;
inline constexpr std::int64_t blockSlots = 1 << 17;
inline constexpr std::uint32_t mostDevices = devicesPerBlock * (1U << 17U);
inline constexpr std::int64_t mostFrameNumber = (std::int64_t{1} << 38) * framesPerChunk - 1;

constexpr std::int64_t chunkOf(std::int64_t frame)
{
    return frame / framesPerChunk;
}
constexpr std::int64_t tailId(std::int64_t frame, std::int64_t metric)
{
    return frame * metricSlots + metric;
}
/// Id of a chunk's block; those of one chunk and metric follow each other.
constexpr std::int64_t blockId(std::int64_t chunk, std::int64_t metric, std::int64_t block)
{
    return (chunk * metricSlots + metric) * blockSlots + block;
}
constexpr std::uint32_t blockCount(std::uint32_t devices)
{
    return (devices + devicesPerBlock - 1) / devicesPerBlock;
}
constexpr std::uint32_t blockSize(std::uint32_t devices, std::uint32_t block)
{
    return std::min(devicesPerBlock, devices - block * devicesPerBlock);
}

inline constexpr const char* schema = R"sql(
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE device(kind TEXT PRIMARY KEY, n INTEGER NOT NULL, paths BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE metric(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, unit TEXT NOT NULL,
                    kind TEXT NOT NULL, n INTEGER NOT NULL, steps REAL NOT NULL);
CREATE TABLE frame(n INTEGER PRIMARY KEY, t_ms INTEGER NOT NULL, jobs INTEGER,
                   counts BLOB NOT NULL, sum INTEGER NOT NULL);
CREATE TABLE job(frame INTEGER, pos INTEGER, name TEXT NOT NULL, state TEXT NOT NULL,
                 since_ms INTEGER NOT NULL, gpus INTEGER NOT NULL, iteration INTEGER NOT NULL,
                 PRIMARY KEY(frame, pos)) WITHOUT ROWID;
CREATE TABLE tail(id INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE chunk(id INTEGER PRIMARY KEY, data BLOB NOT NULL);
)sql";

} // namespace hallscape::data::recording
