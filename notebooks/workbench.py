"""What the notebooks share: running slant, reading the CSV it wrote, captions."""
import os
import subprocess
import tempfile
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from IPython.display import Markdown, display

HERE = Path(__file__).resolve().parent
SLANT = Path(os.environ.get("SLANT", HERE / "../build/release/cli/slant")).resolve()
DATA = os.environ.get("SLANT_DATA")

# Commands run in a folder of their own, where the examples and lexicons stand as they do in the project; it goes with
# the notebook's process. SLANT_OUT names one that stays.
_temporary = None if os.environ.get("SLANT_OUT") else tempfile.TemporaryDirectory()
OUT = Path(_temporary.name if _temporary else os.environ["SLANT_OUT"]).resolve()
OUT.mkdir(parents=True, exist_ok=True)
for name in ("examples", "lexicons"):
    if not (OUT / name).exists():
        (OUT / name).symlink_to(HERE.parent / name)

plt.style.use(HERE / "paper.mplstyle")


def run(commands, code=0):
    """Runs lines as a shell does; gives what they print. Another exit code than the one expected is an error."""
    shell = subprocess.run(["bash", "-euo", "pipefail", "-c", 'slant() { "$SLANT" "$@"; }\n' + commands],
                           cwd=OUT, env=os.environ | {"SLANT": str(SLANT)}, capture_output=True, text=True)
    if shell.returncode != code:
        raise RuntimeError(f"exit code {shell.returncode}, expected {code}\n{shell.stderr}")
    return shell.stdout + (shell.stderr if code else "")


def table(name):
    """The CSV of this name that a command wrote, without any option: columns have the types they should have."""
    return pd.read_csv(OUT / f"{name}.csv")


def caption(text):
    """What stands below a figure or table; numbers in it come from the data."""
    display(Markdown(" ".join(text.split())))
