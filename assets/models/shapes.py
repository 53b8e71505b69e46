# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Polygons in the space of a unit, rack or machine: metres, x right, y up, z towards the front.

A Shape knows nothing of Blender; hall_blender.py turns it into an object.
"""
import math


def sub(a, b):
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def add(a, b):
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def scale(a, s):
    return (a[0] * s, a[1] * s, a[2] * s)


def cross(a, b):
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def dot(a, b):
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def unit(a):
    length = math.sqrt(dot(a, a))
    return scale(a, 1 / length) if length > 1e-12 else (0.0, 0.0, 0.0)


class Detail:
    """How finely curves are cut: as written for units, finer for baked pictures, coarser for racks drawn live."""

    steps, sides, thin_sides, bevel_from = 1.0, 1.0, 3, 0.0

    @classmethod
    def set(cls, level):
        cls.steps, cls.sides, cls.bevel_from = {"normal": (1.0, 1.0, 0.0), "fine": (2.0, 1.0, 0.0), "coarse": (0.5, 0.6, 0.035)}[level]

    @classmethod
    def round_sides(cls, sides, radius):
        if cls.sides == 1.0:
            return sides
        return cls.thin_sides if radius < 0.0055 else max(5, round(sides * cls.sides))


# Two axes that span the plane across each axis; right-handed with it.
ACROSS = {"x": ((0, 1, 0), (0, 0, 1)), "y": ((0, 0, 1), (1, 0, 0)), "z": ((1, 0, 0), (0, 1, 0))}
ALONG = {"x": (1, 0, 0), "y": (0, 1, 0), "z": (0, 0, 1)}


def smooth_path(points, steps=4):
    """Catmull-Rom curve through the points; `steps` pieces between two of them."""
    steps = max(1, round(steps * Detail.steps))
    ends = [add(points[0], sub(points[0], points[1])), *points, add(points[-1], sub(points[-1], points[-2]))]
    out = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:]):
        for i in range(steps):
            t = i / steps
            out.append(tuple(
                0.5 * (2 * b[k] + (c[k] - a[k]) * t + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t
                       + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t ** 3) for k in range(3)))
    out.append(points[-1])
    return out


def bend_path(points, radius, steps=4):
    """Straight runs joined by arcs (quadratic), as a hose or pipe is laid; `radius` is the corner's reach."""
    steps = max(1, round(steps * Detail.steps))
    out = [points[0]]
    for a, b, c in zip(points, points[1:], points[2:]):
        back, on = sub(a, b), sub(c, b)
        reach = min(radius, 0.49 * math.sqrt(dot(back, back)), 0.49 * math.sqrt(dot(on, on)))
        p, q = add(b, scale(unit(back), reach)), add(b, scale(unit(on), reach))
        for i in range(steps + 1):
            t = i / steps
            out.append(tuple((1 - t) ** 2 * p[k] + 2 * t * (1 - t) * b[k] + t * t * q[k] for k in range(3)))
    out.append(points[-1])
    return out


class Shape:
    """A named mesh under construction. Faces look outwards (counter-clockwise seen from outside)."""

    def __init__(self, name, part=False):
        self.name, self.part = name, part
        self.vertices, self.faces, self.materials, self.smooth = [], [], [], []

    def face(self, points, material, smooth=False):
        """One polygon with its own vertices."""
        first = len(self.vertices)
        self.vertices.extend(points)
        self._add(range(first, first + len(points)), material, smooth)

    def _add(self, indices, material, smooth):
        self.faces.append(tuple(indices))
        self.materials.append(material)
        self.smooth.append(smooth)

    def grid(self, origin, right, up, material, max_edge=None):
        """A rectangle spanned by `right` and `up`, cut so that no edge is longer than max_edge."""
        def cuts(v):
            return max(1, math.ceil(math.sqrt(dot(v, v)) / max_edge)) if max_edge else 1
        nx, ny = cuts(right), cuts(up)
        first = len(self.vertices)
        for j in range(ny + 1):
            for i in range(nx + 1):
                self.vertices.append(add(origin, add(scale(right, i / nx), scale(up, j / ny))))
        for j in range(ny):
            for i in range(nx):
                a = first + j * (nx + 1) + i
                self._add((a, a + 1, a + nx + 2, a + nx + 1), material, False)

    def box(self, centre, size, material, bevel=0.0, max_edge=None, skip=""):
        """Axis-aligned. `skip` leaves faces out: letters of l r (−x +x), b t (−y +y), k f (−z +z)."""
        bevel = bevel if min(size) >= Detail.bevel_from else 0.0
        half = tuple(s / 2 - bevel for s in size)
        for letter, axis, sign in (("l", 0, -1), ("r", 0, 1), ("b", 1, -1), ("t", 1, 1), ("k", 2, -1), ("f", 2, 1)):
            if letter in skip:
                continue
            u, v = ACROSS["xyz"[axis]]
            if sign < 0:
                u, v = v, u
            du, dv = dot(u, half), dot(v, half)
            origin = add(centre, scale(ALONG["xyz"[axis]], sign * size[axis] / 2))
            corner = sub(origin, add(scale(u, du), scale(v, dv)))
            self.grid(corner, scale(u, 2 * du), scale(v, 2 * dv), material, max_edge)
        if bevel:
            self._chamfer(centre, size, half, material)

    def _chamfer(self, centre, size, half, material):
        def at(signs, axis):
            return tuple(centre[k] + signs[k] * (size[k] / 2 if k == axis else half[k]) for k in range(3))

        def outward(points):
            n = cross(sub(points[1], points[0]), sub(points[2], points[0]))
            return points if dot(n, sub(points[0], centre)) > 0 else points[::-1]
        for axis in range(3):
            u, v = (axis + 1) % 3, (axis + 2) % 3
            for su in (-1, 1):
                for sv in (-1, 1):
                    lo, hi = [0, 0, 0], [0, 0, 0]
                    lo[axis], hi[axis] = -1, 1
                    lo[u] = hi[u] = su
                    lo[v] = hi[v] = sv
                    self.face(outward([at(lo, u), at(hi, u), at(hi, v), at(lo, v)]), material)
        for signs in ((x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)):
            self.face(outward([at(signs, 0), at(signs, 1), at(signs, 2)]), material)

    def span(self, low, high, material, **kw):
        """A box given by two corners."""
        self.box(scale(add(low, high), 0.5), tuple(abs(h - l) for l, h in zip(low, high)), material, **kw)

    def cylinder(self, centre, radius, length, axis, material, sides=12, top_radius=None, caps="both", cap_material=None):
        """`axis` is "x", "y" or "z"; caps: both, end (the + end), start or none."""
        sides = max(6, round(sides * Detail.sides))
        far = radius if top_radius is None else top_radius
        along = scale(ALONG[axis], length / 2)
        rings = (self._circle(sub(centre, along), radius, axis, sides), self._circle(add(centre, along), far, axis, sides))
        self._skin(rings, material)
        if caps in ("both", "end") and far > 0:
            self.face(rings[1], cap_material or material)
        if caps in ("both", "start") and radius > 0:
            self.face(rings[0][::-1], cap_material or material)

    def ring(self, centre, inner, outer, length, axis, material, sides=16):
        """A washer: hollow cylinder, both faces and both walls."""
        sides = max(6, round(sides * Detail.sides))
        along = scale(ALONG[axis], length / 2)
        low, high = sub(centre, along), add(centre, along)
        o0, o1 = self._circle(low, outer, axis, sides), self._circle(high, outer, axis, sides)
        i0, i1 = self._circle(low, inner, axis, sides), self._circle(high, inner, axis, sides)
        self._skin((o0, o1), material)
        self._skin((i1, i0), material)
        for a, b in ((o1, i1), (i0, o0)):
            for k in range(sides):
                n = (k + 1) % sides
                self.face([a[k], a[n], b[n], b[k]], material)

    def disc(self, centre, radius, axis, material, sides=16, towards=1, turn=0.0):
        circle = self._circle(centre, radius, axis, sides, turn)
        self.face(circle if towards > 0 else circle[::-1], material)

    @staticmethod
    def _circle(centre, radius, axis, sides, turn=0.0):
        u, v = ACROSS[axis]
        angles = (turn + 2 * math.pi * k / sides for k in range(sides))
        return [add(centre, add(scale(u, radius * math.cos(a)), scale(v, radius * math.sin(a)))) for a in angles]

    def _skin(self, rings, material):
        first, sides = len(self.vertices), len(rings[0])
        for ring in rings:
            self.vertices.extend(ring)
        for r in range(len(rings) - 1):
            for k in range(sides):
                n = (k + 1) % sides
                a, b = first + r * sides, first + (r + 1) * sides
                self._add((a + k, a + n, b + n, b + k), material, True)

    def tube(self, path, radius, material, sides=8, caps=False):
        """A round tube along a list of points, without twist. Give it smooth_path() or bend_path()."""
        sides = Detail.round_sides(sides, radius)
        tangents = [unit(sub(path[min(i + 1, len(path) - 1)], path[max(i - 1, 0)])) for i in range(len(path))]
        t = tangents[0]
        u = unit(cross(t, (0, 1, 0) if abs(t[1]) < 0.9 else (1, 0, 0)))
        rings = []
        for point, t in zip(path, tangents):
            u = unit(sub(u, scale(t, dot(u, t))))
            v = cross(t, u)
            angles = [2 * math.pi * k / sides for k in range(sides)]
            rings.append([add(point, add(scale(u, radius * math.cos(a)), scale(v, radius * math.sin(a)))) for a in angles])
        self._skin(rings, material)
        if caps:
            self.face(rings[-1], material)
            self.face(rings[0][::-1], material)

    def perforation(self, low, high, z, pitch, hole, material, towards=1, sides=6):
        """Rows of staggered dark holes over a rectangle (x, y) at depth z: flat polygons just above the plate."""
        width, height = high[0] - low[0], high[1] - low[1]
        row_step = pitch * 0.866
        rows, columns = max(1, int(height / row_step)), max(1, int(width / pitch - 0.5))
        y0 = low[1] + (height - (rows - 1) * row_step) / 2
        x0 = low[0] + (width - (columns - 0.5) * pitch) / 2
        for r in range(rows):
            for c in range(columns):
                x = x0 + (c + 0.5 * (r % 2)) * pitch
                self.disc((x, y0 + r * row_step, z), hole, "z", material, sides, towards, math.pi / 6)

    def slots(self, low, high, z, count, share, material, towards=1):
        """`count` dark upright slots over a rectangle (x, y) at depth z; `share` of each pitch is open."""
        pitch = (high[0] - low[0]) / count
        for i in range(count):
            x = low[0] + (i + 0.5) * pitch
            w = pitch * share / 2
            quad = [(x - w, low[1], z), (x + w, low[1], z), (x + w, high[1], z), (x - w, high[1], z)]
            self.face(quad if towards > 0 else quad[::-1], material)

    def extend(self, other, move=(0, 0, 0), turned=False):
        """Take over another shape's faces, moved, and turned by 180 degrees about y if asked."""
        first = len(self.vertices)
        s = -1 if turned else 1
        self.vertices.extend((s * x + move[0], y + move[1], s * z + move[2]) for x, y, z in other.vertices)
        self.faces.extend(tuple(first + i for i in f) for f in other.faces)
        self.materials.extend(other.materials)
        self.smooth.extend(other.smooth)

    def triangles(self):
        return sum(len(f) - 2 for f in self.faces)


