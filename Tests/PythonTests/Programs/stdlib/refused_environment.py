# unsupported: os.environ
import os

print(os.environ.get("HOME"))
