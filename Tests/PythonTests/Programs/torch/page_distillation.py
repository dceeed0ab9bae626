# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

def distillation_loss(student_logits, teacher_logits, labels, T=2.0, alpha=0.5):
    soft = F.kl_div(F.log_softmax(student_logits / T, dim=1), F.softmax(teacher_logits / T, dim=1), reduction="batchmean") * (T ** 2)
    hard = F.cross_entropy(student_logits, labels)
    return alpha * soft + (1 - alpha) * hard, soft, hard
student = torch.tensor([[1.0, 2.0, 0.5], [0.2, 0.1, 3.0]], requires_grad=True)
teacher = torch.tensor([[1.5, 2.5, 0.0], [0.0, 0.5, 4.0]])
labels = torch.tensor([1, 2])
for T in [1.0, 2.0, 4.0, 8.0]:
    total, soft, hard = distillation_loss(student, teacher, labels, T)
    print(f"T={T}: total={total.item():.4f} soft={soft.item():.4f} hard={hard.item():.4f}")
# expect: T=1.0: total=0.1585 soft=0.0301 hard=0.2870
# expect: T=2.0: total=0.1831 soft=0.0792 hard=0.2870
# expect: T=4.0: total=0.1963 soft=0.1057 hard=0.2870
# expect: T=8.0: total=0.2001 soft=0.1131 hard=0.2870
total.backward()
print(student.grad)
# expect: tensor([[ 0.0335, -0.1204,  0.0868],
# expect:         [ 0.0621,  0.0188, -0.0809]])
