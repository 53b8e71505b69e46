// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/box_tree.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace hallscape::scene {

namespace {

float along(data::Vec3 v, int axis)
{
    return axis == 0 ? v.x : axis == 1 ? v.y : v.z;
}

data::Box join(const data::Box& a, const data::Box& b)
{
    return {{std::min(a.min.x, b.min.x), std::min(a.min.y, b.min.y), std::min(a.min.z, b.min.z)},
            {std::max(a.max.x, b.max.x), std::max(a.max.y, b.max.y), std::max(a.max.z, b.max.z)}};
}

int longestAxis(data::Vec3 size)
{
    if (size.x >= size.y && size.x >= size.z) {
        return 0;
    }
    return size.z >= size.y ? 2 : 1;
}

} // namespace

Span intersect(const Ray& ray, const data::Box& box)
{
    Span span{-std::numeric_limits<float>::max(), std::numeric_limits<float>::max(), -1};
    int axis = 0;
    for (int i = 0; i < 3; ++i) {
        const float origin = along(ray.origin, i);
        const float direction = along(ray.direction, i);
        const float low = along(box.min, i);
        const float high = along(box.max, i);
        if (std::abs(direction) < 1e-9F) {
            if (origin < low || origin > high) {
                return {};
            }
            continue;
        }
        const float a = (low - origin) / direction;
        const float b = (high - origin) / direction;
        const float near = std::min(a, b);
        if (near > span.enter) {
            span.enter = near;
            axis = i;
        }
        span.leave = std::min(span.leave, std::max(a, b));
    }
    if (span.leave < std::max(span.enter, 0.0F)) {
        return {};
    }
    span.axis = axis;
    return span;
}

BoxTree::BoxTree(std::vector<data::Box> boxes) : m_boxes(std::move(boxes)), m_order(m_boxes.size())
{
    std::iota(m_order.begin(), m_order.end(), 0U);
    if (!m_boxes.empty()) {
        m_nodes.emplace_back();
        build(0, 0, static_cast<std::uint32_t>(m_boxes.size()));
    }
}

void BoxTree::build(std::uint32_t node, std::uint32_t first, std::uint32_t count)
{
    data::Box all = m_boxes[m_order[first]];
    data::Box centres{all.centre(), all.centre()};
    for (std::uint32_t i = first; i < first + count; ++i) {
        const data::Box& box = m_boxes[m_order[i]];
        all = join(all, box);
        centres = join(centres, {box.centre(), box.centre()});
    }
    m_nodes[node].box = all;
    constexpr std::uint32_t leafSize = 4;
    if (count <= leafSize) {
        m_nodes[node].first = first;
        m_nodes[node].count = count;
        return;
    }
    const int axis = longestAxis(centres.size());
    const std::uint32_t half = count / 2;
    const auto begin = m_order.begin() + first;
    std::nth_element(begin, begin + half, begin + count, [&](std::uint32_t a, std::uint32_t b) {
        return along(m_boxes[a].centre(), axis) < along(m_boxes[b].centre(), axis);
    });
    const auto left = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes[node].first = left;
    m_nodes.resize(m_nodes.size() + 2);
    build(left, first, half);
    build(left + 1, first + half, count - half);
}

} // namespace hallscape::scene
