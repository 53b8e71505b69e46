# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Rebuilds every mesh and facade: python3 build_all.py [--meshes | --facades]. Blender 3.4 must be on the path.

Each script gets a fresh Blender, so none sees what another left behind.
"""
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
MESHES = ["unit_gpu_server.py", "unit_cdu.py", "unit_manifold.py", "unit_switches.py", "unit_servers_1u.py", "rack_gpu.py", "rack_others.py", "near_racks.py",
          *sorted(p.name for p in HERE.glob("outdoor_*.py") if p.name != "outdoor_common.py"), *sorted(p.name for p in HERE.glob("hall_*_props.py"))]
FACADES = ["bake_facades.py"]


def run(script):
    print(f"--- {script}", flush=True)
    out = subprocess.run(["blender", "-b", "--python-exit-code", "1", "--python", str(HERE / script)], capture_output=True, text=True, check=False)
    print("\n".join(line for line in out.stdout.splitlines() if line.startswith(("MESH", "FACADE"))))
    if out.returncode:
        sys.exit(f"{script} failed:\n{out.stderr or out.stdout}")


def main():
    wanted = (MESHES if "--facades" not in sys.argv else []) + (FACADES if "--meshes" not in sys.argv else [])
    for script in wanted:
        run(script)
    if FACADES[0] in wanted:
        sys.exit(subprocess.run([sys.executable, str(HERE / "check_facade.py")], check=False).returncode)


if __name__ == "__main__":
    main()
