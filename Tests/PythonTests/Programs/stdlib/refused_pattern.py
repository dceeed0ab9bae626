# unsupported: re.sub
import re

print(re.sub("a", "b", "aaa"))
