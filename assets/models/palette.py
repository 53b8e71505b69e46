# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Every material of every model: linear base colour, metallic, roughness, and emission for what glows."""

# name: (base colour, metallic, roughness)
SURFACES = {
    "powder-black": ((0.022, 0.023, 0.026), 0.0, 0.45),
    "powder-grey": ((0.085, 0.088, 0.093), 0.0, 0.5),
    "panel-black": ((0.032, 0.033, 0.036), 0.0, 0.5),
    "faceplate": ((0.31, 0.318, 0.328), 0.25, 0.4),
    "steel": ((0.36, 0.368, 0.376), 0.35, 0.4),
    "steel-dark": ((0.20, 0.205, 0.21), 0.35, 0.45),
    "brushed-steel": ((0.50, 0.51, 0.52), 0.85, 0.3),
    "zinc": ((0.42, 0.43, 0.43), 0.5, 0.45),
    "chassis": ((0.235, 0.24, 0.245), 0.5, 0.5),
    "nickel": ((0.60, 0.58, 0.545), 0.85, 0.25),
    "copper": ((0.75, 0.34, 0.17), 0.85, 0.32),
    "brass": ((0.62, 0.46, 0.20), 0.9, 0.35),
    "gold": ((0.70, 0.52, 0.18), 0.8, 0.4),
    "hole": ((0.008, 0.008, 0.009), 0.0, 0.9),
    "dark": ((0.020, 0.021, 0.023), 0.0, 0.7),
    "plastic-black": ((0.026, 0.027, 0.029), 0.0, 0.5),
    "plastic-grey": ((0.18, 0.185, 0.19), 0.0, 0.5),
    "plastic-white": ((0.75, 0.76, 0.76), 0.0, 0.5),
    "rubber": ((0.022, 0.022, 0.024), 0.0, 0.42),
    "board-green": ((0.012, 0.085, 0.040), 0.0, 0.45),
    "board-black": ((0.014, 0.022, 0.021), 0.0, 0.4),
    "chip": ((0.03, 0.03, 0.032), 0.0, 0.4),
    "supply-blue": ((0.02, 0.16, 0.62), 0.0, 0.4),
    "return-vermilion": ((0.70, 0.085, 0.025), 0.0, 0.4),
    "cord-a": ((0.010, 0.026, 0.115), 0.0, 0.5),
    "cord-b": ((0.105, 0.010, 0.012), 0.0, 0.5),
    "cable-teal": ((0.025, 0.24, 0.30), 0.0, 0.5),
    "cable-blue": ((0.025, 0.11, 0.40), 0.0, 0.5),
    "cable-yellow": ((0.62, 0.42, 0.03), 0.0, 0.5),
    "velcro": ((0.018, 0.018, 0.020), 0.0, 0.9),
    "handle": ((0.60, 0.61, 0.62), 0.6, 0.3),
    "latch-orange": ((0.55, 0.14, 0.01), 0.0, 0.45),
    "latch-blue": ((0.02, 0.14, 0.42), 0.0, 0.45),
    "label": ((0.72, 0.72, 0.70), 0.0, 0.6),
    "display-text": ((0.010, 0.018, 0.032), 0.0, 0.3),
    "fan-blade": ((0.05, 0.052, 0.055), 0.0, 0.4),
    # near racks: how much of the facade's picture a surface takes, not a colour
    "picture": ((1.0, 1.0, 1.0), 0.0, 0.5),
    "picture-flank": ((0.42, 0.42, 0.42), 0.0, 0.5),
    "picture-deep": ((0.10, 0.10, 0.10), 0.0, 0.7),
    # outdoors
    "white-paint": ((0.70, 0.71, 0.71), 0.0, 0.4),
    "grey-paint": ((0.36, 0.37, 0.38), 0.0, 0.45),
    "dark-paint": ((0.12, 0.125, 0.13), 0.0, 0.45),
    "grey-green": ((0.21, 0.26, 0.23), 0.0, 0.5),
    "galvanised": ((0.50, 0.51, 0.52), 0.7, 0.45),
    "aluminium": ((0.60, 0.61, 0.62), 0.8, 0.4),
    "concrete": ((0.45, 0.44, 0.41), 0.0, 0.9),
    "porcelain": ((0.22, 0.10, 0.06), 0.0, 0.25),
    "insulation": ((0.62, 0.63, 0.64), 0.3, 0.5),
    "safety-yellow": ((0.75, 0.50, 0.02), 0.0, 0.5),
    "warning-red": ((0.60, 0.05, 0.03), 0.0, 0.5),
    "soot": ((0.035, 0.033, 0.031), 0.4, 0.6),
    "glass-dark": ((0.02, 0.03, 0.035), 0.0, 0.1),
}

# name: emitted colour (linear, strength 1); these pixels are marked in a facade's alpha channel
GLOWS = {
    "led-green": (0.10, 0.85, 0.25),
    "led-blue": (0.10, 0.35, 0.95),
    "led-amber": (0.95, 0.50, 0.05),
    "display": (0.26, 0.46, 0.66),
    "lamp-white": (0.85, 0.90, 0.95),
}

# name: emission that is no light but a mark for the shader (assets/shaders/mesh.frag): blades, drawn as fine as pixels
# allow; bars, left out where they are thinner than a pixel and would only glitter
MARKS = {
    "louvre": (0.195, 0.20, 0.20),
    "bar": (0.34, 0.35, 0.35),
}
