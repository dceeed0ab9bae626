from sklearn.model_selection import cross_val_score  # unsupported: sklearn.model_selection.cross_val_score
print(cross_val_score)
