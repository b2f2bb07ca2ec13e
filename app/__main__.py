"""`python -m app`: the same as the command `plekwijzer`."""

import sys

from app.commands import main

sys.exit(main())
