# needs: matplotlib
import matplotlib.pyplot as plt
import numpy as np
x = np.linspace(0, 1, 3)
fig, ax = plt.subplots(figsize=(6, 4))
ax.plot(x, x ** 2, label="p")
ax.set_title("t")
plt.legend(); plt.tight_layout()
plt.savefig("a.png")
plt.show()
print(x.sum())  # expect: 1.5
