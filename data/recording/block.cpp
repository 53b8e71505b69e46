// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/block.h"

#include "data/recording/planes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace hallscape::data::recording {

static_assert(std::endian::native == std::endian::little, "blocks are written as they lie");

namespace {

constexpr std::uint32_t blockMark = 0x31425248; // "HRB1"
constexpr float mostSteps = 32'767;
constexpr float nan = std::numeric_limits<float>::quiet_NaN();

/// What every block begins with, byte for byte.
struct Header
{
    std::uint32_t mark = blockMark;
    std::uint8_t wide = 0;
    std::uint8_t frames = 0;
    std::uint16_t unused = 0;
    std::int64_t id = 0;
    float stepsPerUnit = 1;
    std::uint32_t devices = 0;
    std::uint32_t present = 0;
    std::uint32_t aged = 0;
};
static_assert(sizeof(Header) == 32);

/// Payload bytes after the header.
std::size_t payloadBytes(const Header& header)
{
    const std::size_t width = header.wide != 0 ? 4 : 2;
    return header.frames * sizeof(float) +
           static_cast<std::size_t>(header.devices) *
               (width * static_cast<std::size_t>(std::popcount(header.present)) +
                2 * static_cast<std::size_t>(std::popcount(header.aged)));
}

void quantiseAges(const std::vector<float>& agesS, std::vector<std::uint16_t>& out)
{
    out.resize(agesS.size());
    for (std::size_t i = 0; i < agesS.size(); ++i) {
        // Upwards, so that what is older than a whole number of seconds still is. NaN gives 0.
        const float least = agesS[i] > 0 ? agesS[i] : 0.0F;
        const float age = least < 65'535 ? least : 65'535.0F;
        const int whole = static_cast<int>(age);
        out[i] = static_cast<std::uint16_t>(whole + (static_cast<float>(whole) < age ? 1 : 0));
    }
}

/// \return whether all of them fit
bool quantiseValues(std::span<const float> values, float stepsPerUnit, std::int16_t* out)
{
    // Adding and taking away 1.5 x 2^23 rounds a float to the nearest whole number; unlike
    // lrintf() it is done for several at once.
    constexpr float round = 12'582'912;
    int overflows = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const float exact = values[i] * stepsPerUnit;
        overflows |= static_cast<int>(exact > mostSteps) | static_cast<int>(exact < -mostSteps);
        const float low = exact >= -mostSteps ? exact : -mostSteps - 1; // NaN too
        const float bounded = low > mostSteps ? mostSteps : low;
        out[i] = static_cast<std::int16_t>(static_cast<int>((bounded + round) - round));
    }
    return overflows == 0;
}

std::vector<float> asFloats(const Column& column, float stepsPerUnit, std::size_t first,
                            std::size_t count)
{
    std::vector<float> floats(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::int16_t steps = column.wide ? std::int16_t{0} : column.steps[first + i];
        floats[i] = column.wide        ? column.floats[first + i]
                    : steps == noSteps ? nan
                                       : static_cast<float>(steps) / stepsPerUnit;
    }
    return floats;
}

/// Whether steps cannot hold these devices of a wide column.
bool needsFloats(const Column& column, float stepsPerUnit, std::size_t first, std::size_t count,
                 std::vector<std::int16_t>& steps)
{
    steps.resize(count);
    return !quantiseValues(std::span(column.floats).subspan(first, count), stepsPerUnit,
                           steps.data());
}

/// The values of some devices in several frames, all in one encoding.
class Rows
{
public:
    Rows(std::span<const Column* const> frames, float stepsPerUnit, std::size_t first,
         std::size_t count)
        : m_frames(frames), m_first(first), m_own(frames.size())
    {
        // Only the block that holds the overflow pays for it.
        for (std::size_t i = 0; i < frames.size(); ++i) {
            m_wide |= frames[i] != nullptr && frames[i]->wide &&
                      needsFloats(*frames[i], stepsPerUnit, first, count, m_own[i].steps);
        }
        for (std::size_t i = 0; i < frames.size() && m_wide; ++i) {
            if (frames[i] != nullptr) {
                m_own[i].floats = asFloats(*frames[i], stepsPerUnit, first, count);
            }
        }
    }
    bool wide() const { return m_wide; }
    const void* operator[](std::size_t frame) const
    {
        if (m_wide) {
            return m_own[frame].floats.data();
        }
        return m_frames[frame]->wide ? m_own[frame].steps.data()
                                     : m_frames[frame]->steps.data() + m_first;
    }

private:
    struct Own
    {
        std::vector<std::int16_t> steps;
        std::vector<float> floats;
    };
    std::span<const Column* const> m_frames;
    std::size_t m_first;
    std::vector<Own> m_own;
    bool m_wide = false;
};

/// The one age of these devices, where they have one.
std::optional<float> commonAge(const Column& column, std::size_t first, std::size_t count)
{
    if (column.agesS.empty()) {
        return column.uniformAgeS;
    }
    const auto ages = std::span(column.agesS).subspan(first, count);
    if (std::equal(ages.begin() + 1, ages.end(), ages.begin())) {
        return static_cast<float>(ages.front());
    }
    return std::nullopt;
}

template <typename Word, typename RowOf>
std::uint8_t* writeRows(std::uint8_t* out, std::uint32_t mask, std::size_t count, RowOf rowOf)
{
    const auto rows = static_cast<std::size_t>(std::popcount(mask));
    PlaneWriter<Word> planes(out, rows, count);
    const void* before = nullptr;
    for (std::size_t frame = 0; frame < mostFrames; ++frame) {
        if (((mask >> frame) & 1U) != 0) {
            const void* const row = rowOf(frame);
            planes.add(row, before);
            before = row;
        }
    }
    return out + rows * count * sizeof(Word);
}

} // namespace

void quantise(const Series& series, float stepsPerUnit, Column& column)
{
    column.uniformAgeS = series.uniformAgeS;
    quantiseAges(series.agesS, column.agesS);
    column.steps.resize(series.values.size());
    column.wide = !quantiseValues(series.values, stepsPerUnit, column.steps.data());
    if (column.wide) {
        column.floats = series.values;
        column.steps.clear();
    } else {
        column.floats.clear();
    }
}

void toColumn(const Block& block, Column& column)
{
    column.wide = block.wide;
    column.uniformAgeS = block.uniformAgesS[0];
    column.steps.assign(block.steps.begin(), block.steps.end());
    column.floats.assign(block.floats.begin(), block.floats.end());
    column.agesS.assign(block.agesS.begin(), block.agesS.end());
}

std::span<const std::uint8_t> encodeBlock(std::int64_t id, float stepsPerUnit,
                                          std::span<const Column* const> frames, std::size_t first,
                                          std::size_t count, Compressor& compressor)
{
    const Rows rows(frames, stepsPerUnit, first, count);
    Header header;
    header.wide = rows.wide() ? 1 : 0;
    header.frames = static_cast<std::uint8_t>(frames.size());
    header.id = id;
    header.stepsPerUnit = stepsPerUnit;
    header.devices = static_cast<std::uint32_t>(count);
    std::array<float, mostFrames> uniformAgesS{};
    for (std::size_t i = 0; i < frames.size(); ++i) {
        if (frames[i] != nullptr) {
            const std::optional<float> ageS = commonAge(*frames[i], first, count);
            header.present |= 1U << i;
            header.aged |= ageS ? 0U : 1U << i;
            uniformAgesS[i] = ageS.value_or(0);
        }
    }
    const std::span<std::uint8_t> raw = compressor.input(sizeof(Header) + payloadBytes(header));
    std::memcpy(raw.data(), &header, sizeof(Header));
    std::uint8_t* out = raw.data() + sizeof(Header);
    std::memcpy(out, uniformAgesS.data(), frames.size() * sizeof(float));
    out += frames.size() * sizeof(float);
    const auto row = [&](std::size_t frame) { return rows[frame]; };
    out = rows.wide() ? writeRows<std::uint32_t>(out, header.present, count, row)
                      : writeRows<std::uint16_t>(out, header.present, count, row);
    writeRows<std::uint16_t>(out, header.aged, count, [&](std::size_t frame) -> const void* {
        return frames[frame]->agesS.data() + first;
    });
    return compressor.compress();
}

std::optional<Block> decodeBlock(std::span<const std::uint8_t> bytes, const BlockShape& shape,
                                 Decompressor& decompressor, Arena& arena)
{
    if (shape.frames > mostFrames) {
        return std::nullopt;
    }
    const std::size_t most =
        sizeof(Header) + shape.frames * (sizeof(float) + std::size_t{shape.devices} * 6);
    const auto raw = decompressor.decompress(bytes, most);
    Header header;
    if (!raw || raw->size() < sizeof(Header)) {
        return std::nullopt;
    }
    std::memcpy(&header, raw->data(), sizeof(Header));
    const std::uint32_t known = shape.frames == mostFrames ? ~0U : (1U << shape.frames) - 1U;
    if (header.mark != blockMark || header.wide > 1 || header.id != shape.id ||
        header.frames != shape.frames || header.devices != shape.devices ||
        (header.present & ~known) != 0 || (header.aged & ~header.present) != 0 ||
        !(header.stepsPerUnit > 0) || raw->size() != sizeof(Header) + payloadBytes(header)) {
        return std::nullopt;
    }
    Block block;
    block.wide = header.wide != 0;
    block.frames = header.frames;
    block.devices = header.devices;
    block.present = header.present;
    block.aged = header.aged;
    block.stepsPerUnit = header.stepsPerUnit;
    const std::uint8_t* in = raw->data() + sizeof(Header);
    const std::span<float> uniformAgesS = arena.take<float>(header.frames);
    std::memcpy(uniformAgesS.data(), in, uniformAgesS.size_bytes());
    block.uniformAgesS = uniformAgesS;
    in += uniformAgesS.size_bytes();
    const auto rows = static_cast<std::size_t>(std::popcount(header.present));
    if (block.wide) {
        const std::span<float> floats = arena.take<float>(rows * block.devices);
        readPlanes32(in, rows, block.devices, floats.data());
        block.floats = floats;
        in += floats.size_bytes();
    } else {
        const std::span<std::int16_t> steps = arena.take<std::int16_t>(rows * block.devices);
        readPlanes16(in, rows, block.devices, steps.data());
        block.steps = steps;
        in += steps.size_bytes();
    }
    const auto agedRows = static_cast<std::size_t>(std::popcount(header.aged));
    if (agedRows > 0) {
        const std::span<std::uint16_t> ages = arena.take<std::uint16_t>(agedRows * block.devices);
        readPlanes16(in, agedRows, block.devices, ages.data());
        block.agesS = ages;
    }
    return block;
}

float Block::value(std::uint32_t frame, std::uint32_t device) const
{
    const std::size_t at = row(present, frame) * devices + device;
    if (wide) {
        return floats[at];
    }
    return steps[at] == noSteps ? nan : static_cast<float>(steps[at]) / stepsPerUnit;
}

float Block::ageS(std::uint32_t frame, std::uint32_t device) const
{
    return hasAges(frame) ? static_cast<float>(agesS[row(aged, frame) * devices + device])
                          : uniformAgesS[frame];
}

void Block::values(std::uint32_t frame, std::span<float> out) const
{
    const std::size_t start = row(present, frame) * devices;
    if (wide) {
        std::ranges::copy(floats.subspan(start, devices), out.begin());
        return;
    }
    const std::int16_t* const in = steps.data() + start;
    float* const to = out.data();
    const float perUnit = stepsPerUnit;
    const std::size_t count = devices;
    for (std::size_t i = 0; i < count; ++i) {
        // A division, not a product with 0.1: what was 60.1 must be 60.1 again, to the last bit.
        const float value = static_cast<float>(in[i]) / perUnit;
        to[i] = in[i] == noSteps ? nan : value;
    }
}

} // namespace hallscape::data::recording
