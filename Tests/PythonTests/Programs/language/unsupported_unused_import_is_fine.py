# needs: scipy
from scipy.stats import entropy
import os, sys
from typing import List, Optional
print("fine")  # expect: fine
