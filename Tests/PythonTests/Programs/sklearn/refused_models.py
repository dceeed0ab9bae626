from sklearn.linear_model import LogisticRegression  # unsupported: sklearn.linear_model.LogisticRegression
LogisticRegression()
