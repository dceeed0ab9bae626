from sklearn.tree import DecisionTreeClassifier  # unsupported: sklearn.tree.DecisionTreeClassifier
DecisionTreeClassifier()
