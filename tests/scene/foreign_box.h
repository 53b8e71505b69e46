// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/vec.h"

#include <QtCore/QByteArray>

#include <array>

namespace hallscape::tests {

/// A box as the formats of other programs write it, by hand so that no reader is tested against its
/// own writer. \param low, high corners, in the file's numbers and axes
class ForeignBox
{
public:
    ForeignBox(data::Vec3 low, data::Vec3 high) : m_low(low), m_high(high) {}

    QByteArray obj() const
    {
        QByteArray text("o box\n");
        for (int i = 0; i < 8; ++i) {
            text += "v " + corner(i) + "\n";
        }
        for (const auto& face : faces) {
            text += "f";
            for (const int i : face) {
                text += ' ' + QByteArray::number(i + 1);
            }
            text += '\n';
        }
        return text;
    }

    QByteArray ply() const
    {
        QByteArray text("ply\nformat ascii 1.0\nelement vertex 8\nproperty float x\n"
                        "property float y\nproperty float z\nelement face 6\n"
                        "property list uchar int vertex_indices\nend_header\n");
        for (int i = 0; i < 8; ++i) {
            text += corner(i) + "\n";
        }
        for (const auto& face : faces) {
            text += '4';
            for (const int i : face) {
                text += ' ' + QByteArray::number(i);
            }
            text += '\n';
        }
        return text;
    }

    QByteArray stl() const
    {
        QByteArray text("solid box\n");
        for (const auto& face : faces) {
            for (const int second : {1, 2}) {
                text += "facet normal 0 0 0\nouter loop\n";
                for (const int k : {0, second, second + 1}) {
                    text += "vertex " + corner(face[static_cast<std::size_t>(k)]) + "\n";
                }
                text += "endloop\nendfacet\n";
            }
        }
        return text + "endsolid box\n";
    }

    /// \param unit metres in one of the file's, which the format can state
    QByteArray dae(const QByteArray& unit, const QByteArray& upAxis) const
    {
        QByteArray numbers;
        for (int i = 0; i < 8; ++i) {
            numbers += corner(i) + ' ';
        }
        QByteArray corners;
        for (const auto& face : faces) {
            for (const int k : {0, 1, 2, 0, 2, 3}) {
                corners += QByteArray::number(face[static_cast<std::size_t>(k)]) + ' ';
            }
        }
        return R"(<?xml version="1.0"?><COLLADA xmlns="http://www.collada.org/2005/11/COLLADASchema" version="1.4.1">
<asset><unit name="u" meter=")" +
               unit + R"("/><up_axis>)" + upAxis + R"(</up_axis></asset>
<library_geometries><geometry id="g" name="g"><mesh><source id="p"><float_array id="a" count="24">)" +
               numbers +
               R"(</float_array><technique_common><accessor source="#a" count="8" stride="3">
<param name="X" type="float"/><param name="Y" type="float"/><param name="Z" type="float"/></accessor></technique_common></source>
<vertices id="v"><input semantic="POSITION" source="#p"/></vertices>
<triangles count="12"><input semantic="VERTEX" source="#v" offset="0"/><p>)" +
               corners + R"(</p></triangles></mesh></geometry></library_geometries>
<library_visual_scenes><visual_scene id="s"><node id="n" name="box"><instance_geometry url="#g"/></node></visual_scene></library_visual_scenes>
<scene><instance_visual_scene url="#s"/></scene></COLLADA>)";
    }

private:
    QByteArray corner(int i) const
    {
        const auto pick = [i](int bit, float low, float high) {
            return QByteArray::number(static_cast<double>((i & bit) != 0 ? high : low));
        };
        return pick(1, m_low.x, m_high.x) + ' ' + pick(2, m_low.y, m_high.y) + ' ' +
               pick(4, m_low.z, m_high.z);
    }

    static constexpr std::array<std::array<int, 4>, 6> faces{
        {{0, 2, 3, 1}, {4, 5, 7, 6}, {0, 1, 5, 4}, {2, 6, 7, 3}, {0, 4, 6, 2}, {1, 3, 7, 5}}};

    data::Vec3 m_low;
    data::Vec3 m_high;
};

} // namespace hallscape::tests
