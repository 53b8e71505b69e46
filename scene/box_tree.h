// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/vec.h"

#include <cstdint>
#include <span>
#include <vector>

namespace hallscape::scene {

/// A half line. \pre direction has unit length
struct Ray
{
    data::Vec3 origin;
    data::Vec3 direction;
    data::Vec3 at(float distance) const { return origin + direction * distance; }
};

/// Where a ray passes through a box.
struct Span
{
    float enter = 0; ///< negative when the ray starts inside
    float leave = 0;
    int axis = -1; ///< of the face it enters by: 0 x, 1 y, 2 z
    bool hit() const { return axis >= 0; }
    bool startsInside() const { return hit() && enter < 0; }
};

/// Slab test. Misses what lies wholly behind the ray's origin.
Span intersect(const Ray& ray, const data::Box& box);

/// Bounding volume hierarchy over boxes that never change: any number of boxes, logarithmic time
/// per ray.
class BoxTree
{
public:
    BoxTree() = default;
    explicit BoxTree(std::vector<data::Box> boxes);

    /// Calls visit(index, best) for boxes the ray meets before \p best, roughly near to far. \p
    /// visit returns the distance beyond which nothing matters any more.
    template <typename Visit>
    void visit(const Ray& ray, float best, Visit&& visit) const;

private:
    struct Node
    {
        data::Box box;
        std::uint32_t first =
            0; ///< leaf: into m_order; inner: its left child, the right one follows it
        std::uint32_t count = 0; ///< 0 for inner nodes
    };
    void build(std::uint32_t node, std::uint32_t first, std::uint32_t count);

    std::vector<data::Box> m_boxes;
    std::vector<std::uint32_t> m_order;
    std::vector<Node> m_nodes;
};

template <typename Visit>
void BoxTree::visit(const Ray& ray, float best, Visit&& visit) const
{
    constexpr std::size_t deepest = 64; // halving: enough for any number of boxes
    std::uint32_t stack[deepest];
    std::size_t size = 0;
    if (!m_nodes.empty()) {
        stack[size++] = 0;
    }
    while (size > 0) {
        const Node& node = m_nodes[stack[--size]];
        const Span span = intersect(ray, node.box);
        if (!span.hit() || span.enter > best) {
            continue;
        }
        if (node.count > 0) {
            for (std::uint32_t i = node.first; i < node.first + node.count; ++i) {
                best = visit(m_order[i], best);
            }
            continue;
        }
        const std::uint32_t left = node.first;
        const bool leftFirst =
            intersect(ray, m_nodes[left].box).enter <= intersect(ray, m_nodes[left + 1].box).enter;
        stack[size++] = leftFirst ? left + 1 : left;
        stack[size++] = leftFirst ? left : left + 1;
    }
}

} // namespace hallscape::scene
