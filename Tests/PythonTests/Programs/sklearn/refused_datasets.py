from sklearn.datasets import load_iris  # unsupported: sklearn.datasets.load_iris
print(load_iris())
