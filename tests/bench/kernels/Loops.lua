local x = 0
for i = 0, 399 do for j = 0, 499 do for k = 0, 499 do x = x + i - j + k end end end
print(x)
