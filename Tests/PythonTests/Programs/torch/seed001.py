# needs: torch
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

def kl_gaussian(mu1, var1, mu2, var2):
    return 0.5 * (
        torch.log(var2 / var1) + (var1 + (mu1-mu2)**2) / var2 - 1
    ).sum()

def kl_to_standard_normal(mu, log_var):
    return -0.5 * torch.sum(1 + log_var - mu.pow(2) - log_var.exp())

def distill_kl(student_logits, teacher_logits, T=4.0):
    log_p_s = F.log_softmax(student_logits / T, dim=-1)
    p_t = F.softmax(teacher_logits / T, dim=-1)
    return F.kl_div(log_p_s, p_t, reduction="batchmean") * (T*T)

def ppo_kl_penalty(logp_new, logp_ref, beta=0.05):
    return beta * (logp_new - logp_ref)

print(kl_gaussian(torch.tensor([0.0]), torch.tensor([1.0]), torch.tensor([1.0]), torch.tensor([2.0])))  # expect: tensor(0.3466)
print(kl_gaussian(torch.zeros(3), torch.ones(3), torch.ones(3), 2 * torch.ones(3)))  # expect: tensor(1.0397)
print(kl_to_standard_normal(torch.tensor([0.5, -0.2]), torch.tensor([0.1, -0.3])))  # expect: tensor(0.1680)
print(distill_kl(torch.tensor([[1.0, 2.0, 3.0]]), torch.tensor([[3.0, 2.0, 1.0]])))  # expect: tensor(1.3196)
print(ppo_kl_penalty(torch.tensor([-1.0, -2.0]), torch.tensor([-1.5, -1.0])))  # expect: tensor([ 0.0250, -0.0500])
print(f"{distill_kl(torch.tensor([[0.5, 0.1]]), torch.tensor([[0.2, 0.9]])).item():.6f}")  # expect: 0.150831
