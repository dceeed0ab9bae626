"""Writes Sources/Python/Limitations/KnownLibraryNames.swift: the public names that the libraries' classes have.

What such an object is asked for and the interpreter does not have is then reported as not supported; a name that the
real class does not have either is an AttributeError. Run it with a Python that has torch, NumPy, SciPy and scikit-learn.
"""

import decimal
import sys
import textwrap
import warnings

warnings.simplefilter("ignore")

import numpy as np
import torch
from scipy import optimize, stats
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold
from sklearn.preprocessing import LabelEncoder, MinMaxScaler, OneHotEncoder, StandardScaler

CLASSES = {
    "decimal.Context": decimal.Context,
    "decimal.Decimal": decimal.Decimal,
    "numpy.dtype": np.dtype,
    "numpy.flatiter": np.flatiter,
    "numpy.iinfo": np.iinfo,
    "numpy.scalar.float": np.float64,
    "numpy.scalar.integer": np.int64,
    "numpy.ufunc": np.ufunc,
    "numpy.vectorize": np.vectorize,
    "scipy.optimize.OptimizeResult": optimize.OptimizeResult(),
    "scipy.stats.rv_continuous": stats.norm,
    "scipy.stats.rv_discrete": stats.binom,
    "scipy.stats.rv_frozen": stats.norm(),
    "sklearn.linear_model.LinearRegression": LinearRegression(),
    "sklearn.model_selection.KFold": KFold(),
    "sklearn.preprocessing.LabelEncoder": LabelEncoder(),
    "sklearn.preprocessing.MinMaxScaler": MinMaxScaler(),
    "sklearn.preprocessing.OneHotEncoder": OneHotEncoder(),
    "sklearn.preprocessing.StandardScaler": StandardScaler(),
    "torch.Size": torch.Size,
    "torch.Tensor": torch.tensor([1.0]),
    "torch.device": torch.device,
    "torch.distributions.Distribution": torch.distributions.Categorical(torch.tensor([0.5, 0.5])),
    "torch.dtype": torch.dtype,
    "torch.nn.Module": torch.nn.Module(),
    "torch.nn.ModuleList": torch.nn.ModuleList(),
    "torch.nn.Sequential": torch.nn.Sequential(),
    "torch.optim.Optimizer": torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1),
    "torch.optim.lr_scheduler.LRScheduler": torch.optim.lr_scheduler.LRScheduler,
    "torch.utils.data.dataloader.DataLoader": torch.utils.data.DataLoader([1]),
}

HEAD = '''\
/// The public names of libraries' classes, to tell "not supported" from "does not exist". Written by
/// `Tests/Oracles/known_names.py`, which asks the libraries themselves.
enum KnownLibraryNames {
  /// Whether the library's class of `object`, or one that it derives from, has something of this name.
  static func contains(_ name: String, of object: Value, _ type: TypeObject) -> Bool {
    switch object {
    case .instance: type.order.contains { $0.isBuiltin && contains(name, in: $0.path) }
    case .npFloat: contains(name, in: "numpy.scalar.float")
    case .npInt: contains(name, in: "numpy.scalar.integer")
    case .npScalar(let scalar):
      contains(name, in: scalar.type.isFloat ? "numpy.scalar.float" : "numpy.scalar.integer")
    case .iterator(let iterator): iterator.typeName == "iterator" && contains(name, in: "numpy.flatiter")
    case .elementType: contains(name, in: "numpy.dtype")
    case .builtin(let function): Modules.ufunc(of: function) != nil && contains(name, in: "numpy.ufunc")
    default: false
    }
  }

  private static func contains(_ name: String, in path: String) -> Bool {
    names[path]?.contains(name) ?? false
  }

  private static let names: [String: Set<String>] = lists.mapValues {
    Set($0.split(separator: " ").map(String.init))
  }

  private static let lists: [String: String] = [
'''


def main(path):
    rows = []
    for name, thing in CLASSES.items():
        words = []
        for word in dir(thing):
            if not word.startswith("_"):
                words.append(word)
        lines = textwrap.wrap(" ".join(sorted(words)), 110)
        rows.append(f'    "{name}":\n      """\n' + " \\\n".join("      " + line for line in lines) + '\n      """,\n')
    with open(path, "w") as file:
        file.write(HEAD + "".join(rows) + "  ]\n}\n")


main(sys.argv[1] if len(sys.argv) > 1 else "../../Sources/Python/Limitations/KnownLibraryNames.swift")
