loss = F.cross_entropy(logits, targets)
# free: F, logits, targets
